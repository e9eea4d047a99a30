import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** In what decides, time, chance and the environment come from the caller: a test must be able to turn them. */
const pureOnly = {
  'no-restricted-globals': [
    'error',
    { name: 'setTimeout', message: 'A domain does not wait: declare a sweep.' },
    { name: 'setInterval', message: 'A domain does not wait: declare a sweep.' },
    { name: 'fetch', message: 'A domain reaches the network through a port of an adapter.' },
    { name: 'process', message: 'The environment is read by the doors.' },
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'Use context.now.' },
    { object: 'Math', property: 'random', message: 'Use context.random().' },
    { object: 'process', property: 'env', message: 'The environment is read by the doors.' },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: 'Use context.now.',
    },
  ],
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.data/', '**/*.js', '**/*.cjs', '**/*.mjs'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './src/tsconfig.json'],
        tsconfigRootDir: process.cwd(),
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      eqeqeq: 'error',
    },
  },
  {
    files: ['cloudfunctions/{domains,law,kernel,contracts}/**'],
    rules: pureOnly,
  },
  {
    // Taro reads a page, its configuration and the build's configuration from default exports, and gives itself as one.
    files: [
      'src/app.tsx',
      'src/**/*.config.ts',
      'src/{pages,workbench,decision-desk,county}/**/*.tsx',
      'config/**',
      'test/src/doubles/taro.ts',
    ],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'react-hooks': hooks },
    rules: { ...hooks.configs.recommended.rules },
  },
  {
    files: ['cloudfunctions/law/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['test/**', 'bench/**'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': ['error', { max: 400 }] },
  },
);
