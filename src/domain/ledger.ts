import { z } from 'zod';
import { sourceKinds } from './source.ts';

/** Half-open range of UTF-16 code units of the decoded text (a leading BOM is not part of it). */
const spanSchema = z.tuple([z.int().min(0), z.int().min(0)]);

/**
 * Why a stretch of a source is no part of an issue. 版面附件 · 套话 · 注音 · 识别残渣 · 控制字符 · 重复 · 目录 · 未归类.
 */
const dropReasons = [
  'page-furniture',
  'boilerplate',
  'annotation',
  'ocr-artifact',
  'control',
  'leader',
  'label',
  'unclassified',
] as const;

const repairSchema = z.strictObject({
  code: z.string().min(1),
  span: spanSchema,
  before: z.string(),
  after: z.string(),
  confidence: z.number().min(0).max(1),
});

const droppedSchema = z.strictObject({ reason: z.enum(dropReasons), span: spanSchema });

const warningSchema = z.strictObject({
  code: z.string().min(1),
  span: spanSchema,
  message: z.string().min(1),
  /** How sure the compiler is that something is wrong here, where it can tell. */
  confidence: z.number().min(0).max(1).optional(),
});

/** What one compile made of one source. */
const sourceLedgerSchema = z.strictObject({
  id: z.string().min(1),
  sha256: z.string(),
  encoding: z.string().min(1),
  kind: z.enum(sourceKinds),
  characters: z.int().min(0),
  /** Name of the file beside the raw one that holds the text, where that is no plain text (HTML, Word, PDF). */
  text: z.string().min(1).optional(),
  repairs: z.array(repairSchema),
  dropped: z.array(droppedSchema),
  warnings: z.array(warningSchema),
});

/**
 * 账: the compiler's record beside an issue, `ledgers/<publication>/<year>/<number>.json`. It says what was
 * repaired, left out and doubted, and which Markdown the compiler wrote last, so that an edit is known as one.
 */
export const ledgerSchema = z.strictObject({
  /** SHA-256 of the Markdown as compiled. */
  compiled: z.string(),
  /** SHA-256 over the records of its sources, their checksums among them. */
  received: z.string().default(''),
  /** SHA-256 over the compiler and its vocabularies. */
  compiler: z.string().default(''),
  sources: z.array(sourceLedgerSchema),
});

export type Span = z.output<typeof spanSchema>;
export type Repair = z.output<typeof repairSchema>;
export type Dropped = z.output<typeof droppedSchema>;
export type Warning = z.output<typeof warningSchema>;
export type DropReason = (typeof dropReasons)[number];
export type SourceLedger = z.output<typeof sourceLedgerSchema>;
export type Ledger = z.output<typeof ledgerSchema>;
