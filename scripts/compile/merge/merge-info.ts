import { mergeByKey } from './merge-by-key.ts';
import type { Piece } from './merge-units.ts';

const whole = /^::信息\{(?<inside>.*)\}\s*$/u;
const attribute = /([^\s="'{}]+)=("[^"]*"|'[^']*')/gu;

/** `::信息{…}` → its attributes as written; null where the line is none or holds anything else. */
const attributesOf = (line: string): Map<string, string> | null => {
  const inside = whole.exec(line)?.groups?.inside;
  if (inside?.replaceAll(attribute, '').trim() !== '') return null;
  const found = [...inside.matchAll(attribute)].map(([, name = '', value = '']) => [name, value] as const);
  const attributes = new Map(found);
  return attributes.size === found.length ? attributes : null;
};

/**
 * A conflict about the line of what is known of an article, settled attribute by attribute: an editor's theme and the
 * compiler's region are no contradiction. Other conflicts, and real ones, are given back as they are.
 */
export const mergeInfo = (piece: Piece): Piece => {
  if (!piece.conflict) return piece;
  const [ours, others] = [piece.ours[0], [piece.base, piece.ours, piece.theirs]];
  if (!ours || others.some(({ length }) => length !== 1)) return piece;
  const [base, here, there] = others.map(([unit]) => attributesOf(unit?.text ?? ''));
  const merged = base && here && there ? mergeByKey(base, here, there) : null;
  if (!merged) return piece;
  const inside = [...merged].map(([name, value]) => `${name}=${value}`).join(' ');
  return { conflict: false, units: merged.size === 0 ? [] : [{ ...ours, text: `::信息{${inside}}` }] };
};
