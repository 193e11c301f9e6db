import type { Region } from '../domain/region.ts';

/** Words by which a text names a province: its names, its cities. One-character names are read by people only. */
const regionWords = ({ name, fullName, aliases, cities }: Region): string[] => [name, fullName, ...aliases, ...cities];

/** Whether a text names a province. */
export const namesRegion = (text: string, region: Region): boolean =>
  regionWords(region).some((word) => text.includes(word));

/** Whether a sentence, in its paragraph, is about a province. */
export type SpeaksFor = (sentence: string, paragraph: string) => boolean;

/**
 * A sentence speaks for a province that it names; one that names none of `regions` speaks for those that its paragraph
 * names; one that names others only speaks for them.
 */
export const speaksForRegion =
  (region: Region, regions: readonly Region[]): SpeaksFor =>
  (sentence, paragraph) =>
    namesRegion(sentence, region) ||
    (namesRegion(paragraph, region) && !regions.some((other) => namesRegion(sentence, other)));
