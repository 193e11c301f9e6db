import { emWidth } from './balance-lines.ts';

/** How a brief is set; `brief.css` has the sizes under the same names. */
export type BriefSetting = 'roomy' | 'open' | 'plain' | 'close' | 'closest';

/** What decides how much fits: titles of issue and items, the lead, the digests, the number of themes and figures. */
export interface BriefText {
  readonly title: string;
  readonly lead: string;
  readonly items: readonly { readonly title: string; readonly digest: string }[];
  readonly topics: readonly string[];
  readonly figures: number;
}

interface Sizes {
  /** Type of the item titles, and of the digest below them; in millimetres, an em is a width. */
  readonly title: { readonly em: number; readonly line: number };
  readonly digest: { readonly em: number; readonly line: number; readonly characters: number } | null;
  /** Above and below each item, together, with its rule. */
  readonly air: number;
  /** Lines a title may have. */
  readonly lines: number;
}

const pt = 0.3528;

/** From the most generous to the tightest: the first that fits is taken. */
export const briefSizes: Readonly<Record<BriefSetting, Sizes>> = {
  roomy: {
    title: { em: 12 * pt, line: 6 },
    digest: { em: 9.5 * pt, line: 4.8, characters: 120 },
    air: 5.2,
    lines: 2,
  },
  open: { title: { em: 11 * pt, line: 5.4 }, digest: { em: 9 * pt, line: 4.4, characters: 60 }, air: 3.2, lines: 2 },
  plain: { title: { em: 11 * pt, line: 5.4 }, digest: null, air: 3.2, lines: 2 },
  close: { title: { em: 9 * pt, line: 3.9 }, digest: null, air: 1.7, lines: 3 },
  closest: { title: { em: 8.5 * pt, line: 3.8 }, digest: null, air: 0.9, lines: 1 },
};

const settings = Object.keys(briefSizes) as BriefSetting[];

/** The sheet, in millimetres: what `brief.css` takes for the parts around the table, rounded up. */
const sheet = {
  width: 180,
  height: 272,
  masthead: 33,
  headline: { ems: 24, line: 9 },
  lead: { ems: 46, line: 6, air: 3 },
  figures: 30,
  /** A theme's head grows by a character; a column is as wide as this. */
  theme: { character: 2.9, air: 4, column: 5.4 },
  /** Number and province before the title, and the air after it. */
  before: 34,
  foot: 8,
} as const;

const lines = (text: string, ems: number): number => Math.ceil(emWidth(text) / Math.max(1, ems));

/** Height of the table of items in one of the settings, in millimetres. */
const tableHeight = ({ items, topics }: BriefText, { title, digest, air, lines: most }: Sizes): number => {
  const width = sheet.width - sheet.before - topics.length * sheet.theme.column;
  const head = Math.max(0, ...topics.map((name) => Array.from(name).length)) * sheet.theme.character + sheet.theme.air;
  return items.reduce((sum, item) => {
    // Titles break between words: a line holds two characters less than would fit.
    const titleLines = Math.min(most, lines(item.title, width / title.em - 2));
    const digestLines = digest === null || item.digest === '' ? 0 : lines(item.digest, width / digest.em - 1);
    return sum + titleLines * title.line + digestLines * (digest?.line ?? 0) + air;
  }, head);
};

/**
 * The most generous setting in which a brief stands on one sheet. `textOf` gives the text with digests of a length.
 * What is longer than the tightest setting holds is cut by the sheet; about fifty items fit.
 */
export const briefSetting = (textOf: (digestCharacters: number) => BriefText): BriefSetting => {
  const fits = (setting: BriefSetting): boolean => {
    const sizes = briefSizes[setting];
    const text = textOf(sizes.digest?.characters ?? 0);
    const above =
      sheet.masthead +
      (lines(text.title, sheet.headline.ems) * sheet.headline.line + 4) +
      (text.lead === '' ? 0 : lines(text.lead, sheet.lead.ems) * sheet.lead.line + sheet.lead.air) +
      (text.figures === 0 ? 0 : sheet.figures);
    return above + tableHeight(text, sizes) + sheet.foot <= sheet.height;
  };
  return settings.find(fits) ?? 'closest';
};
