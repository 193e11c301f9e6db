import { inks } from '../../../../src/og/picture-parts.ts';
import type { ParagraphLook, TextLook } from './looks.ts';
import { bodySize, linePitch } from './page-setup.ts';

/** A style as Word lists it. Those with an English name are Word's own (it shows 标题 1, 正文, 目录 1 …). */
export interface StyleRow {
  readonly id: string;
  readonly name: string;
  /** Null: 正文 itself. */
  readonly basedOn: string | null;
  readonly next?: string;
  readonly paragraph: ParagraphLook;
  readonly text: TextLook;
}

/** 红, as `w:color` has it. */
export const red = inks.red.slice(1).toUpperCase();
export const grey = inks.soft.slice(1).toUpperCase();

/** A line of smaller type that is not indented. */
export const apart = { first: 0 } as const;
export const centred = { ...apart, align: 'center' } as const;
export const heading = { ...centred, keepNext: true, keepLines: true } as const;
export const half = Math.round(linePitch / 2);

/** 字号, in half points: 小初 … 五号. */
export const size = { small1: 48, two: 44, small2: 36, three: bodySize, four: 28, small4: 24, five: 21 } as const;
