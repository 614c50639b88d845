import process from 'node:process';
import type { SerializedError } from 'vitest';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import type { Report } from '../../scripts/test-report.ts';

/** Tells `npm test` how far the tests are and, at the end, what came of them. */
export default class Progress implements Reporter {
  #files = 0;
  #collected = 0;
  #known = 0;
  #done = 0;

  #say(report: Report): void {
    process.send?.(report);
  }

  onTestRunStart(files: readonly unknown[]): void {
    this.#files = files.length;
  }

  onTestModuleCollected(module: TestModule): void {
    this.#collected++;
    this.#known += [...module.children.allTests()].length;
  }

  onTestCaseResult(test: TestCase): void {
    this.#done++;
    const failed =
      test.result().state === 'failed' ? `${test.module.relativeModuleId} > ${test.fullName}` : '';
    this.#say({
      kind: 'progress',
      done: this.#done,
      known: this.#known,
      share: this.#collected / this.#files,
      ...(failed && { failed }),
    });
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
    // A file that could not be read has no test that failed, and a hook that failed may have skipped them all.
    const broken = modules.filter((module) => {
      const states = [...module.children.allTests()].map((test) => test.result().state);
      return module.state() === 'failed' && !states.includes('failed');
    });
    this.#say({
      kind: 'outcome',
      passed: count('passed'),
      failed: count('failed') + broken.length + errors.length,
      skipped: count('skipped') + count('pending'),
      before: tests.filter((test) => test.meta().before).length,
      times: modules.map((module) => [
        module.relativeModuleId,
        (module.diagnostic().duration + module.diagnostic().collectDuration) / 1000,
      ]),
    });
  }
}
