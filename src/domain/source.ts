import { z } from 'zod';

export const sourceKinds = ['bulletin', 'newspaper', 'webpage', 'plain'] as const;

/** The record of a source: `sources/<id>/source.yaml`, beside the raw file it describes. */
export const sourceSchema = z.strictObject({
  /** What it is, for people: 经济日报 2024年2月19日 第3版. */
  title: z.string().min(1),
  /** Where it came from: an address, a paper, a person. */
  origin: z.string().min(1),
  /** When we received it. */
  received: z.iso.date(),
  /** When it was published, where that is known: fixes the year of dates like 2月18日. */
  published: z.iso.date().nullable().default(null),
  /** Name of the raw file in the same folder. */
  file: z.string().min(1),
  /** SHA-256 of its bytes, lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  /** The issue it is compiled into. */
  issue: z.strictObject({
    publication: z.string().min(1),
    year: z.int(),
    number: z.int().min(1),
    /** Needed where the source is no bulletin with a cover of its own. */
    serial: z.int().min(1).nullable().default(null),
    date: z.iso.date().nullable().default(null),
    title: z.string().min(1).nullable().default(null),
    label: z.string().min(1).nullable().default(null),
  }),
  /** 示例：依据公开报道改写. */
  note: z.string().min(1).nullable().default(null),
});

export type Source = z.output<typeof sourceSchema>;
export type SourceKind = (typeof sourceKinds)[number];
