import v8 from 'node:v8';

/**
 * Lets V8's young generation grow at once, while the program loads, to the size the work goes best in (32 MB, half of
 * it in use): in the 8 MB that loading alone would give it, a long source is swept 200 times and a tenth of the time
 * goes by on what is still in use. Called first of all.
 */
export const makeRoom = (): void => {
  v8.setFlagsFromString('--semi-space-growth-factor=16');
};

/**
 * Keeps the young generation at the size it has when the program is loaded. By itself it grows to 128 MB on a long
 * source, most of it free at any moment. Called before the work begins.
 */
export const holdMemory = (): void => {
  v8.setFlagsFromString('--semi-space-growth-factor=1');
};
