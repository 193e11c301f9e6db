import { labelBefore } from './label.ts';
import { dependentStart, metricTail } from './figure-words.ts';

/** What leads to a list in running text: 当地做强茶叶、蚕桑…, 包括甲、乙…. */
const leadVerb =
  /^.{0,24}(?:培育|做强|做优|做大|壮大|发展|形成|打造|依托|包括|涵盖|聚焦|围绕|拥有|建设|推动|主营|生产|种植|布局|建成|开展)(?:了|出)?(?=.{2,}$)/u;
const joint = /、|以及|和|及|与/u;

/** 甲、乙和丙三大产业: the word that counts the list is none of its members. */
const counting = /[两三四五六七八九十]+(?:个|大|类|种|项)?(?:环节|领域|产业|行业|板块|指标|城市|地).*$/u;

/** The members of a coordination, the tail after 等 left out: 甲、乙和丙等产业 → 甲, 乙, 丙. */
const members = (segment: string): string[] =>
  segment
    .split(/等(?!级|于|候)/u, 1)
    .join('')
    .split(joint)
    .map((member) => member.replace(counting, '').trim())
    .filter((member) => member !== '');

/**
 * Whose numbers a 分别 list gives. `clause` stands before the list (its verbs stripped), `earlier` is the text before
 * it, nearest last, `recent` are the labels of the figures of the sentence so far. A list of `count` members is looked
 * for in the clause, then among those figures, then backwards clause by clause; null where there is none. A metric that closes the list (…和玻璃产量) belongs to every member.
 */
export const distribute = (
  clause: string,
  earlier: string,
  recent: readonly string[],
  count: number,
): string[] | null => {
  const own = labelBefore(clause);
  const inClause = members(own);
  if (inClause.length === count) {
    const tail = metricTail.exec(inClause.at(-1) ?? '')?.[0] ?? '';
    return inClause.map((member) => (tail !== '' && !member.endsWith(tail) ? member + tail : member));
  }
  if (recent.length >= count && (own === '' || dependentStart.test(own))) {
    return recent.slice(-count).map((label) => label + own);
  }
  const segments = earlier.split(/[，。；：！？]/u).filter((segment) => joint.test(segment) && !/\d/u.test(segment));
  for (const segment of segments.reverse()) {
    const found = members(segment);
    if (found.length !== count) continue;
    const first = labelBefore((found[0] ?? '').replace(leadVerb, ''));
    const metric = metricTail.exec(own)?.[0] ?? own;
    return [first, ...found.slice(1)].map((member) => member + metric);
  }
  return null;
};
