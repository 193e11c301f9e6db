import { expect } from 'vitest';
import { segmentNewspaper } from '../../../scripts/compile/structure/newspaper/segment-newspaper.ts';
import { misowned, readDraft } from './read-draft.ts';

/** Reads a newspaper page of these lines; every character must have one owner. */
export const readLines = (lines: readonly string[]): ReturnType<typeof readDraft> => {
  const text = `\n\n${lines.join('\n\n')}\n`;
  const result = readDraft(text, segmentNewspaper);
  expect(misowned(text, result.draft)).toEqual([]);
  return result;
};

/** Titles with their paragraphs, the shape most tests ask for. */
export const bodiesOf = (lines: readonly string[]): [string | null, string[]][] =>
  readLines(lines).articles.map(({ title, blocks }) => [title, blocks.map(({ text }) => text)]);
