/** Forms a printed page number takes on a line of its own. */
const pageLines: readonly RegExp[] = [
  /^[-—–－―─~·•.．\s]*([0-9０-９]{1,4})[-—–－―─~·•.．\s]*$/u,
  /^第\s*([0-9０-９]{1,4})\s*页(?:\s*[,，/／、]?\s*共\s*[0-9０-９]{1,4}\s*页)?$/u,
  /^[（(【[]\s*([0-9０-９]{1,4})\s*[）)】\]]$/u,
  /^([0-9０-９]{1,4})\s*[/／]\s*[0-9０-９]{1,4}$/u,
  /^[Pp](?:age)?\.?\s*([0-9０-９]{1,4})$/u,
];

const toNumber = (digits: string): number => Number(digits.normalize('NFKC'));

/** The number of a line that holds a page number and nothing else: - 3 - · — 3 — · 第 3 页 · 3/12. Null otherwise. */
export const readPageLine = (text: string): number | null => {
  for (const pattern of pageLines) {
    const digits = pattern.exec(text.trim())?.[1];
    if (digits !== undefined) return toNumber(digits);
  }
  return null;
};

export interface PageTail {
  readonly page: number;
  /** Where the leader (or the white space before the number) begins, in UTF-16 units of the text. */
  readonly start: number;
  /** Whether dots, dashes or a tab lead to it; a bare number after a space may belong to the title. */
  readonly leader: boolean;
}

/** Dots and dashes that lead from a title to its page, in whatever mixture an extractor leaves: “……” “.-” “· · ·”. */
const leaderClass = '.．。·•∙⋯…‥_＿~\\-—–－―─\\s';
const tail = new RegExp(
  `(?<leader>[${leaderClass}]*)(?<open>[（(【[/／]?)\\s*(?:第|[Pp]\\.?)?\\s*(?<page>[0-9０-９]{1,4})\\s*页?\\s*(?<close>[）)】\\]]?)[${leaderClass}]*$`,
  'u',
);

/** The page a line of contents ends with, null where it ends with none. */
export const readPageTail = (text: string): PageTail | null => {
  const match = tail.exec(text);
  const { leader, open, page } = match?.groups ?? {};
  if (match === null || match.index === 0 || page === undefined) return null;
  const led = leader !== undefined && /\t|[^\s]/u.test(leader);
  const wide = leader !== undefined && /\s{2,}|\u3000/u.test(leader);
  const bare = leader === '' && open === '';
  const number = toNumber(page);
  // 2024 after a space ends a title; a digit glued to a word without any leader does too.
  if (bare || (!led && !wide && open === '' && number >= 1000)) return null;
  return { page: number, start: match.index, leader: led || wide || open !== '' };
};
