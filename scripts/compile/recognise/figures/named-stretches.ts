import { matchesOf } from '../../text/matches-of.ts';
import type { Slice } from '../../text/tracked-text.ts';

/**
 * Stretches whose numbers are part of a name and measure nothing: the title of a document, a slogan or programme in
 * short quotation marks (“1234”行动), a span of years in brackets. A long quotation, or one that holds a stop, is
 * somebody speaking, and its numbers count.
 */
const namePatterns: readonly RegExp[] = [
  /《[^《》]{0,120}》/gu,
  /“[^”，。；！？]{1,14}”/gu,
  /‘[^’，。；！？]{1,14}’/gu,
  /「[^」，。；！？]{1,14}」/gu,
  /[（(][^（()）]{0,30}\d{4} ?[-—–~～至] ?\d{4} ?年?[^（()）]{0,30}[）)]/gu,
  // A number to dial; 电话2600部 counts telephones.
  /(?:电话|热线|邮编|传真|咨询)[：: ]?[\d\-—– ]{3,}(?![\d\-—– ]|[余多]?[万千百]?[部台个门条次件人起])/gu,
  /(?:电科|中船|航天|航空|兵器|核工业|中科院)第? ?\d+ ?[所院]/gu,
  // 从0到1 is a saying; 从20到50家 counts.
  /(?:从|由) ?[“‘]?\d+ ?到 ?\d+(?:[”’]|(?=[，。；、的\s]|$))/gu,
];

/** Shorter than a name in quotation marks. */
const shortest = 3;

export const namedStretches = (text: string): Slice[] =>
  text.length < shortest
    ? []
    : namePatterns.flatMap((pattern) =>
        matchesOf(pattern, text).map((match): Slice => [match.index, match.index + match[0].length]),
      );
