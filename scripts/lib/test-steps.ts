export interface TestStep {
  readonly name: string;
  /** Program and arguments, found on the PATH that npm sets. */
  readonly command: readonly [string, ...string[]];
  /** Where Vitest writes its report; its tests are then counted one by one. */
  readonly report?: string;
}

const script = (name: string): TestStep['command'] => ['npm', 'run', '--silent', name];

const vitest = (project: string): Pick<TestStep, 'command' | 'report'> => {
  const report = `.cache/vitest-${project}.json`;
  const flags = ['--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { command: ['vitest', 'run', ...flags], report };
};

/**
 * What `npm test` runs: stages one after another, the steps of a stage side by side, two at a time. Types come first
 * because `astro sync` writes the types that the others read; the browser has the machine to itself, for it measures.
 */
export const testStages: readonly (readonly TestStep[])[] = [
  [{ name: '生成类型', command: ['astro', 'sync', '--silent'] }],
  [
    { name: '类型', command: script('types') },
    { name: '规范', command: script('lint') },
    { name: '格式', command: script('format:check') },
    { name: '无用代码', command: script('unused') },
    { name: '单元测试', ...vitest('unit') },
  ],
  [{ name: '浏览器测试', ...vitest('e2e') }],
];
