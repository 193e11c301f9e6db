import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { CompiledArticle, CompiledBlock } from '../../scripts/compile/compiled.ts';
import type { RecogniseContext } from '../../scripts/compile/recognise/context.ts';
import { regionsSchema } from '../../src/domain/region.ts';
import { topicsSchema } from '../../src/domain/topic.ts';

const content = (name: string): unknown =>
  parse(readFileSync(new URL(`../../src/content/${name}`, import.meta.url), 'utf8'));

/** The data that ships. */
export const regions = regionsSchema.parse(content('regions.yaml'));
export const topics = topicsSchema.parse(content('topics.yaml'));

export const block = (text: string, type: CompiledBlock['type'] = 'paragraph'): CompiledBlock => ({
  type,
  text,
  spans: [[0, text.length]],
  bylines: [],
  truncated: false,
});

/** An article of the paragraphs given; `## ` before one makes it a heading. */
export const article = (title: string, paragraphs: string[], more: Partial<CompiledArticle> = {}): CompiledArticle => ({
  number: 1,
  title,
  kicker: [],
  deck: null,
  bylines: [],
  dateline: null,
  credit: null,
  page: null,
  regions: [],
  event_dates: [],
  truncated: false,
  headless: false,
  blocks: paragraphs.map((text) => (text.startsWith('## ') ? block(text.slice(3), 'heading') : block(text))),
  appendices: [],
  spans: {},
  summary: null,
  topics: [],
  figures: [],
  ...more,
});

/** Offsets within a block stand for offsets within the source: each test has one block at a time in view. */
export const cite: RecogniseContext['cite'] = (_, start, end) => [[start, end]];

export const context = (more: Partial<RecogniseContext> = {}): RecogniseContext => ({
  published: null,
  printedYear: null,
  issueDate: null,
  year: null,
  regions,
  topics,
  cite,
  ...more,
});
