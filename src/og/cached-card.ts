import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DrawingName } from './drawings.ts';
import { renderCard } from './render-card.ts';
import type { ShareCard } from './share-card.ts';

/** Bump it when the drawing changes: what was drawn before is then drawn anew. */
const version = 3;

const folder = join(process.cwd(), '.cache', 'og');

const shown = (card: ShareCard, drawing: DrawingName): ShareCard =>
  drawing === 'poster' ? { ...card, page: '' } : { ...card, page: '', digest: '', url: '' };

/** What a drawing does not show is no part of its name: the address stands on the poster alone. */
const keyOf = (card: ShareCard, drawing: DrawingName): string =>
  createHash('sha256')
    .update(JSON.stringify([version, drawing, process.env.KUAIXUN_FONT ?? '', shown(card, drawing)]))
    .digest('hex');

const read = (path: string): Uint8Array | null => {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
};

/** The picture of a card, drawn once: kept under `.cache/og` by what it says, for every build after. */
export const cachedCard = async (card: ShareCard, drawing: DrawingName): Promise<Uint8Array> => {
  const key = keyOf(card, drawing);
  const path = join(folder, `${key}.png`);
  const known = read(path);
  if (known !== null) return known;
  const png = await renderCard(card, drawing);
  mkdirSync(folder, { recursive: true });
  const draft = `${path}.${String(process.pid)}`;
  writeFileSync(draft, png);
  renameSync(draft, path);
  return png;
};
