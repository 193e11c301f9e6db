import { encode } from 'uqr';

/** Light modules around a code (ISO/IEC 18004, 6.3.8 asks for four; the sheet around it is light as well). */
const quiet = 2;

/** A QR code of `text` as one SVG path on a square of `size` units. Level M: a crease or a thumb does no harm. */
export const qrPath = (text: string): { readonly size: number; readonly d: string } => {
  const { data, size } = encode(text, { ecc: 'M', border: quiet });
  const d = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${String(x)} ${String(y)}h1v1h-1z` : ''))).join('');
  return { size, d };
};
