import { unitClass } from '../text/unit-class.ts';

/**
 * The wording of some texts, one behind the other in one array of UTF-16 units, without white space, punctuation and
 * symbols: what is compared when a repeat is looked for.
 */
export interface Folded {
  readonly units: Uint16Array;
  /** By unit: where it stands in its own text. */
  readonly at: Int32Array;
  /** Text i is `[starts[i], starts[i + 1])` of the units; one entry more than there are texts. */
  readonly starts: Int32Array;
}

const wording = /[^\s\p{P}\p{S}\p{C}]/u;
const isWording = unitClass(wording);

/** Writes the wording of one text behind what stands there already; gives back where it ends. */
const foldText = (text: string, units: Uint16Array, at: Int32Array, from: number): number => {
  let length = from;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const leads = unit >= 0xd800 && unit <= 0xdbff;
    if (!(leads ? wording.test(text.slice(i, i + 2)) : isWording(unit))) {
      if (leads) i++;
      continue;
    }
    units[length] = unit;
    at[length++] = i;
    if (!leads || ++i >= text.length) continue;
    units[length] = text.charCodeAt(i);
    at[length++] = i;
  }
  return length;
};

/** Folds texts; a surrogate pair stays whole. */
export const fold = (texts: readonly string[]): Folded => {
  const most = texts.reduce((sum, { length }) => sum + length, 0);
  const units = new Uint16Array(most);
  const at = new Int32Array(most);
  const starts = new Int32Array(texts.length + 1);
  let length = 0;
  for (let index = 0; index < texts.length; index++) {
    length = foldText(texts[index] ?? '', units, at, length);
    starts[index + 1] = length;
  }
  return { units: units.subarray(0, length), at: at.subarray(0, length), starts };
};

/** The units of one of the texts. */
export const unitsOf = ({ units, starts }: Folded, index: number): Uint16Array =>
  units.subarray(starts[index], starts[index + 1]);
