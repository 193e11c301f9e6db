/**
 * A number as it is set in a table of figures: thousands parted by a thin space from five digits on (GB/T 15835—2011,
 * 5.2.1), a true minus, no needless zeros.
 */
export const formatNumber = (value: number): string => {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.length < 5 ? whole : whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, '\u2009');
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
};
