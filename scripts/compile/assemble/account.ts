import type { Dropped, Span, Warning } from '../../../src/domain/ledger.ts';
import { isBlank } from '../text/characters.ts';

export interface Account {
  /** Stretches that nobody owns, white space at the rims left out. */
  readonly dropped: Dropped[];
  readonly warnings: Warning[];
}

/** Enters an owner of `[start, end)`; two are told from one, not from three. */
const enter = (owners: Uint8Array, start: number, end: number): void => {
  for (let i = start; i < end; i++) owners[i] = owners[i] === 0 ? 1 : 2;
};

const isBlankBetween = (text: string, start: number, end: number): boolean => {
  let i = start;
  while (i < end && isBlank(text.charCodeAt(i))) i++;
  return i === end;
};

/** Stretches of characters that are not blank and have so many `owners`; blanks between them do not part them. */
const stretches = (text: string, owners: Uint8Array, wanted: number): Span[] => {
  const found: Span[] = [];
  // Few are wanted, and most of those are line ends: the search goes from one to the next.
  for (let i = owners.indexOf(wanted); i >= 0; i = owners.indexOf(wanted, i + 1)) {
    if (isBlank(text.charCodeAt(i))) continue;
    const last = found.at(-1);
    if (last !== undefined && isBlankBetween(text, last[1], i)) last[1] = i + 1;
    else found.push([i, i + 1]);
  }
  return found;
};

/**
 * Law 1 of the contract: every character of the decoded text that is not white space lies in exactly one owned span.
 * What nobody owns is entered as `unclassified` with a warning; what is owned twice is a mistake of the program, and
 * said so.
 */
export const account = (text: string, owned: readonly Span[]): Account => {
  const owners = new Uint8Array(text.length);
  for (const span of owned) enter(owners, span[0], span[1]);
  const unowned = stretches(text, owners, 0);
  const twice = stretches(text, owners, 2);
  return {
    dropped: unowned.map((span) => ({ reason: 'unclassified', span })),
    warnings: [
      ...unowned.map((span): Warning => ({
        code: 'unclassified',
        span,
        message: '这段文字没有归入任何条目，请核对是否应当收入正文',
      })),
      ...twice.map((span): Warning => ({
        code: 'owned-twice',
        span,
        message: '这段文字被归入了两处，属于程序错误，请报告',
      })),
    ],
  };
};
