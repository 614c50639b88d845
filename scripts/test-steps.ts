import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Names under which the parts of `npm test` can be asked for. */
export const stepNames = [
  'controle',
  'lint',
  'types',
  'build',
  'unit',
  'links',
  'html',
  'axe',
  'e2e',
  'search',
  'hosting',
  'budgets',
] as const;

/** A part of `npm test`. */
export type StepName = (typeof stepNames)[number];

/** Parts that are test files. */
export type TestGroup = Exclude<StepName, 'controle' | 'lint' | 'types' | 'build'>;

/** What the tests of a part work on: nothing but the project, the built site, or that site in a browser. */
export type Needs = 'nothing' | 'site' | 'browser';

/** Which files are whose, and what they need. The last takes what no other names. */
const groups: readonly { group: TestGroup; files: RegExp; needs: Needs }[] = [
  { group: 'unit', files: /^(unit|content|workflows)\//, needs: 'nothing' },
  { group: 'links', files: /^built\/links\b/, needs: 'site' },
  { group: 'html', files: /^built\//, needs: 'site' },
  { group: 'axe', files: /^browser\/axe\b/, needs: 'browser' },
  { group: 'search', files: /^(search\/|browser\/search\b)/, needs: 'browser' },
  { group: 'hosting', files: /^hosting\//, needs: 'browser' },
  { group: 'budgets', files: /^budgets\//, needs: 'browser' },
  { group: 'e2e', files: /^/, needs: 'browser' },
];

const ruleFor = (file: string) => groups.find(({ files }) => files.test(file))!;

/**
 * The group of a test file. Every file has one, so that none is forgotten: what is not named above needs the
 * built site and perhaps a browser, as the journeys do.
 * @param file path below tests/, with forward slashes
 */
export const groupOf = (file: string): TestGroup => ruleFor(file).group;

/** What a test file needs. */
export const needsOf = (file: string): Needs => ruleFor(file).needs;

/** Whether any of these parts opens a browser. */
export const needBrowser = (steps: readonly StepName[]): boolean =>
  groups.some(({ group, needs }) => needs === 'browser' && steps.includes(group));

/** Whether any of these parts looks at the built site. */
export const needSite = (steps: readonly StepName[]): boolean =>
  groups.some(({ group, needs }) => needs !== 'nothing' && steps.includes(group));

/** Test files of the parts asked for, by their path below tests/. */
export const testFiles = (steps: readonly StepName[] = stepNames): string[] =>
  readdirSync(path.resolve(import.meta.dirname, '../tests'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.test.ts') && steps.includes(groupOf(name)))
    .sort();

/** The value behind an option, written `--name value` or `--name=value`; undefined when it is not there. */
function valueOf(args: readonly string[], name: string): string | undefined {
  const at = args.findIndex((argument) => argument.split('=')[0] === name);
  return at < 0 ? undefined : (args[at]!.split('=')[1] ?? args[at + 1] ?? '');
}

/**
 * The parts asked for on the command line; all of them when none is named.
 * @param args as in `--alleen controle,types`
 * @throws when a name does not exist
 */
export function stepsIn(args: readonly string[]): readonly StepName[] {
  const asked = valueOf(args, '--alleen');
  if (asked === undefined) return stepNames;
  const named = asked.split(',').filter(Boolean);
  const unknown = named.filter((name) => !(stepNames as readonly string[]).includes(name));
  if (unknown.length > 0 || named.length === 0) {
    throw new Error(
      `--alleen kent geen "${unknown.join(', ')}". Kies uit: ${stepNames.join(', ')}. Zet er komma's tussen, zonder spaties.`,
    );
  }
  return stepNames.filter((name) => named.includes(name));
}

/**
 * The share of the test files asked for on the command line, such as `2/4`; undefined when that is all of them.
 * @param args as in `--deel 2/4`
 * @throws when it is no share
 */
export function shareIn(args: readonly string[]): string | undefined {
  const share = valueOf(args, '--deel');
  if (share === undefined) return undefined;
  const [, part, parts] = /^(\d+)\/(\d+)$/.exec(share) ?? [];
  if (!part || Number(part) < 1 || Number(part) > Number(parts)) {
    throw new Error(`--deel kent geen "${share}". Schrijf het zo: --deel 2/4.`);
  }
  return share;
}
