const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for HTML, in content and in attributes. Controls and lone surrogates show as □: no page may hold them. */
export const escape = (text: string): string =>
  text
    .replaceAll(/[&<>"]/gu, (mark) => entities[mark] ?? mark)
    .replaceAll(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF\p{Cs}]/gu, '□');

export const percent = (share: number): string => `${Math.round(share * 100)}%`;
