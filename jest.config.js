/* Instants are counted in Asia/Shanghai by the product itself: a foreign zone here shows where that was forgotten. */
process.env.TZ = 'America/Anchorage';

const transform = {
  '^.+\\.[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
};
const moduleNameMapper = {
  '\\.(css|scss)$': '<rootDir>/test/src/doubles/style.js',
  '^@tarojs/components$': '<rootDir>/test/src/doubles/taro-components.tsx',
  '^@tarojs/taro$': '<rootDir>/test/src/doubles/taro.ts',
  '^@/(.*)$': '<rootDir>/src/$1',
  '^@contracts/(.*)$': '<rootDir>/cloudfunctions/contracts/$1',
};

/** @type {import('jest').Config} */
module.exports = {
  testSequencer: '<rootDir>/tools/longest-first.cjs',
  // What each test file leaves behind makes every promise after it dearer: a worker is replaced before that is felt.
  workerIdleMemoryLimit: '500MB',
  // A test says what is right and never how fast: this only ends one that hangs.
  testTimeout: 180_000,
  projects: [
    {
      displayName: 'back end',
      testEnvironment: 'node',
      roots: ['<rootDir>/test'],
      testMatch: ['**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/src/', '<rootDir>/test/browser/'],
      transform,
      moduleNameMapper,
    },
    {
      displayName: 'phone',
      testEnvironment: 'jsdom',
      roots: ['<rootDir>/test/src'],
      testMatch: ['**/*.test.ts?(x)'],
      setupFiles: ['<rootDir>/test/src/setup.js'],
      transform,
      moduleNameMapper,
    },
    {
      displayName: 'browser',
      testEnvironment: 'node',
      roots: ['<rootDir>/test/browser'],
      testMatch: ['**/*.test.ts'],
      transform,
      moduleNameMapper,
    },
  ],
};
