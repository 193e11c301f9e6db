import { expect, test } from 'vitest';
import { runStep } from '../../../scripts/lib/run-step.ts';

const node = (code: string): [string, ...string[]] => [process.execPath, '-e', code];

test('gives code and output, both streams', async () => {
  const { code, output, seconds } = await runStep(node('console.log("一"); console.error("二"); process.exitCode = 3'));
  expect(code).toBe(3);
  expect(output.split('\n').filter(Boolean).sort()).toEqual(['一', '二']);
  expect(seconds).toBeGreaterThan(0);
});

test('passes variables on, beside its own', async () => {
  const { output } = await runStep(node('console.log(process.env.KUAIXUN_TEST, process.env.PATH !== undefined)'), {
    env: { KUAIXUN_TEST: '甲' },
  });
  expect(output.trim()).toBe('甲 true');
});

test('a program that is not there fails and says so', async () => {
  const { code, output } = await runStep(['kuaixun-no-such-program']);
  expect(code).not.toBe(0);
  expect(output).toContain('kuaixun-no-such-program');
});
