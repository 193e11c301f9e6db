/** Share of the clauses of a page that are exchanged for clauses of other pages. */
const exchanged = 0.6;
const clauses = /[^，。；：！？,;\n]{4,60}(?=[，；,;])/gu;

const pick = <T>(from: readonly T[], random: () => number): T | undefined => from[Math.floor(random() * from.length)];

/**
 * Pages without end, no two alike: each is one of the samples with its clauses, figures and names of places exchanged.
 * Line ends, headings, bylines and damage stay where they are, so each page is read as the sample is.
 */
export const varyPages = (
  samples: readonly string[],
  places: readonly string[],
  random: () => number,
): (() => string) => {
  const pool = samples.flatMap((sample) => sample.match(clauses) ?? []);
  const isPlace = new RegExp(places.join('|'), 'gu');
  let next = 0;
  return () => {
    const sample = samples[next++ % samples.length] ?? '';
    return sample
      .replaceAll(clauses, (clause) => (random() < exchanged ? (pick(pool, random) ?? clause) : clause))
      .replaceAll(isPlace, (place) => (random() < exchanged ? (pick(places, random) ?? place) : place))
      .replaceAll(/(?<!\d)[1-9]\d?(?=[万亿个家项])/gu, () => String(1 + Math.floor(random() * 98)));
  };
};

/** Pages up to a number of bytes of UTF-8. */
export const fill = (page: () => string, bytes: number): string => {
  const pages: string[] = [];
  for (let size = 0; size < bytes;) {
    const text = page();
    const room = bytes - size;
    const own = Buffer.byteLength(text);
    // The last page stops where the bytes are used up: three to a character.
    pages.push(own <= room ? text : text.slice(0, Math.floor((text.length * room) / own)));
    size += own;
  }
  return pages.join('\n\n');
};
