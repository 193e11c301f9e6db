import { numberFormats } from './number-formats.ts';
import { childOf, childrenOf, valueOf, type XmlElement } from './parse-xml.ts';

/** One level of a list: how its number is set (ECMA-376-1, 17.9.6). */
interface Level {
  readonly start: number;
  readonly format: string;
  /** 第%1章, %1.%2: %n is the number of the nth level. */
  readonly text: string;
  /** Numbers of other levels are set as 1, 2, 3 here. */
  readonly legal: boolean;
  /** Nothing stands between the number and the text. */
  readonly tight: boolean;
}

/** A list that paragraphs belong to: which list it continues, and its levels. */
interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
}

const readLevel = (element: XmlElement, start: number | null): Level => ({
  start: start ?? Number(valueOf(element, 'w:start') ?? '1'),
  format: valueOf(element, 'w:numFmt') ?? 'decimal',
  text: valueOf(element, 'w:lvlText') ?? '',
  legal: childOf(element, 'w:isLgl') !== null,
  tight: valueOf(element, 'w:suff') === 'nothing',
});

const levelsOf = (element: XmlElement | null, starts: ReadonlyMap<number, number>): Map<number, Level> =>
  new Map(
    childrenOf(element, 'w:lvl').map((level) => {
      const index = Number(level.attributes['w:ilvl'] ?? '0');
      return [index, readLevel(level, starts.get(index) ?? null)];
    }),
  );

/** `word/numbering.xml` → lists by the id that paragraphs give. */
export const readNumbering = (root: XmlElement | null): ReadonlyMap<string, List> => {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((element) => [element.attributes['w:abstractNumId'] ?? '', element]),
  );
  return new Map(
    childrenOf(root, 'w:num').map((element) => {
      const abstract = valueOf(element, 'w:abstractNumId') ?? '';
      const overrides = childrenOf(element, 'w:lvlOverride');
      const starts = new Map<number, number>();
      const own = new Map<number, Level>();
      for (const override of overrides) {
        const index = Number(override.attributes['w:ilvl'] ?? '0');
        const start = valueOf(override, 'w:startOverride');
        if (start !== null) starts.set(index, Number(start));
        const level = childOf(override, 'w:lvl');
        if (level) own.set(index, readLevel(level, starts.get(index) ?? null));
      }
      const levels = new Map([...levelsOf(abstracts.get(abstract) ?? null, starts), ...own]);
      // A list that begins anew counts for itself.
      const key = starts.size > 0 ? `${abstract}/${element.attributes['w:numId'] ?? ''}` : abstract;
      return [element.attributes['w:numId'] ?? '', { abstract: key, levels }];
    }),
  );
};

/** Counts the numbers of a document's lists on, paragraph by paragraph. */
export class NumberCounter {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, number[]>();

  constructor(lists: ReadonlyMap<string, List>) {
    this.#lists = lists;
  }

  /** What is set before the next paragraph of a list at a level, space included; empty where nothing is. */
  next(list: string, level: number): string {
    const found = this.#lists.get(list);
    const own = found?.levels.get(level);
    if (!found || !own) return '';
    const counts = this.#counts.get(found.abstract) ?? [];
    this.#counts.set(found.abstract, counts);
    counts.length = Math.min(counts.length, level + 1);
    for (let i = 0; i <= level; i++) counts[i] ??= (found.levels.get(i)?.start ?? 1) - (i === level ? 1 : 0);
    counts[level] = (counts[level] ?? 0) + 1;
    if (own.format === 'bullet') return own.text === '' ? '' : '● ';
    const text = own.text.replaceAll(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = own.legal && at !== level ? 'decimal' : (found.levels.get(at)?.format ?? 'decimal');
      return (numberFormats[format] ?? String)(counts[at] ?? found.levels.get(at)?.start ?? 1);
    });
    if (text === '') return '';
    // After 、 and ） Chinese is set without a space.
    return own.tight || /[^\P{P}.)\]]$/u.test(text) ? text : `${text} `;
  }
}
