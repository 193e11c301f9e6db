import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { CompiledArticle, CompiledSource } from '../../scripts/compile/compiled.ts';

/** What a careful reader takes from a sample: written by hand from the page, in the form of ../shared/gold. */
interface Unit {
  title: string | null;
  first: string;
  last: string;
  /** Characters that are not white space. */
  chars: number;
  paragraphs?: number;
  truncated?: boolean;
  question?: string;
}
interface Expected {
  kind: string;
  items: { title?: string; title_raw?: string; bylines?: string[]; credit?: string; subheads?: string[]; units: Unit[] }[];
  joins: [tail: string, head: string][];
  excluded: string[];
}
interface Stretch {
  title: string | null;
  bodies: string[];
  truncated: boolean;
  questions: string[];
}

const root = new URL('../../', import.meta.url);
const fixtures = new URL('tests/fixtures/samples/', root);
const ids = readdirSync(fixtures).map((name) => name.replace('.expect.json', ''));
const files = ids.map((id) => fileURLToPath(new URL(`sources/${id}/raw.txt`, root)));
const compiled = JSON.parse(
  execFileSync(process.execPath, ['scripts/compile.ts', '--dry-run', '--json', ...files], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  }),
) as CompiledSource[];

const solid = (text: string | null): string => (text ?? '').replaceAll(/\s+/gu, '');

/** An article, its appendices, and what stands under each of its headings. */
const stretches = (article: CompiledArticle): Stretch[] => {
  const whole: Stretch = { title: solid(article.title), bodies: [], truncated: article.truncated, questions: [] };
  const found = [whole];
  let part: Stretch | null = null;
  for (const block of article.blocks) {
    if (block.type === 'heading') {
      part = { title: solid(block.text), bodies: [], truncated: false, questions: [] };
      found.push(part);
    }
    for (const stretch of part ? [whole, part] : [whole]) {
      if (block.type === 'question') stretch.questions.push(solid(block.text));
      if (['paragraph', 'list-item', 'answer', 'quote'].includes(block.type)) stretch.bodies.push(solid(block.text));
      stretch.truncated ||= block.truncated;
    }
  }
  return [...found, ...article.appendices.flatMap(stretches)];
};

describe.each(ids)('the sample %s, compiled', (id) => {
  const expected = JSON.parse(readFileSync(new URL(`${id}.expect.json`, fixtures), 'utf8')) as Expected;
  const source = compiled[ids.indexOf(id)];
  if (!source) throw new Error(`${id} was not compiled`);
  const all = source.items.flatMap(stretches);
  const bodies = all.flatMap((stretch) => stretch.bodies);

  test('is told to be what it is, and gives its articles in order', () => {
    expect(source.source.kind).toBe(expected.kind);
    expect(source.items).toHaveLength(expected.items.length);
    // A title with a misread character may be mended or kept with a warning.
    for (const [i, { title = null, title_raw: raw = title }] of expected.items.entries()) {
      expect.soft([solid(title), solid(raw)]).toContain(solid(source.items[i]?.title ?? null));
    }
  });

  test('each story has all of its own text and nothing else', () => {
    for (const unit of expected.items.flatMap((item) => item.units)) {
      const stretch =
        all.find(({ title }) => unit.title !== null && title === solid(unit.title)) ??
        all.find(({ bodies: [opening = ''] }) => opening.startsWith(unit.first));
      const text = stretch?.bodies.join('') ?? '';
      expect.soft(
        [unit.title, text.slice(0, 12), text.slice(-12), text.length, unit.paragraphs && stretch?.bodies.length],
      ).toEqual([unit.title, unit.first, unit.last, unit.chars, unit.paragraphs]);
      if (unit.truncated) expect.soft([unit.title, stretch?.truncated]).toEqual([unit.title, true]);
      if (unit.question) expect.soft(all.flatMap(({ questions }) => questions).join('')).toContain(solid(unit.question));
    }
  });

  test('bylines, credits and headings are fields', () => {
    for (const [i, item] of expected.items.entries()) {
      const article = source.items[i];
      const names = [...(article?.bylines ?? []), ...(article?.blocks.flatMap((block) => block.bylines) ?? [])];
      for (const name of item.bylines ?? []) expect.soft(names).toContain(name);
      if (item.credit) expect.soft(article?.credit).toBe(item.credit);
      const headings = article?.blocks.filter((block) => block.type === 'heading').map((block) => solid(block.text));
      for (const heading of item.subheads ?? []) expect.soft(headings).toContain(solid(heading));
    }
  });

  test('what a page or a column cut is joined, and what is no paragraph stays out', () => {
    const text = [...bodies, ...all.map((stretch) => stretch.title), ...all.flatMap((stretch) => stretch.questions)];
    const editors = source.items.flatMap((item) => item.blocks).map((block) => solid(block.text));
    for (const [tail, head] of expected.joins) {
      expect.soft([...text, ...editors].some((block) => block?.includes(tail + head)), `${tail}|${head}`).toBe(true);
    }
    for (const stranger of expected.excluded) expect.soft(bodies).not.toContain(solid(stranger));
  });
});
