/**
 * Lint rules. Three kinds of code: what ships to residents (strictest: browser floor, no unsafe sinks, no
 * storage), what else is TypeScript (tests, stories, pages), and the scripts, which run in Node.
 */
import js from '@eslint/js';
import compat from 'eslint-plugin-compat';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { defineConfig } from 'eslint/config';
import noOnlyTests from 'eslint-plugin-no-only-tests';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { browserFloor } from './scripts/check/browser-floor.js';

/** Source that a resident's browser runs, or may run; `src/site` and `src/publish` are for coordinators. */
const SHIPPED = ['src/**/*.ts'];
const SHIPPED_EXCEPT = ['src/publish/**', 'src/site/**', 'src/pages/**'];

const unsafe = [
  {
    selector: 'Identifier[name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]',
    message: 'Text of a feed never becomes markup: use a template or textContent.',
  },
  {
    selector: 'MemberExpression[object.name="document"][property.name=/^(write|writeln|cookie)$/]',
    message: 'No cookie and no document.write on a host page.',
  },
  {
    selector: 'Identifier[name=/^(localStorage|sessionStorage|indexedDB|sendBeacon)$/]',
    message: 'A widget stores nothing and reports nothing.',
  },
];

export default defineConfig(
  { ignores: ['dist/**', 'storybook-static/**', 'coverage/**', '.build/**', 'node_modules/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A template says what a number becomes better than `String(…)` around each.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // An empty text means « none » wherever an attribute or a field is read.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // `noPropertyAccessFromIndexSignature` asks for the brackets that this rule forbids.
      '@typescript-eslint/dot-notation': 'off',
      // Repairing a record takes keys out of it; the record came from JSON and is nobody else's.
      '@typescript-eslint/no-dynamic-delete': 'off',
      // Matters of taste on which good code differs.
      '@typescript-eslint/class-literal-property-style': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/prefer-for-of': 'off',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      eqeqeq: ['error', 'always'],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    rules: {
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-template-arrow': 'off',
      'lit/no-useless-template-literals': 'error',
      'lit/no-this-assign-in-render': 'error',
      'wc/guard-super-call': 'off',
      // Safari takes a list without bullets for no list, unless its role says so.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: SHIPPED,
    ignores: SHIPPED_EXCEPT,
    plugins: { compat },
    extends: [browserFloor],
    rules: {
      'compat/compat': 'error',
      'no-restricted-syntax': ['error', ...unsafe],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'lit/directives/unsafe-html.js', message: 'Text of a feed never becomes markup.' },
            { name: 'lit/directives/unsafe-svg.js', message: 'Text of a feed never becomes markup.' },
            {
              name: 'lit/directives/style-map.js',
              message: 'It writes a style attribute, which `style-src` refuses: set a custom property from script.',
            },
            {
              name: 'lit/static-html.js',
              message: 'A template is known when it is written; `static-html` makes one per value.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/domain/**/*.ts', 'src/feed/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...unsafe,
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: '`now` is an argument here.' },
        {
          selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
          message: '`now` is an argument here.',
        },
        { selector: 'CallExpression[callee.name="Date"]', message: '`now` is an argument here.' },
      ],
    },
  },
  {
    files: ['test/**/*.{ts,js,mjs}', 'stories/**/*.ts'],
    plugins: { '@typescript-eslint': tseslint.plugin, 'no-only-tests': noOnlyTests },
    rules: {
      'no-only-tests/no-only-tests': [
        'error',
        { block: ['describe', 'it', 'test', 'context', 'suite'], focus: ['only', 'skip', 'todo'] },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'CallExpression[callee.name=/^(xit|xdescribe|fit|fdescribe)$/]', message: 'Every test runs.' },
        // Every assertion of Chai has the type of a promise here, so that the rule below cannot tell these apart.
        {
          selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]',
          message: 'Await it: axe answers later.',
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    ignores: ['test/support/wait.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@open-wc/testing',
              importNames: ['waitUntil'],
              message:
                'It gives up after a second: a machine with other work takes longer. Take that of support/wait.ts.',
            },
          ],
        },
      ],
      // Chai's assertions are expressions, and a test may know what the types cannot.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Types of @open-wc/semantic-dom-diff say that `equal` gives a promise; it does not. `accessible` does.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: '@open-wc/semantic-dom-diff', name: ['Equal', 'NotEqual'] },
          ],
        },
      ],
    },
  },
  {
    // Names and calls are checked by the compiler there (tsconfig.scripts.json).
    files: ['**/*.{js,mjs,cjs}'],
    rules: { 'no-undef': 'off', 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }] },
  },
);
