/** What parts the cells of a row of a table. In a file of its own: the compiler needs it and no schema. */
export const cellSeparator = '\t';
