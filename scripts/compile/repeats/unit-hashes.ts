/**
 * A number of 32 random bits for each UTF-16 unit, by xorshift. The hash of a stretch is theirs, each turned by its
 * place and all of them laid over one another (cyclic polynomials, Cohen 1997): a window that moves on by a unit turns
 * its hash, takes one number out and one in, and nothing is multiplied, which costs Maglev a call.
 */
const makeHashes = (): Int32Array => {
  const hashes = new Int32Array(0x1_0000);
  let state = 0x2545f491;
  for (let unit = 0; unit < hashes.length; unit++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    hashes[unit] = state;
  }
  return hashes;
};

let made: Int32Array | null = null;

/** The numbers of all units, made on the first question. */
export const unitHashes = (): Int32Array => (made ??= makeHashes());
