/** How a brief is set: how much is said of each part, and how large. */
export interface BriefStep {
  /** Characters of the lead, of an item's digest (0: none), of an item's title; whole sentences where they end in time. */
  readonly lead: number;
  readonly digest: number;
  readonly title: number;
  /** Items that have a line; those left out are counted below the table. */
  readonly items: number;
  /** Size of all type; 1 is a title of 11 points. */
  readonly scale: number;
}

const whole = Number.POSITIVE_INFINITY;

/** From the most generous on: first the digests give way, then the size, at the very end the lengths of titles. */
const settings: readonly Omit<BriefStep, 'items'>[] = [
  { lead: 240, digest: 120, title: whole, scale: 1.3 },
  { lead: 240, digest: 120, title: whole, scale: 1.2 },
  { lead: 240, digest: 120, title: whole, scale: 1.1 },
  { lead: 240, digest: 120, title: whole, scale: 1 },
  { lead: 200, digest: 80, title: whole, scale: 1 },
  { lead: 180, digest: 60, title: whole, scale: 1 },
  { lead: 160, digest: 45, title: whole, scale: 1 },
  { lead: 160, digest: 45, title: whole, scale: 0.92 },
  { lead: 160, digest: 32, title: whole, scale: 0.9 },
  { lead: 160, digest: 0, title: whole, scale: 1.05 },
  { lead: 160, digest: 0, title: whole, scale: 1 },
  { lead: 160, digest: 0, title: whole, scale: 0.96 },
  { lead: 160, digest: 0, title: whole, scale: 0.92 },
  { lead: 140, digest: 0, title: whole, scale: 0.88 },
  { lead: 120, digest: 0, title: whole, scale: 0.83 },
  { lead: 100, digest: 0, title: whole, scale: 0.78 },
  { lead: 80, digest: 0, title: whole, scale: 0.7 },
  { lead: 60, digest: 0, title: whole, scale: 0.62 },
  { lead: 60, digest: 0, title: 60, scale: 0.62 },
  { lead: 60, digest: 0, title: 40, scale: 0.62 },
  { lead: 60, digest: 0, title: 24, scale: 0.62 },
];

/** Room above and below the lines, as a multiple of the least: what is left of the sheet goes there. */
export const briefAirs: readonly number[] = [2.4, 2.2, 2, 1.8, 1.6, 1.45, 1.3, 1.2, 1.1];

const tightest = settings.at(-1) ?? { lead: 60, digest: 0, title: 24, scale: 0.62 };

/** Of items that do not fit even so, fewer and fewer have a line. */
const fewer = 0.9;

const shares = (items: number): number[] => {
  const counts: number[] = [];
  for (let count = Math.floor(items * fewer); count > 0; count = Math.floor(count * fewer)) counts.push(count);
  return counts;
};

/** The steps for an issue of so many items, each needing less room than the one before. */
export const briefSteps = (items: number): BriefStep[] => [
  ...settings.map((setting) => ({ ...setting, items })),
  ...shares(items).map((count) => ({ ...tightest, items: count })),
];
