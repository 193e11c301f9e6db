import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** The architecture, as rules: who may not import whom. See CONTRIBUTING, "One way through". */
const forbid = (files, groups, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: groups, message }] }] },
});

const io = ['node:fs', 'node:fs/*', 'node:child_process', 'node:http', 'node:https', 'node:net'];

const commands = ['compile', 'check', 'new', 'distribute'];
const commandsBut = (own) =>
  commands.filter((name) => name !== own).flatMap((name) => [`**/${name}/*`, `**/${name}/**`]);
const apart = 'Compile, check, new and distribute never import each other.';

export default defineConfig(
  globalIgnores(['dist', '.astro', '.cache', 'node_modules', 'test-results']),
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '*.mjs', 'scripts/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-irregular-whitespace': [
        'error',
        { skipStrings: true, skipRegExps: true, skipTemplates: true, skipComments: true },
      ],
      'no-control-regex': 'off',
      eqeqeq: 'error',
      curly: ['error', 'multi-line'],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  { files: ['**/*.astro', '**/*.astro/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
  forbid(['src/**'], ['**/scripts/**'], 'Nothing in src/ imports scripts/.'),
  forbid(['src/domain/**'], ['../*', 'astro*', ...io], 'The domain is a leaf.'),
  forbid(
    ['src/markdown/**', 'src/provenance/**'],
    ['**/scripts/**', '**/site/**', 'astro*', ...io],
    'Pure: no I/O, no site.',
  ),
  forbid(
    ['src/pages/**', 'src/layouts/**', 'src/components/**'],
    ['**/scripts/**', 'astro:content', ...io],
    'Pages ask view models of src/site.',
  ),
  forbid(['scripts/compile/**'], [...commandsBut('compile'), '**/src/site/**'], apart),
  forbid(['scripts/distribute/**'], commandsBut('distribute'), apart),
  forbid(['scripts/check/**'], commandsBut('check'), apart),
  forbid(['scripts/new/**'], commandsBut('new'), apart),
  // Of several settings of one rule the last holds, so this one says again what the steps of a command may not.
  forbid(
    ['structure', 'repair', 'recognise', 'text', 'merge'].map((step) => `scripts/compile/${step}/**`),
    [...commandsBut('compile'), '**/src/site/**', ...io],
    'Pure steps: no I/O, no other command.',
  ),
  forbid(['scripts/check/rules/**'], [...commandsBut('check'), ...io], 'Pure rules: no I/O, no other command.'),
);
