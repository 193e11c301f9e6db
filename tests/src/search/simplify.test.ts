import { describe, expect, test } from 'vitest';
import { simplifyTable } from '../../../src/integrations/simplify-table.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { mayBeTraditional, withSimplified } from '../../../src/search/simplify.ts';

const table = simplifyTable();
const forms = (typed: string): readonly (readonly string[])[] => withSimplified(parseQuery(typed), table).terms;

describe('a term in traditional characters', () => {
  test.each([
    ['發展', [['發展', '发展']]],
    ['發展 人才', [['發展', '发展'], ['人才']]],
    ['乾淨', [['乾淨', '乾净', '干净']]],
    ['新質,生產', [['新質,生產', '新質，生產', '新质,生产', '新质，生产']]],
  ])('%s is found in simplified ones too', (typed, expected) => {
    expect(forms(typed)).toEqual(expected);
  });

  test.each(['著名', '乾隆', '新质生产力', '5G', '，'])(
    '%s stays what it is: simplified Chinese writes so',
    (typed) => {
      expect(forms(typed)).toEqual(parseQuery(typed).terms);
    },
  );
});

test('what GB 2312 holds is not traditional', () => {
  expect(Array.from('发展著乾於齄，a1。').filter(mayBeTraditional)).toEqual([]);
  expect(Array.from('發產質囯𠮷').filter((character) => !mayBeTraditional(character))).toEqual([]);
});
