import { createRequire } from 'node:module';
import type iconvLite from 'iconv-lite';

const load = createRequire(import.meta.url);

/** iconv-lite, loaded on the first question: a file in UTF-8 whose bytes are whole needs none of it. */
export const iconv = (): typeof iconvLite => load('iconv-lite') as typeof iconvLite;
