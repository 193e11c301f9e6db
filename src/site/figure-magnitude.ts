/** What the head of a unit multiplies by; longer ones first. */
const multipliers: readonly (readonly [head: string, factor: number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['万', 1e4],
];

export interface Magnitude {
  /** The value in its plain unit: 1.5 万亿元 → 1 500 000 000 000. */
  readonly value: number;
  /** The plain unit: 元. Empty for a bare 亿, which counts what the label says. */
  readonly unit: string;
}

/** A figure's size, so that 万元 and 亿元 can be ordered. Units of different kinds are not made alike. */
export const figureMagnitude = ({ value, unit }: { readonly value: number; readonly unit: string }): Magnitude => {
  const [head, factor] = multipliers.find(([name]) => unit.startsWith(name)) ?? ['', 1];
  return { value: value * factor, unit: unit.slice(head.length) };
};
