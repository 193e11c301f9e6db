import type { ContentsEntry } from './read-entry.ts';

/** Titles of sections (国内动态, 政策速递) are this short, by the median. */
const shortTitle = 8;

/** ■国内要闻 above numbered lines: short, with neither number nor page, where the lines below it have them. */
const nameSections = (entries: readonly ContentsEntry[]): ContentsEntry[] => {
  const placed = ({ number, page }: ContentsEntry): boolean => number !== null || page !== null;
  if (entries.filter(placed).length < 2) return [...entries];
  return entries.map((entry, i) => {
    const next = entries[i + 1];
    const heads = !placed(entry) && entry.key.length <= shortTitle && next !== undefined && placed(next);
    return heads && entry.kind === 'item' && next.kind === 'item' ? { ...entry, kind: 'section' } : entry;
  });
};

/**
 * Two numberings in one list: the outer one names sections where its titles are short (一、国内动态), and the inner
 * one headings where they are not. One chain in which a line lost its dot is one level.
 */
export const settleLevels = (listed: readonly ContentsEntry[]): ContentsEntry[] => {
  const entries = nameSections(listed);
  const forms = new Map<string, ContentsEntry[]>();
  for (const entry of entries) {
    if (entry.form === null || entry.kind !== 'item') continue;
    forms.set(entry.form, [...(forms.get(entry.form) ?? []), entry]);
  }
  const numbers = entries.flatMap((entry) => (entry.kind === 'item' && entry.number !== null ? [entry.number] : []));
  const steps = numbers.filter((number, i) => i > 0 && number === (numbers[i - 1] ?? 0) + 1).length;
  if (forms.size < 2 || steps * 10 >= (numbers.length - 1) * 7) return [...entries];
  const [outer = []] = forms.values();
  const lengths = outer.map((entry) => entry.key.length).sort((a, b) => a - b);
  const short = (lengths[Math.floor(lengths.length / 2)] ?? 0) <= shortTitle;
  return entries.map((entry) =>
    entry.kind === 'item' && entry.form !== null && (entry.form === outer[0]?.form) === short
      ? { ...entry, kind: 'section' }
      : entry,
  );
};
