import { numberLine, roleLine } from '../package/furniture.ts';
import type { Edition } from '../../edition/edition.ts';
import { blockParagraphs } from './block-paragraphs.ts';
import { resolvedStyle } from './resolved-style.ts';
import { bodySize, measure } from './page-setup.ts';
import { line, paragraph, type Piece } from './pieces.ts';
import { type Links, run } from './runs.ts';

const nameplate = resolvedStyle('Nameplate').text;
const spread = nameplate.spread ?? 0;
const largest = nameplate.size ?? bodySize;

/** Size of the name, so that it stands on one line: that of its style, where there is room. In half points, even. */
const nameplateSize = (name: string): number => {
  const letters = Array.from(name).length;
  const room = Math.floor((measure / letters - spread) / 10);
  return Math.max(bodySize, Math.min(largest, room - (room % 2)));
};

/** First pages: 报头, 导语, 编者栏. */
export const frontParagraphs = ({ head, lead, masthead }: Edition, links: Links): Piece[] => {
  const size = nameplateSize(head.name);
  return [
    paragraph('Nameplate', run(head.name, size === largest ? {} : { look: { size } })),
    line('IssueNumber', numberLine({ head })),
    line('Imprint', `${head.publisher}\t${head.date}`),
    ...(head.label === null ? [] : [line('Label', head.label)]),
    line('Title', head.title),
    ...blockParagraphs(lead, { depth: 0, links, running: 'Lead' }),
    ...masthead.map((entry, index) =>
      paragraph('Masthead', run(roleLine(entry)), index === 0 ? { before: bodySize * 10 } : {}),
    ),
  ];
};
