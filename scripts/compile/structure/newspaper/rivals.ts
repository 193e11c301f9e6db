import type { Trail } from './thread-state.ts';

/** A reading given up because another had come to the same by a better way: what follows is worth the same to both. */
export interface GivenUp {
  /** The way kept, the way given up, and how much less it is worth, in nats. */
  readonly kept: Trail;
  readonly path: Trail;
  readonly loss: number;
}

/** Another story that a stretch may belong to: how much less its best known reading of the page is worth, in nats. */
export interface Rival {
  /** `heads` stands for any headless piece. */
  readonly story: number;
  readonly margin: number;
}

/**
 * For each stretch the stories that other readings of the page give it to, the likeliest first. Those readings are the
 * ones still open at the end of the page, and the ones given up on the way in favour of what became the chosen one; a
 * story that no such reading gives a stretch to is no rival, for the beam held enough that was likelier.
 * `heads` is the number of heads: stories from there on are headless pieces, which are alike but for their numbers.
 */
export const rivalsOf = (chosen: Trail | null, others: readonly GivenUp[], heads: number): Rival[][] => {
  const way: Trail[] = [];
  for (let at = chosen; at !== null; at = at.before) way[at.unit] = at;
  const rivals = way.map((): Rival[] => []);
  const walked = new Set<Trail>();
  // The likeliest first: what a reading shares with one that was walked need not be walked again.
  const likeliest = others.filter(({ kept }) => way[kept.unit] === kept).sort((a, b) => a.loss - b.loss);
  for (const { path, loss: margin } of likeliest) {
    for (let at: Trail | null = path; at !== null && way[at.unit] !== at && !walked.has(at); at = at.before) {
      walked.add(at);
      const story = Math.min(at.story, heads);
      const known = rivals[at.unit] ?? [];
      if (story === Math.min(way[at.unit]?.story ?? -1, heads) || known.some((rival) => rival.story === story)) {
        continue;
      }
      known.push({ story, margin });
    }
  }
  return rivals;
};
