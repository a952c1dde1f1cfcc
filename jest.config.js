/**
 * Tests run from the TypeScript sources: swc turns each file into CommonJS, and the workspace
 * packages are mapped to their sources, so that unit tests need no build.
 */
const project = (name, testMatch, extra = {}) => ({
  displayName: name,
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
  modulePathIgnorePatterns: ['/dist/', '/\\.data/', '/\\.strapi/', '/\\.cache/'],
  transform: {
    '^.+\\.(ts|tsx)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2023',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  moduleNameMapper: {
    '^@dialozi/(config|database)$': '<rootDir>/$1/src/index.ts',
    '^@dialozi/(platform|publisher|notifications|dialogue|media|search)(?:/contract)?$':
      '<rootDir>/plugins/$1/contract/index.ts',
    '^@dialozi/(platform|publisher|notifications|dialogue|media|search)/contract/(.+)$':
      '<rootDir>/plugins/$1/contract/$2.ts',
    '^@dialozi/(platform|publisher|notifications|media)/server$':
      '<rootDir>/plugins/$1/server/api.ts',
  },
  ...extra,
});

/** Starts one platform before the first test of these projects and stops it after the last. */
const onePlatform = {
  globalSetup: '<rootDir>/tests/harness/global-setup.ts',
  globalTeardown: '<rootDir>/tests/harness/global-teardown.ts',
  setupFilesAfterEnv: ['<rootDir>/tests/harness/patience.ts'],
};

module.exports = {
  maxWorkers: 2,
  projects: [
    project('unit', ['**/tests/unit/**/*.test.ts', 'config/tests/*.test.ts']),
    project(
      'api',
      ['**/tests/api/**/*.test.ts', 'tests/{startup,resilience,security}/**/*.test.ts'],
      onePlatform,
    ),
    project('browser', ['tests/browser/**/*.test.ts'], onePlatform),
    // It needs Debian's packages of Ceph, so it runs only when it is named.
    project('s3', ['tests/s3/**/*.test.ts'], {
      setupFilesAfterEnv: onePlatform.setupFilesAfterEnv,
    }),
  ],
};
