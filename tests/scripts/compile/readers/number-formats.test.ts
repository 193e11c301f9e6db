import { expect, test } from 'vitest';
import { numberFormats } from '../../../../scripts/compile/readers/docx/number-formats.ts';

test.each([
  ['chineseCounting', 10, '十'],
  ['chineseCounting', 19, '十九'],
  ['chineseCounting', 20, '二十'],
  ['chineseCounting', 101, '一百零一'],
  ['chineseCounting', 110, '一百一十'],
  ['chineseCountingThousand', 2003, '二千零三'],
  ['chineseLegalSimplified', 12, '壹拾贰'],
  ['ideographDigital', 20, '二〇'],
  ['ideographTraditional', 2, '乙'],
  ['decimalZero', 7, '07'],
  ['decimalFullWidth', 12, '１２'],
  ['decimalEnclosedCircle', 3, '③'],
  ['decimalEnclosedCircle', 21, '21'],
  ['upperLetter', 27, 'AA'],
  ['lowerRoman', 14, 'xiv'],
  ['none', 4, ''],
])('%s of %i is %s', (format, value, expected) => {
  expect(numberFormats[format]?.(value)).toBe(expected);
});
