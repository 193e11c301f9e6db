import { describe, expect, test } from 'vitest';
import { figureLines as lines } from '../../../../helpers/figure-lines.ts';

describe('what a document holds', () => {
  test.each([
    [
      'is a fact once it is out',
      '市商务局印发《2024年外贸若干举措》，在通关、融资上公布16条具体办法。',
      '具体办法 16 条 2024',
    ],
    ['whatever it plans', '《2024年工作要点》列出12项任务。', '任务 12 项 2024'],
    ['but not before', '今年将出台20条支持措施。', '支持措施 20 条 目标 2024'],
    ['and only what is a provision', '《2024年工作要点》提出实施30项改造工程。', '改造工程 30 项 目标 2024'],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });
});
