import { describe, expect, test } from 'vitest';
import { regions, topics } from '../../helpers/recognise-article.ts';

const repeated = (words: readonly string[]): string[] => words.filter((word, i) => words.indexOf(word) !== i);

describe('regions.yaml', () => {
  test('every code, name, slug and tile is one region’s alone', () => {
    expect(repeated(regions.map(({ code }) => code))).toEqual([]);
    expect(repeated(regions.map(({ slug }) => slug))).toEqual([]);
    expect(repeated(regions.map(({ tile }) => tile.join()))).toEqual([]);
    expect(
      repeated(regions.flatMap(({ name, fullName, aliases, cities }) => [name, fullName, ...aliases, ...cities])),
    ).toEqual([]);
    expect(repeated(regions.flatMap(({ abbreviations }) => abbreviations))).toEqual([]);
  });

  test('official names begin with the short ones, codes rise', () => {
    expect(regions.filter(({ name, fullName }) => !fullName.startsWith(name))).toEqual([]);
    expect(regions.map(({ code }) => code)).toEqual(regions.map(({ code }) => code).toSorted());
  });

  test('333 prefecture-level divisions stand under their provinces', () => {
    // GB/T 2260 and the Ministry of Civil Affairs count 293 cities, 30 prefectures, 7 prefectures (地区), 3 leagues.
    const county = new Set(
      '雄安新区 济源 仙桃 潜江 天门 神农架 五指山 琼海 文昌 万宁 东方 定安 屯昌 澄迈 临高 白沙 昌江 乐东 陵水 保亭 琼中 石河子 阿拉尔 图木舒克 五家渠 北屯 铁门关 双河 可克达拉 昆玉 胡杨河 新星 白杨'.split(
        ' ',
      ),
    );
    const mainland = regions.filter(({ code }) => code < '700000').flatMap(({ cities }) => cities);
    expect(mainland.filter((city) => !county.has(city))).toHaveLength(333);
  });
});

describe('topics.yaml', () => {
  test('the seventeen names of the contract, in its order', () => {
    expect(topics.map(({ name }) => name).join('、')).toBe(
      '新质生产力、营商环境、重大项目、科技创新、民营经济、人才、作风建设、区域协同、数字化转型、新型工业化、绿色低碳、招商引资、对外开放、民生、安全发展、现代化产业体系、未来产业',
    );
    expect(repeated(topics.map(({ slug }) => slug))).toEqual([]);
  });

  test.each(topics.map((topic) => [topic.name, topic] as const))(
    '%s: no word stands twice',
    (_, { cues, weakCues, lookAlikes }) => {
      expect(repeated([...cues, ...weakCues, ...lookAlikes])).toEqual([]);
    },
  );

  test.each(topics.map((topic) => [topic.name, topic] as const))('%s: a look-alike looks like a cue', (_, topic) => {
    const cues = [topic.name, ...topic.cues, ...topic.weakCues];
    expect(topic.lookAlikes.filter((phrase) => !cues.some((cue) => phrase.includes(cue)))).toEqual([]);
  });
});
