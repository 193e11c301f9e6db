import { expect, test } from 'vitest';
import { recognise } from '../../../../scripts/compile/recognise/recognise.ts';
import { article, context } from '../../../helpers/recognise-article.ts';

const story = article('云南一季度开工一批重大项目', [
  '2月19日，云南省重大项目集中开工活动在昆明举行，省发展改革委主任段思源宣布开工。',
  '据介绍，此次集中开工项目320个，总投资1800亿元。',
]);

test('says where, when, what about, how much and who', () => {
  const { articles, warnings } = recognise([story], context({ published: '2024-02-20' }));
  const [read] = articles;
  expect(read?.regions).toEqual(['云南/昆明']);
  expect(read?.event_dates).toEqual(['2024-02-19']);
  expect(read?.topics).toEqual(['重大项目']);
  expect(read?.figures.map(({ label, value, unit }) => `${label} ${value}${unit}`)).toEqual([
    '集中开工项目 320个',
    '集中开工项目总投资 1800亿元',
  ]);
  expect(read?.people?.map(({ name }) => name)).toEqual(['段思源']);
  expect(read?.summary?.text).toContain('集中开工');
  expect(warnings).toEqual([]);
});

test('the text and the articles given are left as they are', () => {
  const before = structuredClone(story);
  const { articles } = recognise([story], context({ year: 2024 }));
  expect(story).toEqual(before);
  expect(articles[0]?.blocks).toBe(story.blocks);
});

test('the source’s own date goes before the issue’s, a year before what the texts give away', () => {
  const read = (more: Parameters<typeof context>[0]): string[] | undefined =>
    recognise([article('消息', ['3月1日，会议召开。', '2019年启动。'])], context(more)).articles[0]?.event_dates;
  expect(read({ published: '2023-03-02', issueDate: '2024-03-05' })).toEqual(['2023-03-01']);
  expect(read({ issueDate: '2024-03-05', year: 2022 })).toEqual(['2024-03-01']);
  expect(read({ year: 2022 })).toEqual(['2022-03-01']);
  expect(read({})).toEqual([]);
});

test('an appendix that names no place plays where its item does', () => {
  const appendix = article('讲话摘录', ['要抓紧落实。']);
  const { articles } = recognise([article('吉林召开大会', ['会议召开。'], { appendices: [appendix] })], context());
  expect(articles[0]?.appendices[0]?.regions).toEqual(['吉林']);
});

test('the same input gives the same output', () => {
  const once = recognise([story], context({ year: 2024 }));
  expect(recognise([story], context({ year: 2024 }))).toEqual(once);
});

test('nothing to read: nothing found, nothing thrown', () => {
  const { articles } = recognise([article('', []), article('　', ['']), article('x', ['\u0000\ud800'])], context());
  expect(
    articles.every(({ figures, topics, summary }) => figures.length + topics.length === 0 && summary === null),
  ).toBe(true);
});
