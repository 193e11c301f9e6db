/** 2023年第4期, 2023年第四期, 2023年春季号, 2023年8月号: an issue of a periodical with its year. */
const issueOf =
  /(?<!\d)((?:19|20)\d\d) ?年 ?(?:第? ?[\d一二三四五六七八九十]{1,4} ?[期辑号]|[春夏秋冬]季?[号刊卷]|(?:\d{1,2}|十[一二]?|[一二三四五六七八九]) ?月(?:号|刊|上|中|下))/u;

/**
 * The year in which a text was printed, as the credits under its articles say (选自《某刊》2023年第4期). Null where none
 * names an issue, or where they name issues of several years.
 */
export const issueYear = (credits: readonly string[]): number | null => {
  const years = new Set(credits.flatMap((credit) => issueOf.exec(credit)?.[1] ?? []));
  const [only] = years;
  return years.size === 1 ? Number(only) : null;
};
