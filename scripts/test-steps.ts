/** Names under which the parts of `npm test` can be asked for, in the order in which they run. */
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
  'budgets',
] as const;

/** A part of `npm test`. */
export type StepName = (typeof stepNames)[number];

/** Parts that are test files. */
export type TestGroup = Exclude<StepName, 'controle' | 'lint' | 'types' | 'build'>;

/** Which files are whose, and whether they open a browser. The last takes what no other names. */
const groups: readonly { group: TestGroup; files: RegExp; browser: boolean }[] = [
  { group: 'unit', files: /^(unit|content|workflows)\//, browser: false },
  { group: 'links', files: /^built\/links\b/, browser: false },
  { group: 'html', files: /^built\//, browser: false },
  { group: 'axe', files: /^browser\/axe\b/, browser: true },
  { group: 'search', files: /^(search\/|browser\/search\b)/, browser: true },
  { group: 'budgets', files: /^budgets\//, browser: true },
  { group: 'e2e', files: /^/, browser: true },
];

/**
 * The group of a test file. Every file has one, so that none is forgotten: what is not named above needs the
 * built site and perhaps a browser, as the journeys do.
 * @param file path below tests/, with forward slashes
 */
export const groupOf = (file: string): TestGroup => groups.find(({ files }) => files.test(file))!.group;

/** Whether any of these parts opens a browser. */
export const needBrowser = (steps: readonly StepName[]): boolean =>
  groups.some(({ group, browser }) => browser && steps.includes(group));

/**
 * The parts asked for on the command line; all of them when none is named.
 * @param args as in `--alleen controle,types`
 * @throws when a name does not exist
 */
export function stepsIn(args: readonly string[]): readonly StepName[] {
  const at = args.findIndex((argument) => argument.split('=')[0] === '--alleen');
  if (at < 0) return stepNames;
  const named = (args[at]!.split('=')[1] ?? args[at + 1] ?? '').split(',').filter(Boolean);
  const unknown = named.filter((name) => !(stepNames as readonly string[]).includes(name));
  if (unknown.length > 0 || named.length === 0) {
    throw new Error(
      `--alleen kent geen "${unknown.join(', ')}". Kies uit: ${stepNames.join(', ')}. Zet er komma's tussen, zonder spaties.`,
    );
  }
  return stepNames.filter((name) => named.includes(name));
}
