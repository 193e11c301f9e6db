import { drawn, inks, type Markup } from './picture-parts.ts';
import { qrPath } from './qr-path.ts';

/** A QR code of `text`, `side` pixels wide, its quiet zone included. */
export const qrCode = (text: string, side: number): Markup => {
  const { size, d } = qrPath(text);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(side)}" height="${String(side)}" ` +
    `viewBox="0 0 ${String(size)} ${String(size)}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${String(size)}v${String(size)}h-${String(size)}z"/>` +
    `<path fill="${inks.ink}" d="${d}"/></svg>`;
  return drawn(svg, side, side, text);
};
