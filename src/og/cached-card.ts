import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderCard } from './render-card.ts';
import type { ShareCard } from './share-card.ts';

/** Bump it when the drawing changes: what was drawn before is then drawn anew. */
const drawing = 1;

const folder = join(process.cwd(), '.cache', 'og');

const keyOf = (card: ShareCard): string =>
  createHash('sha256')
    .update(JSON.stringify([drawing, process.env.KUAIXUN_FONT ?? '', { ...card, page: '' }]))
    .digest('hex');

const read = (path: string): Uint8Array | null => {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
};

/** The picture of a card, drawn once: kept under `.cache/og` by what it says, for every build after. */
export const cachedCard = async (card: ShareCard): Promise<Uint8Array> => {
  const key = keyOf(card);
  const path = join(folder, `${key}.png`);
  const known = read(path);
  if (known !== null) return known;
  const png = await renderCard(card);
  mkdirSync(folder, { recursive: true });
  const draft = `${path}.${String(process.pid)}`;
  writeFileSync(draft, png);
  renameSync(draft, path);
  return png;
};
