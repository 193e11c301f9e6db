import { expect, test } from 'vitest';
import { fullPath, issueImagePath, issuePath, itemImagePath, itemPath } from '../../../src/site/paths.ts';

const issue = { publication: 'shili', year: 2024, number: 6 };

test('pages end in a slash, pictures in .png', () => {
  expect(issuePath(issue)).toBe('/issues/shili/2024/6/');
  expect(fullPath(issue)).toBe('/issues/shili/2024/6/full/');
  expect(itemPath(issue, { number: 3 })).toBe('/issues/shili/2024/6/3/');
  expect(issueImagePath(issue)).toBe('/og/issues/shili/2024/6.png');
  expect(itemImagePath(issue, { number: 3 })).toBe('/og/issues/shili/2024/6/3.png');
});
