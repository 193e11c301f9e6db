import { describe, expect, test } from 'vitest';
import { sparseTable, tableOf } from './annotation-table.ts';
import { mangle } from './mangle.ts';

describe('mangle', () => {
  test.each([
    ['annotates every table character', '创新业态', '創(chuàng)新業(yè)態(tài)'],
    ['makes punctuation half-width', '创新（试点），好：', '創(chuàng)新(試點(diǎn)),好:'],
    ['finds a pair across two characters, twice', '经济日报', '經(jīng)濟(jì)日?qǐng)?bào)'],
    ['lets a run slide up to the next punctuation', '产业链式突破。', '產(chǎn)業(yè)鏈?zhǔn)酵黄啤?'],
    ['is whole again after the punctuation', '产业链式，突破', '產(chǎn)業(yè)鏈?zhǔn)?,突破'],
    ['keeps what has several traditional forms', '云计算', '云計(jì)算'],
  ])('%s', (_name, clean, mangled) => {
    expect(mangle(clean)).toBe(mangled);
  });

  test('knows only the characters of its table', () => {
    expect(mangle('创新产业', { table: sparseTable })).toBe('創(chuàng)新產業(yè)');
    expect(mangle('创新产业', { table: tableOf('產') })).toBe('創新產(chǎn)業');
  });
});
