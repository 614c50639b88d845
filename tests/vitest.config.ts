import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './support/longest-first.ts';
import { needsOf, testFiles, type Needs } from '../scripts/test-steps.ts';

/** The test files with the same needs; what they need is there before the first of them, once for all. */
const project = (name: Needs, globalSetup: string[]) => ({
  extends: true as const,
  test: { name, include: testFiles().filter((file) => needsOf(file) === name), globalSetup },
});

export default defineConfig({
  test: {
    root: import.meta.dirname,
    reporters: ['default', path.resolve(import.meta.dirname, 'support/progress.ts')],
    projects: [
      project('nothing', []),
      project('site', ['support/serve-site.ts']),
      project('browser', ['support/serve-site.ts', 'support/serve-browser.ts']),
    ],
    // No test changes what another reads from a module, so a worker reads each module, and the site, once.
    isolate: false,
    // Times are measured elsewhere; a busy machine must not fail a test.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Two cores: the browser needs one of them.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
  },
});
