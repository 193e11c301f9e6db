import { describe, expect, test } from 'vitest';
import { regionSchema } from '../../../src/domain/region.ts';
import { topicSchema } from '../../../src/domain/topic.ts';
import { shadeScale } from '../../../src/site/shade.ts';
import { topicCues } from '../../../src/site/topic-cues.ts';
import { topicView } from '../../../src/site/topic-view.ts';
import { sampleArchive, sampleIssue } from '../../helpers/sample-issue.ts';

const topic = topicSchema.parse({
  name: '修路',
  slug: 'roads',
  description: '道路',
  cues: ['修路架桥', '通车'],
  weakCues: ['路面'],
  lookAlikes: ['修路人街'],
});
const region = (name: string, slug: string) =>
  regionSchema.parse({ code: '440000', name, fullName: `${name}省`, abbreviations: ['某'], slug, tile: [0, 0] });
const regions = [region('甲州', 'jia'), region('乙州', 'yi')];

const passagesOf = (input: { regions: string[]; texts: string[] }) => {
  const issue = sampleIssue({
    items: [
      {
        number: 1,
        title: '题',
        regions: input.regions,
        topics: ['修路'],
        blocks: input.texts.map((text) => ({ type: 'paragraph' as const, text })),
      },
    ],
  });
  const view = topicView(sampleArchive([issue], { topics: [topic], regions }), topic);
  return view.regions.map(({ region: one, years }) => [
    one?.name ?? null,
    ...years.flatMap(({ passages }) => passages.flatMap(({ sentences }) => sentences)),
  ]);
};

test('words of a topic: the longest at each place, and none that a look-alike covers', () => {
  const words = (text: string): string[] =>
    topicCues(topic)
      .strong(text)
      .map(([start, end]) => text.slice(start, end));
  expect(words('修路架桥，先修路，再通车。')).toEqual(['修路架桥', '修路', '通车']);
  expect(words('他住在修路人街。')).toEqual([]);
});

describe('in which words', () => {
  test('the sentences that hold them, marked and linked to their paragraphs', () => {
    expect(passagesOf({ regions: ['甲州'], texts: ['先开会。明年通车<三条>。', '后散会。'] })).toEqual([
      ['甲州', { html: '明年<mark>通车</mark>&lt;三条&gt;。', path: '/issues/shili/2024/6/1/#p1' }],
    ]);
  });

  test('weak words only where there are no others', () => {
    expect(passagesOf({ regions: ['甲州'], texts: ['路面平了。', '路通车了。'] })[0]).toHaveLength(2);
    expect(passagesOf({ regions: ['甲州'], texts: ['路面平了。'] })[0]).toHaveLength(2);
  });

  test('of an article on several provinces each has only what is said of it', () => {
    const found = passagesOf({
      regions: ['甲州', '乙州'],
      texts: ['甲州去年通车。乙州今年通车。', '各地都在修路。', '乙州人说话。修路不停。'],
    });
    const html = (name: string): string[] =>
      (found.find(([one]) => one === name)?.slice(1) ?? []).map((one) => (one as { html: string }).html);
    expect(html('甲州')).toEqual(['甲州去年<mark>通车</mark>。']);
    expect(html('乙州')).toEqual(['乙州今年<mark>通车</mark>。', '<mark>修路</mark>不停。']);
  });

  test('an article without a province stands last, under none', () => {
    expect(passagesOf({ regions: [], texts: ['通车。'] })).toEqual([[null, expect.anything()]]);
  });
});

test.each([
  [[], []],
  [
    [0, 1, 2],
    ['1', '2'],
  ],
  [[4], ['1', '2', '3', '4']],
  [[7], ['1', '2—3', '4—5', '6—7']],
  [[40], ['1—10', '11—20', '21—30', '31—40']],
])('shades up to %j', (counts, key) => {
  const scale = shadeScale(counts);
  expect(scale.key.map(({ text }) => text)).toEqual(key);
  expect(scale.of(0)).toBe(0);
  if (counts.length > 0 && Math.max(...counts) >= 4) expect(scale.of(Math.max(...counts))).toBe(4);
});
