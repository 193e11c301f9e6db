import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { listFiles } from '../../../src/archive/list-files.ts';
import { isPage } from '../../../src/integrations/built-pages.ts';

const site = inject('rootSite');

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Style sheets and scripts are the site's own, from its own host: a hash in the page guards against nobody.
    'require-sri': ['error', { target: 'crossorigin' }],
    // White space at the end of a line of a source is the source's; a source is shown as it was received.
    'no-trailing-whitespace': 'off',
    // Both forms, 检索 and 数读, answer as one types and on Enter; a button would have nothing left to do.
    'wcag/h32': 'off',
    'element-required-attributes': 'error',
    'no-missing-references': 'error',
    'wcag/h63': 'error',
  },
};

const validator = new HtmlValidate(new StaticConfigLoader(config));

/** What html-validate finds in the text of a page, a line a place. */
const validate = async (html: string, file: string): Promise<string[]> => {
  const { results } = await validator.validateString(html, file);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${file} ${ruleId}: ${message} @ ${selector ?? ''}`),
  );
};

test('every page is valid HTML', { timeout: 240_000 }, async () => {
  const files = (await listFiles(site.out)).filter(isPage);
  expect(files.length).toBeGreaterThan(20);
  const found: string[] = [];
  for (const file of files) {
    const html = await readFile(path.join(site.out, file), 'utf8');
    found.push(...(await validate(html, file)));
    expect(html.match(/<h1[\s>]/gu)?.length, `h1 of ${file}`).toBe(1);
    expect(html, file).toMatch(/<html lang="zh-CN"/u);
  }
  expect(found).toEqual([]);
});

test.each([
  ['no-dup-id', '<p id="a">一</p><p id="a">二</p>'],
  ['unique-landmark', '<nav aria-label="站">一</nav><nav aria-label="站">二</nav>'],
  ['element-permitted-content', '<span><div>一</div></span>'],
  [
    'wcag/h63',
    '<table><thead><tr><th>一</th><th>二</th></tr></thead><tbody><tr><th>三</th><td>四</td></tr></tbody></table>',
  ],
  ['no-missing-references', '<p aria-describedby="none">一</p>'],
])('%s would be found', async (rule, body) => {
  const html = `<!DOCTYPE html><html lang="zh-CN"><head><title>一页</title></head><body>${body}</body></html>`;
  expect((await validate(html, 'page.html')).join('\n')).toContain(rule);
});
