import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { phrases, lookAlikes } from '../../../../scripts/compile/doubts/confusable.ts';
import { doubledWords } from '../../../../scripts/compile/doubts/doubled-words.ts';
import { doubts } from '../../../../scripts/compile/doubts/doubts.ts';
import { missingNumbers } from '../../../../scripts/compile/doubts/missing-numbers.ts';
import { missingStops } from '../../../../scripts/compile/doubts/missing-stops.ts';
import { ocrConfusions } from '../../../../scripts/compile/doubts/ocr-confusions.ts';
import { unmatchedMarks } from '../../../../scripts/compile/doubts/unmatched-marks.ts';
import { lookUp } from '../../../../scripts/compile/text/lexicon.ts';
import { passagesOfParagraphs } from '../../../helpers/passages-of-paragraphs.ts';
import { sentences } from '../../../helpers/press/sentences.ts';

const messages = (ask: typeof doubts, ...paragraphs: string[]): string[] =>
  ask(passagesOfParagraphs(paragraphs)).map(({ message }) => message);

describe('look-alike characters', () => {
  test.each([
    ['全省上下千字当头，奋力争先。', '千字当头', '干字当头'],
    ['这是他们的撒手铜。', '撒手铜', '撒手锏'],
    ['要布局末来产业。', '末来', '未来'],
    ['各级领导千部带头。', '千部', '干部'],
    ['冶理能力现代化', '冶理', '治理'],
  ])('%s', (text, printed, meant) => {
    const [message = '', ...others] = messages(ocrConfusions, text);
    expect(message).toContain(`“${printed}`);
    expect(message).toContain(`疑为“${meant}`);
    expect(others).toEqual([]);
  });

  test.each([
    '周末来了很多人。',
    '成千部机器投产。',
    '三千群众参加。',
    '日子越来越好，已经入冬。',
    '自己动手，丰衣足食。',
  ])('leaves %s', (text) => {
    expect(messages(ocrConfusions, text)).toEqual([]);
  });

  test('no row of the tables proves what the dictionary knows as a word', () => {
    for (const [printed] of phrases) expect(lookUp(printed)?.frequency ?? 0).toBeLessThan(20);
    for (const group of lookAlikes) expect(new Set(group).size).toBe(group.length);
  });
});

describe('words printed twice', () => {
  test.each([
    ['支持民营企业企业家发展。', '企业'],
    ['支持民营企业和民营企业健康发展。', '民营企业'],
  ])('%s', (text, word) => {
    expect(messages(doubledWords, text)).toEqual([expect.stringContaining(`里“${word}”重复`)]);
  });

  test.each(['大家研究研究再说。', '非常非常好。', '一个一个地过。', '支持民营企业和民营企业家。', '哈哈哈哈，笑了。'])(
    'leaves %s',
    (text) => {
      expect(messages(doubledWords, text)).toEqual([]);
    },
  );
});

describe('figures without a number', () => {
  test.each([
    ['预计每年新增产值亿元，成效明显。', '亿元'],
    ['出口增长%。', '%'],
    ['比上年提高个百分点。', '个百分点'],
  ])('%s', (text, unit) => {
    expect(messages(missingNumbers, text)).toEqual([expect.stringContaining(`“${unit}”之前没有数字`)]);
  });

  test.each([
    '产值上亿元，利润数千万元。',
    '培育亿元企业，引进亿元以上项目。',
    '总投资3亿元，增长5%，提高两个百分点。',
    '年产值超百亿元。',
    '占百分之五，约1.5个百分点。',
  ])('leaves %s', (text) => {
    expect(messages(missingNumbers, text)).toEqual([]);
  });
});

describe('marks without their other half', () => {
  test('are shown where they stand, whichever half is missing', () => {
    const passages = passagesOfParagraphs(['他说：“先把路修好。', '另一处（见附件。', '这里多了一个”号。']);
    expect(unmatchedMarks(passages).map(({ span }) => span[1] - span[0])).toEqual([1, 1, 1]);
    expect(unmatchedMarks(passages).map(({ message }) => /^第 (\d) 行/u.exec(message)?.[1])).toEqual(['1', '2', '3']);
  });

  test('a quotation over paragraphs closes in its last; numbers of lists have one bracket; a cut text may stay open', () => {
    expect(messages(unmatchedMarks, '“第一段话。', '“第二段话。”')).toEqual([]);
    expect(messages(unmatchedMarks, '1）先修路；2）再招商。')).toEqual([]);
    expect(unmatchedMarks(passagesOfParagraphs(['他说：“先把路'], { truncated: true }))).toEqual([]);
  });
});

describe('paragraphs without a stop', () => {
  const good = sentences.slice(0, 5);

  test('are shown among others that have one', () => {
    const [doubt, ...others] = missingStops(
      passagesOfParagraphs([...good, '县里的干部说明年还要接着修路、修渠、修学校，']),
    );
    expect(doubt).toMatchObject({ code: 'missing-stop' });
    expect(doubt?.message).toContain('第 6 行');
    expect(others).toEqual([]);
  });

  test('are the way of a text that has none, or lead to a list', () => {
    expect(missingStops(passagesOfParagraphs(good.map((text) => text.slice(0, -1))))).toEqual([]);
    expect(messages(missingStops, ...good, '今年县里要办好下面这几件群众盼了很久的实事：')).toEqual([]);
  });
});

test('sound prose of our own raises no doubt at all', () => {
  const articles = readFileSync(new URL('../../../fixtures/press/newspaper-articles.txt', import.meta.url), 'utf8');
  const bulletin = readFileSync(new URL('../../../fixtures/press/geidi-xinzhi.clean.txt', import.meta.url), 'utf8');
  for (const text of [sentences.join('\n'), articles, bulletin]) {
    const paragraphs = text.split('\n').filter((line) => /[。！？”]$/u.test(line));
    expect(messages(doubts, ...new Set(paragraphs))).toEqual([]);
  }
});
