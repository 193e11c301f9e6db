import { mergeByKey } from './merge-by-key.ts';
import type { Piece } from './merge-units.ts';

/** A kind of line that says several things, each of which may change without the others. */
interface CompoundLine {
  /** The line's parts by name, as written; null where it is none of this kind, or holds anything else. */
  readonly read: (line: string) => Map<string, string> | null;
  readonly write: (parts: ReadonlyMap<string, string>) => string;
}

const attribute = /([^\s="'{}]+)=("[^"]*"|'[^']*')/gu;

/** `::信息{…}`: an editor's theme and the compiler's region are no contradiction. */
const info: CompoundLine = {
  read: (line) => {
    const inside = /^::信息\{(?<inside>.*)\}\s*$/u.exec(line)?.groups?.inside;
    if (inside?.replaceAll(attribute, '').trim() !== '') return null;
    const found = [...inside.matchAll(attribute)].map(([, name = '', value = '']) => [name, value] as const);
    const parts = new Map(found);
    return parts.size === found.length ? parts : null;
  },
  write: (parts) => `::信息{${[...parts].map(([name, value]) => `${name}=${value}`).join(' ')}}`,
};

/** `## 3. 标题`: an item found before it gives it another number, whatever its title says. */
const heading: CompoundLine = {
  read: (line) => {
    const groups = /^(?<level>#{1,6})\s+(?<number>\d+)[.．、]\s*(?<title>\S.*)$/u.exec(line.trimEnd())?.groups;
    return groups ? new Map(Object.entries(groups)) : null;
  },
  write: (parts) => `${parts.get('level') ?? '##'} ${parts.get('number') ?? ''}. ${parts.get('title') ?? ''}`,
};

/**
 * A conflict about one line that says several things, settled thing by thing where each was changed by one side alone.
 * Other conflicts, and real ones, are given back as they are.
 */
export const mergeLine = (piece: Piece): Piece => {
  if (!piece.conflict) return piece;
  const sides = [piece.base, piece.ours, piece.theirs];
  const [ours] = piece.ours;
  if (!ours || sides.some(({ length }) => length !== 1)) return piece;
  for (const { read, write } of [info, heading]) {
    const [base, here, there] = sides.map(([unit]) => read(unit?.text ?? ''));
    const merged = base && here && there ? mergeByKey(base, here, there) : null;
    if (merged) return { conflict: false, units: merged.size === 0 ? [] : [{ ...ours, text: write(merged) }] };
  }
  return piece;
};
