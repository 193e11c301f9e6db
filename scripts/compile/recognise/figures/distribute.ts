import { labelBefore } from './label.ts';
import { dependentStart, metricTail } from './figure-words.ts';

/** What leads to a list in running text: 当地做强茶叶、蚕桑…, 包括甲、乙…. */
const leadVerb =
  /^.{0,24}(?:培育|做强|做优|做大|壮大|发展|形成|打造|依托|包括|涵盖|聚焦|围绕|拥有|建设|推动|主营|生产|种植|布局|建成|开展)(?:了|出)?(?=.{2,}$)/u;
const joint = /、|以及|和|及|与/u;

/** 甲、乙和丙三大产业产值: the word that counts the list is none of its members, what follows it is said of each. */
const counting = /[两三四五六七八九十]+(?:个|大|类|种|项)?(?:环节|领域|产业|行业|板块|指标|城市|地)(?:的)?(.*)$/u;
/** … but not what is told of them: 甲、乙两个环节由此做大. */
const told = /^(?:由此|因此|就此|都|均|也|已|正|一起|同时|先后|逐步|全部|持续|不断|共同|一齐)/u;
/** 一二三产业, 第一、二、三产业. */
const sectors = /第?([一二三])(?:次)?、?(?:第)?([一二三])(?:次)?(?:(?:、|和)?(?:第)?([一二三]))?(?:次)?产业/u;
/** 高于全国、全省: what the first is compared by goes for the others. */
const comparing = /^(.*?(?:高于|低于|快于|高出|好于|优于|领先|多于|少于))(?=.{2})/u;

/** The members of a coordination, the tail after 等 left out: 甲、乙和丙等产业 → 甲, 乙, 丙. */
const members = (segment: string): string[] => {
  const sector = sectors.exec(segment);
  if (sector !== null) {
    const [head, tail] = [segment.slice(0, sector.index), segment.slice(sector.index + sector[0].length)];
    return sector
      .slice(1)
      .flatMap((ordinal: string | undefined) => (ordinal ? [`${head}第${ordinal}产业${tail}`] : []));
  }
  const [listed = ''] = segment.split(/等(?!级|于|候)/u, 1);
  const behind = counting.exec(listed)?.[1] ?? '';
  const said = told.test(behind) ? '' : behind;
  const found = listed
    .replace(counting, '')
    .split(joint)
    .map((member) => member.trim())
    .filter((member) => member !== '');
  const compared = comparing.exec(found[0] ?? '')?.[1] ?? '';
  return found.map(
    (member, i) => (i > 0 && compared !== '' && !comparing.test(member) ? compared : '') + member + said,
  );
};

/** 男性和女性参保率: the metric that closes a list, where its members are of one length. */
const metricEnd = /(?:率|量|额|值|数|费|价|强度|面积|规模|收入|增速|投资|比重|占比)$/u;
const tailOf = (found: readonly string[]): string => {
  const last = found.at(-1) ?? '';
  const named = metricTail.exec(last)?.[0] ?? '';
  const [{ length } = '', ...others] = found.slice(0, -1);
  const even = length >= 2 && last.length >= length + 2 && others.every((member) => member.length === length);
  const rest = even && metricEnd.test(last) ? last.slice(length).replace(/^的/u, '') : '';
  return rest.endsWith(named) ? rest : named;
};

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
    const tail = tailOf(inClause);
    const clean = inClause.map((member) =>
      tail === '' ? member : member.replace(new RegExp(`的(?=${tail}$)`, 'u'), ''),
    );
    return clean.map((member) => (tail !== '' && !member.endsWith(tail) ? member + tail : member));
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
