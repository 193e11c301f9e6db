import { encode } from 'uqr';
import { drawn, inks, type Markup } from './picture-parts.ts';

/** Light modules around a code (ISO/IEC 18004, 6.3.8 asks for four; the sheet around it is light as well). */
const quiet = 2;

/** A QR code of `text`, `side` pixels wide, its quiet zone included. Level M: a crease or a thumb does no harm. */
export const qrCode = (text: string, side: number): Markup => {
  const { data, size } = encode(text, { ecc: 'M', border: quiet });
  const d = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${String(x)} ${String(y)}h1v1h-1z` : ''))).join('');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(side)}" height="${String(side)}" ` +
    `viewBox="0 0 ${String(size)} ${String(size)}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${String(size)}v${String(size)}h-${String(size)}z"/>` +
    `<path fill="${inks.ink}" d="${d}"/></svg>`;
  return drawn(svg, side, side, text);
};
