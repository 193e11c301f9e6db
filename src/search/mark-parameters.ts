/** Parameters of an address that `mark-passage.ts` reads: a form of a term each, and whether to match inside words. */
export const markParameters = { form: 'find', anywhere: 'anywhere' } as const;
