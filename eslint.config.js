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
  forbid(
    ['scripts/compile/**'],
    ['**/scripts/distribute/**', '**/scripts/check/**', '**/distribute/*', '**/check/*', '**/src/site/**'],
    'Compile, check and distribute never import each other.',
  ),
  forbid(
    ['scripts/distribute/**', 'scripts/check/**'],
    ['**/scripts/compile/**', '**/compile/*'],
    'Compile, check and distribute never import each other.',
  ),
  forbid(
    [
      'scripts/compile/structure/**',
      'scripts/compile/repair/**',
      'scripts/compile/recognise/**',
      'scripts/compile/text/**',
    ],
    io,
    'Pure steps: I/O stays at the edges.',
  ),
);
