import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** ES2023 array methods are missing on the oldest runtime that is tested (Chromium 108, Node 16). */
const es2023 = ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex'].map(name => ({
  selector: `CallExpression[callee.type="MemberExpression"][callee.property.name="${name}"]`,
  message: `.${name}() is ES2023: the oldest supported runtime lacks it.`,
}));

/** What these answer is no clean-up (newer browsers answer a promise), so an effect must not return it. */
const effectAnswers = ['body.callee.property.name', 'body.expression.callee.property.name'].map(path => ({
  selector: `CallExpression[callee.name=/^use(Layout)?Effect$/] > ArrowFunctionExpression[${path}=/^(scroll|focus|play|setOption)/]`,
  message: 'Braces around it: React takes what an effect returns for its clean-up.',
}));

/** electron → shared ← renderer: the compiler holds it by projects, lint names it at the line. */
const noImport = (...groups) => ['error', { patterns: groups.map(([group, message]) => ({ group, message })) }];
const fromElectron = [['**/electron/**', 'electron'], 'The page side never imports the Node side.'];
const fromRenderer = [['**/renderer/**'], 'The Node side never imports the page side.'];
const fromHosts = [
  ['electron', 'node:*', 'dexie', 'react', 'react-dom', 'antd', 'fs', 'path', 'crypto'],
  'shared/ runs anywhere: no Node, Electron, Dexie or React.',
];

// The training log is in no package and in no file but its own printouts (shared/training/README.md).
const trainingLog = [
  ['**/shared/training/**', '#shared/training/**', '**/training/**'],
  'The training log never leaves this computer: nothing that exports may know it.',
];

const globals = (...names) => Object.fromEntries(names.map(name => [name, 'readonly']));

export default tseslint.config(
  { ignores: ['out/', 'dist/', 'node_modules/', 'tests/.results/', 'tests/corpus/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', ...es2023],
    },
  },
  {
    files: ['shared/**/*.ts'],
    rules: { 'no-restricted-imports': noImport(fromElectron, fromRenderer, fromHosts) },
  },
  {
    files: ['shared/{packages,documents,elections,coordination}/**/*.ts'],
    rules: { 'no-restricted-imports': noImport(fromElectron, fromRenderer, fromHosts, trainingLog) },
  },
  { files: ['electron/**/*.ts'], rules: { 'no-restricted-imports': noImport(fromRenderer, trainingLog) } },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-restricted-syntax': ['error', ...es2023, ...effectAnswers],
      'no-restricted-imports': noImport(fromElectron, [['node:*'], 'The page has no Node.']),
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: globals('process', 'console', 'URL', 'setTimeout', 'clearTimeout', 'Buffer') },
  },
  {
    // electron-builder reads CommonJS.
    files: ['electron/packaging/*.cjs'],
    languageOptions: { globals: globals('module', 'require', '__dirname') },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    // One function expression a file: its text goes into the browser.
    files: ['electron/chromium/worlds/*.js'],
    languageOptions: { globals: globals('window', 'document', 'EventTarget', 'CustomEvent', 'addEventListener') },
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
);
