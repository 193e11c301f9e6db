/** Namespaces of WordprocessingML (ECMA-376, transitional), as attributes of a part's root. */
export const w = { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' } as const;

export const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Also the links of a part. */
export const wr = { ...w, 'xmlns:r': relationships } as const;
