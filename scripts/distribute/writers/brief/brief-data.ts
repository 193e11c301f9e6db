import { emWidth } from '../../../../src/site/balance-lines.ts';
import { clipText, digestOf, firstSentences } from '../../../../src/site/digest.ts';
import { articleTitle } from '../../../../src/site/issue-names.ts';
import { provinceText } from '../../../../src/site/item-facts.ts';
import type { Edition } from '../../edition/edition.ts';
import { inlineText } from '../../edition/inline.ts';
import { titleLines } from '../typst/title-lines.ts';
import { briefFigures } from './brief-figures.ts';
import type { BriefStep } from './brief-steps.ts';
import { briefTopics } from './brief-topics.ts';

/** Characters a line of the headline holds at scale 1. */
const headlineEms = 25;

const leadText = ({ lead }: Edition): string => {
  const texts = lead.flatMap((block) => (block.kind === 'text' ? [block] : []));
  const first = texts.find(({ type }) => type === 'paragraph') ?? texts[0];
  return first === undefined ? '' : inlineText(first.content.inline);
};

/** What is the same in every step: made once. */
const lasting = (edition: Edition) => {
  const { head, face, urls } = edition;
  const [year = 0, month = 1, day = 1] = head.isoDate.split('-').map(Number);
  return {
    face,
    head,
    date: { year, month, day },
    title: `${head.name}${head.number}一页纸：${head.title}`,
    keywords: [...new Set(edition.issue.items.flatMap(({ topics }) => topics))],
    figures: briefFigures(edition).map((figure) => ({ ...figure, ems: emWidth(figure.value) })),
    url: urls.issue,
  };
};

/**
 * What `brief/brief.typ` reads, for one of the steps: call it with an edition once, then with each step, and with more
 * air in the one that is taken.
 */
export const briefData = (edition: Edition) => {
  const constant = lasting(edition);
  const { topics, more, marks } = briefTopics(edition.issue);
  const lead = leadText(edition);
  return ({ lead: leadLength, digest, title, items, scale }: BriefStep, air = 1) => ({
    ...constant,
    topics,
    moreTopics: more,
    moreItems: edition.issue.items.length - items,
    scale,
    air,
    lines: titleLines(edition.head.title, headlineEms / Math.min(1, scale)),
    lead: lead === '' ? '' : firstSentences(lead, leadLength),
    items: edition.issue.items.slice(0, items).map((item) => ({
      number: item.number,
      province: provinceText(item.regions),
      title: clipText(articleTitle(item), title),
      digest: digest === 0 ? '' : digestOf(item, digest),
      marks: marks(item),
    })),
  });
};

/** Every text that a brief of the edition may hold. */
export type BriefData = ReturnType<ReturnType<typeof briefData>>;
