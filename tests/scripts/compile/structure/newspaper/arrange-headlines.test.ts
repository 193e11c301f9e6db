import { expect, test } from 'vitest';
import { arrangeHeadlines } from '../../../../../scripts/compile/structure/newspaper/arrange-headlines.ts';

test.each([
  [
    'a slogan stands over a title',
    ['守住青山 护好绿水', '江畔林场种下新苗'],
    { kicker: ['守住青山 护好绿水'], title: ['江畔林场种下新苗'] },
  ],
  ['two halves are one title', ['别让冬闲田', '变成撂荒地'], { kicker: [], title: ['别让冬闲田', '变成撂荒地'] }],
])('%s', (_, lines, expected) => {
  expect(arrangeHeadlines(lines, (line) => line)).toMatchObject(expected);
});
