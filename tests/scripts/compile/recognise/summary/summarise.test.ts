import fc from 'fast-check';
import { expect, test } from 'vitest';
import { summarise } from '../../../../../scripts/compile/recognise/summary/summarise.ts';
import { article, cite } from '../../../../helpers/recognise-article.ts';

const text = [
  '春耕在即，农机合作社把智能农机开进了田里。',
  '会上还合影留念，参加会议。',
  '智能农机靠北斗导航播种，一天能干过去三天的活。',
  '他笑着摆摆手。',
];

test('whole sentences of the article, the heart of the matter before ceremony', () => {
  const summary = summarise(article('智能农机下田', text), cite);
  expect(summary?.text).toBe(`${text[0] ?? ''}${text[2] ?? ''}`);
  expect(summary?.cites).toHaveLength(2);
});

test.each([
  ['本报讯（记者 甲乙）4月2日，全市农机会议举行。', '4月2日，全市农机会议举行。'],
  ['本报讯 记者甲乙报道：4月2日，全市农机会议举行。', '4月2日，全市农机会议举行。'],
  [
    '新华社某城4月2日电（记者 甲乙）全市农机会议2日在这里举行，到会的有上百人。',
    '全市农机会议2日在这里举行，到会的有上百人。',
  ],
  ['4月2日电力紧张的局面得到缓解，农机手松了一口气。', '4月2日电力紧张的局面得到缓解，农机手松了一口气。'],
  ['网络电话让农机手在山里也能问到播种的时间和深浅。', '网络电话让农机手在山里也能问到播种的时间和深浅。'],
  ['通讯卫星让农机手在山里也能收到播种的路线。', '通讯卫星让农机手在山里也能收到播种的路线。'],
  ['闪电般的速度让老农机手也跟着学了起来。', '闪电般的速度让老农机手也跟着学了起来。'],
])('without what heads a report: %s', (sentence, expected) => {
  const summary = summarise(article('农机会议', [sentence]), cite);
  expect(summary?.text).toBe(expected);
  expect(summary?.cites).toEqual([[sentence.length - expected.length, sentence.length]]);
});

test.each([
  ['而怎样让农机用得起、用得好，是农机手最关心的事。'],
  ['（二）强化农机服务，解决农机手找不到配件的难题。'],
  ['我们给每台农机都装上了北斗，农机手坐着就能播种。'],
  ['“农机开到哪里，我们的服务就跟到哪里。”'],
  ['合作社理事长一边擦着农机上的泥一边对农机手说。'],
])('not what cannot stand alone, where something else can: %s', (sentence) => {
  const better =
    '智能农机靠北斗导航播种，农机手一天能干过去三天的活，一季省下的工钱够买一台新农机，合作社里人人抢着报名学。';
  const other =
    '镇里的农机服务站今年又添了两位修理师傅，全镇的农机手修农机不出镇，一个电话师傅就把配件送到田头来了，收割的时候一刻也不耽误，农机手说心里踏实。';
  expect(
    summarise(article('智能农机下田', ['春来了。', '地化了。', sentence, better, other]), cite)?.text,
  ).not.toContain(sentence);
});

test('none where every sentence is longer than a summary may be', () => {
  expect(summarise(article('长句', [`${'说'.repeat(130)}。`]), cite)).toBeNull();
});

test('a sentence that the source cuts off is none', () => {
  expect(summarise(article('残篇', ['这一段话到这里就被截断了，后面还有']), cite)).toBeNull();
});

test('for any article: at most 120 characters, sentences of its own, in order', () => {
  const sentence = fc.string({
    unit: fc.constantFrom('春', '耕', '智', '能', '，', '农'),
    minLength: 1,
    maxLength: 90,
  });
  fc.assert(
    fc.property(fc.array(fc.array(sentence, { minLength: 1, maxLength: 6 }), { maxLength: 5 }), (paragraphs) => {
      const blocks = paragraphs.map((sentences) => sentences.map((s) => `${s}。`).join(''));
      const whole = blocks.join('');
      const summary = summarise(article('春耕', blocks), cite);
      if (summary === null) return;
      expect(summary.text.length).toBeLessThanOrEqual(120);
      let from = 0;
      for (const part of summary.text.split(/(?<=。)/u)) {
        const at = whole.indexOf(part, from);
        expect(at).toBeGreaterThanOrEqual(0);
        from = at + part.length;
      }
    }),
  );
});

test.each([
  ['注：农机会议的数据以农机部门最后公布的为准。'],
  ['（注：全市农机会议的数据以农机部门最后公布的为准。）'],
  ['数据来源：全市农机会议的材料，以最后公布的为准。'],
  ['①全市农机会议的数据以农机部门最后公布的为准。'],
])('a note is none of it: %s', (note) => {
  const sentence = '4月2日，全市农机会议举行，会上推广北斗导航。';
  expect(summarise(article('农机会议', [note, sentence]), cite)?.text).toBe(sentence);
});
