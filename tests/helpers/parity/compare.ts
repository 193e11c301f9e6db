import type { Expected, Script } from './expected.ts';
import { plain } from './plain.ts';

/** What an independent reader found in a channel, in its order. */
export interface Reading {
  readonly paragraphs: readonly string[];
  /** Footnotes, where the channel keeps them apart; otherwise they are looked for among the paragraphs. */
  readonly notes?: readonly string[];
  /** The same by a second reader, as running text: asked for what the first one garbles. */
  readonly running?: string;
}

const stands = ({ text, manner }: Expected, paragraph: string): boolean => {
  switch (manner) {
    case 'whole':
      return paragraph === text;
    case 'first':
      return paragraph.startsWith(text);
    case 'last':
      return paragraph.endsWith(text);
    case 'part':
      return paragraph.includes(text);
  }
};

/** Looks for texts in order; what is a part or the end of a paragraph may share it with what came before. */
const missing = (expected: readonly Expected[], paragraphs: readonly string[], running: string): string[] => {
  const lacking: string[] = [];
  let at = 0;
  let shared = false;
  for (const one of expected) {
    const from = (one.manner === 'part' || one.manner === 'last') && shared ? at - 1 : at;
    const found = paragraphs.findIndex((paragraph, index) => index >= from && stands(one, paragraph));
    if (found < 0 && running.includes(one.text)) continue;
    if (found < 0) {
      lacking.push(`${one.manner}：${one.text}（在“${paragraphs[Math.max(0, at - 1)]?.slice(0, 30) ?? ''}”之后）`);
      continue;
    }
    at = found + 1;
    shared = true;
  }
  return lacking;
};

/** What a channel lacks, or has out of order: empty where it says all. */
export const lacks = ({ lines, notes, lacunae }: Script, reading: Reading): string[] => {
  const paragraphs = reading.paragraphs.map(plain).filter((text) => text !== '');
  const apart = reading.notes?.map(plain) ?? paragraphs;
  const running = plain(reading.running ?? '');
  const said = paragraphs.join('\n').split('下缺').length - 1;
  return [
    ...missing(lines, paragraphs, running),
    ...(said < lacunae ? [`下缺：${String(said)} 处，应有 ${String(lacunae)} 处`] : []),
    ...missing(
      notes.map((text) => ({ text, manner: 'part' as const })),
      apart,
      running,
    ).map((line) => `注 ${line}`),
  ];
};
