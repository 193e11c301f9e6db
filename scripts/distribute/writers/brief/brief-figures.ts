import { indexArchive } from '../../../../src/site/archive-index.ts';
import { figuresOf, figureView } from '../../../../src/site/figure-view.ts';
import { strongFigures } from '../../../../src/site/strong-figures.ts';
import type { Edition } from '../../edition/edition.ts';

/** Figures on the page, as on the site's. */
const shown = 5;

/** A figure as it is set: the number in large type, what stands around it in small. */
export interface BriefFigure {
  readonly before: string;
  readonly value: string;
  readonly after: string;
  readonly label: string;
  readonly note: string;
  /** Number of the item. */
  readonly item: number;
}

/** The strongest figures of an issue, by the same measure as on the site. */
export const briefFigures = ({ issue, head, face, figures }: Edition): BriefFigure[] => {
  const { name, publisher, description } = head;
  const publication = { slug: issue.publication, name, publisher, description, face, archiveStart: null, gaps: [] };
  const archive = indexArchive({ publications: [publication], issues: [issue], sources: [], ledgers: [] });
  return strongFigures(archive, issue, shown).map(({ figure, item }) => {
    const own = issue.items.find(({ number }) => number === item);
    const place = own === undefined ? -1 : figuresOf(own).indexOf(figure);
    const set = figures.find(({ number }) => number === item)?.figures[place];
    const { before, value, after, label } = figureView(figure);
    return { before, value, after, label, note: set?.note ?? '', item };
  });
};
