/** What begins the heading of an appendix. Either colon will do; the full one is written. */
export const appendixHeading = /^附\s*[：:]\s*/u;
