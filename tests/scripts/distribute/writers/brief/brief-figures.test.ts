import { expect, test } from 'vitest';
import { briefFigures } from '../../../../../scripts/distribute/writers/brief/brief-figures.ts';
import { sampleEdition } from '../../../../helpers/sample-edition.ts';
import { shippedEditions } from '../../../../helpers/shipped-editions.ts';

const editions = await shippedEditions();

test.each(editions.map((edition) => [edition.key, edition] as const))(
  'five figures of %s, in the order of its text, as its 数读 prints them',
  (_, edition) => {
    const all = edition.figures.flatMap(({ number, figures }) =>
      figures.map(({ label, value, note }) => [number, label, value, note].join('|')),
    );
    const shown = briefFigures(edition).map(({ item, label, before, value, after, note }) =>
      [item, label, before + value + after, note].join('|'),
    );
    expect(shown).toHaveLength(Math.min(5, all.length));
    const places = shown.map((figure) => all.indexOf(figure));
    expect(places).not.toContain(-1);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
  },
);

test('an issue without figures has none', () => {
  expect(briefFigures(sampleEdition())).toEqual([]);
});
