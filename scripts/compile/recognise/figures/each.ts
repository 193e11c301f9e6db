/** 每人每年, 一亩地, 单个品种: of what a number is said, one by one. */
const each =
  '(?:每[\\u4e00-\\u9fa5]{1,3}?|1 ?(?:公斤|斤|亩|吨)|一(?:亩|季|趟|斤|户|人|次)地?|单[个户笔项][\\u4e00-\\u9fa5]{0,3}?)(?:每[年月次天]|一年)?';
/** Nothing but 每人每年 and words of giving stand before the number. Its groups: each, 最高. */
const eachAlone = new RegExp(`^(?:其中|平均|按)?(${each})(最高|最多)?(?:给予?|可达?|可获|不超过|达|为)* ?$`, 'u');
/** 一亩少收, 多卖: more or less of what. */
const moreOrLess = new RegExp(`^(?:${each})?[多少][收卖产增花用赚发]入?(?=了?$)`, 'u');
/** 给予奖励, 买了意外险, 提供住房、交通补贴: what is given is the last word of the clause. */
const given =
  /(?:给予|予以|发放|提供|购买|买|投保|享受|领取|落实)(?:了|一次性|相应|一定|的)*(?:[^，。；]*[、和])?([\u4e00-\u9fa5]{2,8})$/u;

/**
 * The name of a number that is said of each: with the verb before it (一亩少收), or with what the clause before it
 * gives (每人每年意外险). `lead` is the clause up to the number, `clauseBefore` the one before it, without its stop;
 * null where the number says more, or nothing is given.
 */
export const nameOfEach = (lead: string, clauseBefore: () => string): string | null => {
  const deed = moreOrLess.exec(lead)?.[0];
  if (deed !== undefined) return deed;
  const [, of, highest = ''] = eachAlone.exec(lead) ?? [];
  const thing = of === undefined ? undefined : given.exec(clauseBefore())?.[1];
  return of === undefined || thing === undefined ? null : of + highest + thing;
};
