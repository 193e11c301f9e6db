import { balanceLines } from '../../../../src/site/balance-lines.ts';
import { titleWords } from '../../../../src/site/title-words.ts';

/**
 * A title in lines of at most `ems` characters, broken between words, as even as they get; joined they are the title
 * but for the spaces at their ends. The measure is a little short of the line: widths are estimates.
 */
export const titleLines = (title: string, ems: number): string[] => balanceLines(titleWords(title), ems - 0.5);
