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
