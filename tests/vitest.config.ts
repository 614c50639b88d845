import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: 'tests',
    include: ['**/*.test.ts'],
    globalSetup: ['support/serve-site.ts'],
    // Times are measured elsewhere; a busy machine must not fail a test.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Two cores: the browser needs one of them.
    maxWorkers: 2,
    reporters: ['default', 'json'],
    outputFile: { json: '../node_modules/.cache/vitest-report.json' },
  },
});
