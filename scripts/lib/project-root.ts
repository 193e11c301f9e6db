import path from 'node:path';

/** The checkout's folder: commands mean it whatever folder they are started from. */
export const projectRoot = path.resolve(import.meta.dirname, '..', '..');
