import type { Dropped, Span, Warning } from '../../../src/domain/ledger.ts';
import { isBlank } from '../text/characters.ts';

export interface Account {
  /** Stretches that nobody owns, white space at the rims left out. */
  readonly dropped: Dropped[];
  readonly warnings: Warning[];
}

/** Stretches of characters that are not blank and have so many `owners`; blanks between them do not part them. */
const stretches = (text: string, owners: Uint8Array, wanted: number): Span[] => {
  const found: Span[] = [];
  let open: Span | null = null;
  for (let i = 0; i < text.length; i++) {
    const isWanted = owners[i] === wanted;
    // Most are not, nor were those before them.
    if ((!isWanted && open === null) || isBlank(text.charCodeAt(i))) continue;
    if (!isWanted) {
      open = null;
    } else if (open) {
      open[1] = i + 1;
    } else {
      open = [i, i + 1];
      found.push(open);
    }
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
  for (const [start, end] of owned) {
    for (let i = start; i < end; i++) if ((owners[i] ?? 0) < 2) owners[i] = (owners[i] ?? 0) + 1;
  }
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
