import type { Readable, Writable } from 'node:stream';
import { isCancel, log, multiselect, select, text } from '@clack/prompts';
import { slugOf } from '../domain/naming/slug.ts';
import { kinds } from '../domain/navigation/kinds.ts';
import { siteCollections, type CollectionName } from '../schemas/names.ts';
import type { Answers } from './create.ts';
import type { Existing } from './existing.ts';
import type { Given } from './given.ts';
import { fullProblem, idProblem, tagsOf, titleProblem, type Tag } from './form.ts';
import { tagProblems } from './judge.ts';

/** Where questions are shown and answered; the terminal unless a test says otherwise. */
export interface Terminal {
  input?: Readable;
  output?: Writable;
}

/** Somebody stopped halfway. */
class Stopped extends Error {}

async function answered<T>(question: Promise<T>): Promise<Exclude<T, symbol>> {
  const answer = await question;
  if (isCancel(answer)) throw new Stopped();
  return answer as Exclude<T, symbol>;
}

/** Which collection; a complete list is shown but cannot be chosen. */
const askCollection = (existing: Existing, terminal: Terminal): Promise<CollectionName> =>
  answered(
    select<CollectionName>({
      ...terminal,
      message: 'Wat wilt u maken? (pijltjes en Enter)',
      showInstructions: false,
      maxItems: 12,
      options: siteCollections.map((value) => {
        const full = fullProblem(value, existing) !== undefined;
        const label = kinds[value as keyof typeof kinds].one;
        return { value, label, hint: full ? 'deze lijst is compleet' : value, disabled: full };
      }),
    }),
  );

async function askTag(tag: Tag, terminal: Terminal): Promise<string[]> {
  const options = tag.choices.map((value) => ({ value, label: value }));
  if (!tag.many) {
    const none = tag.required ? [] : [{ value: '', label: 'niet van toepassing' }];
    const message = `${tag.question} (pijltjes en Enter)`;
    const value = await answered(
      select({ ...terminal, message, options: [...none, ...options], showInstructions: false }),
    );
    return value === '' ? [] : [value];
  }
  const message = `${tag.question} (spatie om te kiezen, Enter om door te gaan${tag.required ? '' : '; niets mag ook'})`;
  let initialValues: string[] = [];
  // The prompt itself would complain in English, so its answer is judged here.
  for (;;) {
    const values = await answered(
      multiselect({
        ...terminal,
        message,
        options,
        initialValues,
        required: false,
        showInstructions: false,
        maxItems: 12,
      }),
    );
    const [problem] =
      tag.required && values.length === 0
        ? ['Kies er minstens één met de spatie.']
        : tagProblems(tag, values);
    if (!problem) return values;
    log.warn(
      problem.replace(/^--\S+: (.)/, (_, first: string) => first.toUpperCase()),
      terminal,
    );
    initialValues = values;
  }
}

/** Asks for what was not given with flags. Undefined when somebody stops. */
export async function ask(
  given: Given,
  existing: Existing,
  terminal: Terminal = {},
): Promise<Answers | undefined> {
  try {
    const collection = given.collection ?? (await askCollection(existing, terminal));
    // What came with a flag but does not fit here is asked again, with the answer filled in.
    const fitting = (value: string | undefined, problem: typeof titleProblem): string | undefined =>
      value !== undefined && problem(collection, value, existing) === undefined ? value : undefined;
    const askText = (message: string, initialValue: string, problem: typeof titleProblem) =>
      answered(
        text({
          ...terminal,
          message,
          initialValue,
          validate: (value = '') => problem(collection, value.trim(), existing),
        }),
      );
    const title =
      fitting(given.title, titleProblem) ??
      (await askText('Wat is de titel?', given.title ?? '', titleProblem)).trim();
    const id =
      fitting(given.id, idProblem) ??
      (
        await askText(
          'Hoe heet het bestand? Dit wordt het laatste deel van het adres.',
          given.id ?? slugOf(title),
          idProblem,
        )
      ).trim();
    const tags: Answers['tags'] = {};
    for (const tag of tagsOf(collection, existing)) {
      const known = given.tags[tag.field];
      const values = known && tagProblems(tag, known).length === 0 ? known : await askTag(tag, terminal);
      if (tag.many || values.length > 0) tags[tag.field] = values;
    }
    return { collection, title, id, tags };
  } catch (error) {
    if (error instanceof Stopped) return undefined;
    throw error;
  }
}
