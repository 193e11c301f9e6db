import { expect, test } from 'vitest';
import { readByline } from '../../../../../scripts/compile/structure/plain/read-byline.ts';

test.each([
  ['記者 周望舒／北港報導', ['周望舒']],
  ['記者 周望舒∕北港報導', ['周望舒']],
  ['本报记者 周望舒 梁一禾', ['周望舒', '梁一禾']],
  ['北港的清晨，渡輪靠岸了。', null],
])('%s', (text, names) => {
  expect(readByline(text)).toEqual(names);
});
