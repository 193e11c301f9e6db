/** A directive attribute as written: its Chinese name and its value. Empty values are left out by the caller. */
export type Attribute = readonly [name: string, value: string];

/** `"…"`, or `'…'` where the value holds `"` alone; `&` only where a character reference would be read. */
const quoted = (value: string): string => {
  const safe = value.replaceAll(/&(?=[#a-z])/gi, '&amp;');
  const quote = value.includes('"') && !value.includes("'") ? "'" : '"';
  return quote + (quote === '"' ? safe.replaceAll('"', '&quot;') : safe) + quote;
};

/** `::信息{地区="广东" 页="3"}`. */
export const directiveToMarkdown = (name: string, attributes: readonly Attribute[]): string =>
  `::${name}{${attributes.map(([key, value]) => `${key}=${quoted(value)}`).join(' ')}}`;
