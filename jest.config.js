// One runner for everything: domain and data in Node, components in jsdom (by docblock), real pages in Chromium (tests/browser).
/** @type {import('jest').Config} */
module.exports = {
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testEnvironment: 'node',
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
  // These packages ship ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(@pnp|@fluentui|@microsoft|@tanstack|idb-keyval|write-excel-file|read-excel-file)/)'],
  maxWorkers: 2
};
