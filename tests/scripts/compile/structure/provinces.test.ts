import { expect, test } from 'vitest';
import { mainlandProvinces, provinces } from '../../../../scripts/compile/structure/provinces.ts';
import { regions } from '../../../helpers/recognise-article.ts';

test('the provinces are those of regions.yaml, in its order', () => {
  expect(provinces).toEqual(regions.map(({ name }) => name));
  expect(mainlandProvinces).toHaveLength(provinces.length - 3);
});
