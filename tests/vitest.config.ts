import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: 'tests',
    include: ['**/*.test.ts'],
    globalSetup: ['support/serve-site.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Two cores: the browser needs one of them.
    maxWorkers: 2,
    reporters: ['default', 'json'],
    outputFile: { json: '../node_modules/.cache/vitest-report.json' },
  },
});
