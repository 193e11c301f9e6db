/** The page of GB/T 9704—2012 (5.1–5.2): A4, type area 156 × 225 mm, 22 lines of 28 characters. Lengths in twips. */

/** Twentieths of a point in a millimetre. */
const perMillimetre = 1440 / 25.4;
const millimetres = (length: number): number => Math.round(length * perMillimetre);

export const page = {
  width: 11906,
  height: 16838,
  top: millimetres(37),
  bottom: millimetres(35),
  left: millimetres(28),
  right: millimetres(26),
  header: millimetres(25),
  /** 页码 stands 7 mm below the type area (7.5). */
  footer: millimetres(23),
} as const;

export const measure = page.width - page.left - page.right;

/** A line: 22 of them are a page. */
export const linePitch = 579;

/** 三号, in half points. */
export const bodySize = 32;

/** Taken from behind each character, so that 28 of them fill a line: a quarter of a point. */
export const characterSpacing = -5;

/** Two characters of the body: what paragraphs are indented by. */
export const twoCharacters = 2 * (bodySize * 10 + characterSpacing);
