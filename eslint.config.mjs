import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const SCRIPTS = ['**/*.{ts,tsx}'];
const RENDERER = ['site/**/*.{ts,astro}'];

/** Code that puts text into a page as markup, where a person's words could become a script. */
const NO_RAW_MARKUP = [
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Render text as elements; raw HTML never reaches a page.',
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Use textContent or build elements; raw HTML never reaches a page.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Use append or build elements; raw HTML never reaches a page.',
  },
];

/** What makes a rule depend on the moment: it must be handed in, so that a test can choose it. */
const NO_HIDDEN_INPUT = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Domain rules get the clock from their caller.',
  },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Domain rules get the clock from their caller.',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'Domain rules get randomness from their caller.',
  },
];

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/.astro/',
    '**/.cache/',
    '**/.strapi/',
    '.data/',
    'coverage/',
    'cms/types/generated/',
  ]),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    extends: [js.configs.recommended],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', 300],
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...NO_RAW_MARKUP],
    },
  },
  {
    files: SCRIPTS,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          '*/tsconfig.json',
          'cms/src/admin/tsconfig.json',
          'database/demo/make/tsconfig.json',
          'plugins/*/tsconfig.json',
          'plugins/*/admin/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // An `async` function promises to reject where it would otherwise throw.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings come from @dialozi/config.' },
      ],
    },
  },
  {
    // Astro's own server is told by the cli where the platform is.
    files: ['config/**/*.ts', 'cli/**/*.ts', 'site/src/dev/integration.ts', '**/tests/**/*.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['plugins/*/domain/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...NO_RAW_MARKUP, ...NO_HIDDEN_INPUT],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(@strapi/|pg$|node:(fs|http|https|net|timers|child_process))',
              message: 'Domain rules are pure: no framework, no input or output.',
            },
          ],
        },
      ],
    },
  },
  {
    files: RENDERER,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex:
                '^(@strapi/|pg$|@dialozi/(config|database|cms)|@dialozi/\\w+/(server|strapi-))',
              message: 'The site knows contracts only, never server code.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['plugins/*/admin/**/*.{ts,tsx}', 'cms/src/admin/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  astro.configs.recommended,
  {
    files: ['**/*.astro'],
    rules: { 'astro/no-set-html-directive': 'error', 'astro/no-unused-css-selector': 'error' },
  },
  {
    // A `<script>` of a page is linted as a file of its own, which no tsconfig knows.
    files: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['*.js', '**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        require: 'readonly',
        module: 'writable',
        process: 'readonly',
        __dirname: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
);
