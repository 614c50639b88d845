import path from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Seconds that the slowest test files take when nothing is kept, on two cores. It is the order that counts; without a
 * run that is remembered Vitest begins with the largest file, and the slowest of all are a few lines.
 */
export const knownSeconds: Readonly<Record<string, number>> = {
  'browser/axe/part-1.test.ts': 200,
  'browser/axe/part-2.test.ts': 200,
  'browser/axe/part-3.test.ts': 200,
  'browser/axe/part-4.test.ts': 200,
  'hosting/policy.test.ts': 119,
  'browser/incident-bars.test.ts': 109,
  'browser/protocol-maker.test.ts': 108,
  'hosting/offline.test.ts': 96,
  'journey/from-branch-to-site.test.ts': 98,
  'preview/preview.test.ts': 98,
  'content/new-entry.test.ts': 90,
  'built/same-everywhere.test.ts': 71,
  'built/office.test.ts': 48,
};

/** What takes longest comes first, so that no worker is left with it in the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { root } = this.ctx.config;
    const seconds = ({ moduleId }: TestSpecification): number =>
      knownSeconds[path.relative(root, moduleId).split(path.sep).join('/')] ?? 0;
    // Projects stay one after the other, since a worker serves one of them.
    const projects = Map.groupBy(await super.sort(files), ({ project }) => project.name);
    return [...projects.values()].flatMap((some) => some.sort((a, b) => seconds(b) - seconds(a)));
  }
}
