import type { Warning } from '../../../src/domain/ledger.ts';
import type { CompiledArticle } from '../compiled.ts';
import type { RecogniseContext } from './context.ts';
import { recogniseDates } from './dates/recognise-dates.ts';
import { vantageOf } from './dates/vantage.ts';
import { yearDoubt } from './dates/year-doubt.ts';
import { recogniseFigures } from './figures/recognise-figures.ts';
import { recognisePeople } from './people/recognise-people.ts';
import { buildGazetteer, mentionsOf, placeKey, type Gazetteer } from './regions/gazetteer.ts';
import { recogniseRegions } from './regions/recognise-regions.ts';
import { summarise } from './summary/summarise.ts';
import { buildTopicCues } from './topics/topic-cues.ts';
import { recogniseTopics } from './topics/recognise-topics.ts';

/** The places that a source as a whole speaks of: its publisher's, and those its articles name beyond doubt. */
const frameOf = (
  gazetteer: Gazetteer,
  articles: readonly CompiledArticle[],
  publisher: string,
): ReadonlySet<string> => {
  const texts = articles.flatMap(({ dateline, blocks }) => [dateline, ...blocks.map(({ text }) => text)]);
  const named = [
    ...[publisher, ...texts].flatMap((text) => (text === null ? [] : mentionsOf(gazetteer, text))),
    ...articles.flatMap(({ title }) => (title === null ? [] : mentionsOf(gazetteer, title, undefined, true))),
  ];
  return new Set(named.flatMap(({ provinces, city }) => provinces.map((province) => placeKey(province, city))));
};

/**
 * Says of every article where and when it plays, what it is about, what it measures and who speaks in it, and
 * summarises it by its own sentences. The articles are those of one source: what one of them tells of the year goes
 * for all. Nothing is changed in their text; returns new articles, and the doubts.
 */
export const recognise = (
  articles: readonly CompiledArticle[],
  context: RecogniseContext,
): { articles: CompiledArticle[]; warnings: Warning[] } => {
  const gazetteer = buildGazetteer(context.regions);
  const cues = buildTopicCues(context.topics);
  const vantage = vantageOf(articles, context);
  const frame = frameOf(gazetteer, articles, context.publisher ?? '');
  const warnings: Warning[] = yearDoubt(articles, vantage, context);
  const read = (article: CompiledArticle, parentRegions: readonly string[]): CompiledArticle => {
    const own = recogniseRegions(gazetteer, article, frame);
    const regions = own.length > 0 ? own : [...parentRegions];
    const { people, warnings: doubts } = recognisePeople(article.blocks, context.cite);
    warnings.push(...doubts);
    return {
      ...article,
      regions,
      event_dates: recogniseDates(article, vantage),
      topics: recogniseTopics(cues, article),
      figures: recogniseFigures(article.blocks, vantage, context.cite),
      summary: summarise(article, context.cite),
      people,
      appendices: article.appendices.map((appendix) => read(appendix, regions)),
    };
  };
  return { articles: articles.map((article) => read(article, [])), warnings };
};
