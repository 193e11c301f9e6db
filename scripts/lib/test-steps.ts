export interface TestStep {
  readonly name: string;
  /** Program and arguments, found on the PATH that npm sets. */
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** Where Vitest writes its report; its tests are then counted one by one. */
  readonly report?: string;
}

const script = (name: string): TestStep['command'] => ['npm', 'run', '--silent', name];

const vitest = (...projects: readonly [string, ...string[]]): Pick<TestStep, 'command' | 'report'> => {
  const report = `.cache/vitest-${projects[0]}.json`;
  const flags = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { command: ['vitest', 'run', ...projects.flatMap((project) => ['--project', project]), ...flags], report };
};

/**
 * What `npm test` runs: stages one after another, the steps of a stage side by side, two at a time, longest first. Types
 * come before all because `astro sync` writes the types that the others read; the sites are built after what reads
 * those has begun; the browser has the machine to itself.
 */
export const testStages: readonly (readonly TestStep[])[] = [
  [{ name: '生成类型', command: ['astro', 'sync', '--silent'] }],
  [
    { name: '单元测试', ...vitest('unit') },
    { name: '规范', command: script('lint') },
    { name: '类型', command: script('types') },
    { name: '格式', command: script('format:check') },
    { name: '无用代码', command: script('unused') },
    { name: '建站', command: ['node', 'tests/e2e/build-sites.ts'] },
  ],
  [{ name: '浏览器测试', ...vitest('e2e', 'e2e-measured'), env: { KUAIXUN_E2E_SITES: 'built' } }],
];
