// One runner for everything: domain and data in Node, components in jsdom (by docblock), real pages in Chromium (tests/browser).
/** @type {import('jest').Config} */
module.exports = {
  roots: ['<rootDir>/tests'],
  // A site with the sample content is set up once in a run; suites get copies of it (tests/browser/preparedSite.ts).
  globalSetup: '<rootDir>/tests/browser/runBegins.ts',
  globalTeardown: '<rootDir>/tests/browser/runEnds.ts',
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testEnvironment: 'node',
  // A test file's globals are looked up anew each time they are named, and all that counts days names this one: half of such suites' time.
  sandboxInjectedGlobals: ['Math'],
  setupFilesAfterEnv: ['<rootDir>/tests/site/waiting.js'],
  transform: {
    '^.+\\.m?[tj]sx?$': ['@swc/jest', {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: { react: { runtime: 'classic' } }
      },
      module: { type: 'commonjs' }
    }]
  },
  moduleNameMapper: {
    '\\.module\\.scss$': '<rootDir>/tests/ui/styleNames.ts',
    // One library for React's tests and for user-event, or what a user does would not be wrapped in React's act().
    '^@testing-library/dom$': '<rootDir>/node_modules/@testing-library/react/node_modules/@testing-library/dom'
  },
  // These packages ship ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(@pnp|@fluentui|@microsoft|idb-keyval|write-excel-file|read-excel-file)/)'],
  // Real sites and real browsers answer these tests, sometimes on busy machines.
  testTimeout: 60_000,
  // For two cores: browsers, people's hands and connections that come back are waited for, and another suite can work meanwhile.
  maxWorkers: 3,
  testSequencer: '<rootDir>/config/tasks/slowestFirst.js'
};
