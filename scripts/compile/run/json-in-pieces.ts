/** Elements of a list that make one piece. */
const atOnce = 64;

/**
 * The JSON of an object, byte for byte as `JSON.stringify` gives it, in pieces: its lists are taken apart, so that what
 * a long source holds never stands in the memory as one string. `before` is put at its head.
 */
export function* jsonInPieces(value: object, before = ''): Generator<string> {
  let separator = `${before}{`;
  for (const [key, field] of Object.entries(value) as [string, unknown][]) {
    if (field === undefined) continue;
    const name = `${separator}${JSON.stringify(key)}:`;
    separator = ',';
    if (!Array.isArray(field)) {
      yield name + JSON.stringify(field);
      continue;
    }
    yield `${name}[`;
    for (let i = 0; i < field.length; i += atOnce) {
      yield (i === 0 ? '' : ',') + JSON.stringify(field.slice(i, i + atOnce)).slice(1, -1);
    }
    yield ']';
  }
  yield separator === ',' ? '}' : `${separator}}`;
}
