import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { groupOf, needBrowser, type TestGroup } from '../../scripts/test-steps.ts';
import { absent } from '../support/absent.ts';

const folder = path.resolve(import.meta.dirname, '..');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => name.endsWith('.ts'));
const text = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

/** What a file takes from others while it runs; types are gone by then. */
const imports = (file: string): string[] =>
  [...text(file).matchAll(/^(?:import|export)\s(?!type\b)[^'"=]*?['"]([^'"]+)['"]/gms)].map(([, from]) =>
    from!.startsWith('.') ? path.posix.join(path.posix.dirname(file), from!) : from!,
  );

/** Whether a test file opens a browser, by itself or through a file that it uses. */
function opensBrowser(file: string, seen = new Set<string>()): boolean {
  if (seen.has(file)) return false;
  seen.add(file);
  return imports(file).some(
    (from) => from === 'playwright-core' || (files.includes(from) && opensBrowser(from, seen)),
  );
}

describe('a machine that has only what a job asks for', () => {
  test('gets a browser for the groups that open one, and for no other', () => {
    const tests = files.filter((file) => file.endsWith('.test.ts'));
    const groups = [...new Set<TestGroup>(tests.map(groupOf))];
    const opening = groups.filter((group) =>
      tests.some((file) => groupOf(file) === group && opensBrowser(file)),
    );
    expect(groups.filter((group) => needBrowser([group])).sort()).toEqual(opening.sort());
    expect(opening.length).toBeGreaterThan(0);
  });

  test('has the built site and no cache of the build', () => {
    // What stands here is written by the tests themselves.
    const own = [
      'support/vera.ts',
      'support/other-engines.ts',
      'support/servers/observatory.ts',
      'support/servers/site-folder.ts',
      'support/servers/small-site.ts',
      'vitest.config.ts',
      'unit/passed.test.ts',
      'content/review-kept.test.ts',
      'workflows/conditions.test.ts',
    ];
    expect(files.filter((file) => text(file).includes('node_modules/.cache') && !own.includes(file))).toEqual(
      [],
    );
  });
});

describe('the files that share a worker', () => {
  /** Lines of the tests in which something stands, where it may not. */
  const linesWith = (what: RegExp, own: readonly string[]): string[] =>
    files
      .filter((file) => ![...own, 'workflows/conditions.test.ts'].includes(file))
      .flatMap((file) =>
        text(file)
          .split('\n')
          .filter((line) => what.test(line))
          .map((line) => `${file}: ${line.trim()}`),
      );

  test('leave their surroundings as they were', () => {
    // These two put back what they change.
    const own = ['support/time-zone.ts', 'content/stops.test.ts'];
    const changes =
      /process\.env(?:\.\w+|\[[^\]]+\])? = |delete process\.env|process\.(?:chdir\(|argv = |exitCode = )|(?:globalThis\.\w+|Date\.now|console\.\w+) = /;
    expect(linesWith(changes, own)).toEqual([]);
  });

  test('wait for what happens, not for time to pass', () => {
    expect(linesWith(/waitForTimeout\(/, ['support/editor-form.ts'])).toEqual([]);
  });

  test('make a folder of their own, and take a port that nobody else is given', () => {
    expect(linesWith(/tmpdir\(\)/, []).filter((line) => !line.includes('mkdtemp'))).toEqual([]);
    expect(linesWith(/freePort\(/, ['support/servers/start.ts', 'unit/setup.test.ts'])).toEqual([]);
  });
});

describe('what is not on this machine', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('is skipped on one’s own machine and missed where a change is judged', () => {
    vi.stubEnv('CI', '');
    expect(absent('It', 'there is no such thing here')).toBe(true);
    expect(absent('It', undefined)).toBe(false);
    vi.stubEnv('CI', 'true');
    expect(() => absent('It', 'there is no such thing here')).toThrow('It must run here and cannot');
    expect(absent('It', undefined)).toBe(false);
  });

  test('is asked for in one way, so that nothing is skipped in silence', () => {
    const skips = files.flatMap((file) =>
      [...text(file).matchAll(/\b(?:skipIf|runIf|skip|todo)\(([^\n]*)/g)].map(
        ([, condition]) => `${file}: ${condition!}`,
      ),
    );
    expect(skips.filter((skip) => !/^\S+ absent\(/.test(skip) && !skip.startsWith('workflows/'))).toEqual([]);
  });
});
