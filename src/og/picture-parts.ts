import type { Outline } from './outline-text.ts';
import { setLine } from './set-line.ts';

/** An element as satori takes it: React's shape, without React. */
export interface Markup {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/** The inks of every picture: those of the pages by day (`tokens.css`). */
export const inks = {
  ink: '#1a1917',
  soft: '#55514a',
  line: '#dad5ca',
  paper: '#fbfaf7',
  red: '#b3211a',
} as const;

export const box = (style: Record<string, unknown>, children: unknown): Markup => ({
  type: 'div',
  props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
});

/** The sheet itself: paper, ink, Song. */
export const sheet = (style: Record<string, unknown>, children: readonly Markup[]): Markup =>
  box(
    {
      flexDirection: 'column',
      background: inks.paper,
      color: inks.ink,
      fontFamily: 'song, spare',
      fontWeight: 400,
      ...style,
    },
    children,
  );

/** A drawing of paths as a picture within the picture. */
export const drawn = (svg: string, width: number, height: number, alt: string): Markup => ({
  type: 'img',
  props: { width, height, alt, src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` },
});

/** The name of the publication as its masthead is drawn, as high as `height` but no wider than `most`. */
export const nameplate = (name: string, outline: Outline, height: number, most = Infinity): Markup => {
  const scale = Math.min(height / outline.height, most / outline.width);
  const [width, high] = [Math.round(outline.width * scale), Math.round(outline.height * scale)];
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(high)}" ` +
    `viewBox="0 0 ${String(outline.width)} ${String(outline.height)}"><path fill="${inks.red}" d="${outline.d}"/></svg>`;
  return drawn(svg, width, high, name);
};

/** 文武线. */
export const rules = (thick: number): Markup[] => [
  box({ height: thick, background: inks.red, flexShrink: 0 }, ''),
  box({ marginTop: Math.ceil(thick * 0.6), height: Math.ceil(thick / 3), background: inks.red, flexShrink: 0 }, ''),
];

/** The section or place above a title. */
export const labelLine = (label: string, size: number): Markup[] =>
  label === ''
    ? []
    : [
        box(
          { fontSize: size, color: inks.red, letterSpacing: '0.16em', marginBottom: size * 0.65, fontWeight: 700 },
          label,
        ),
      ];

/** Lines of a title, their punctuation closed up. */
export const titleLines = (lines: readonly string[], size: number): Markup[] =>
  lines.map((line) =>
    box(
      { fontSize: size, fontWeight: 700, lineHeight: 1.32, whiteSpace: 'pre' },
      setLine(line).map(({ text, before, after }) =>
        box({ marginLeft: before * size, marginRight: after * size }, text),
      ),
    ),
  );
