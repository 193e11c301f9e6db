import type { Region } from '../domain/region.ts';

/** Words by which a text names a province: its names, its cities. One-character names are read by people only. */
export const regionWords = ({ name, fullName, aliases, cities }: Region): string[] => [
  name,
  fullName,
  ...aliases,
  ...cities,
];

/** Whether a text names a province. */
export const namesRegion = (text: string, region: Region): boolean =>
  regionWords(region).some((word) => text.includes(word));
