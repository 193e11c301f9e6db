import { expect, test } from 'vitest';
import { splitNames } from '../../../../../scripts/compile/structure/newspaper/byline.ts';

test.each([
  ['池清和', ['池清和']],
  ['池建国和安小宁', ['池建国', '安小宁']],
  ['池建国与安小宁', ['池建国', '安小宁']],
  ['和振邦 池与之', ['和振邦', '池与之']],
  ['安 宁、陆　野', ['安宁', '陆野']],
])('和 joins two names only where one stands on either side: %s', (text, names) => {
  expect(splitNames(text)).toEqual(names);
});
