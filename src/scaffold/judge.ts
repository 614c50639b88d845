import { kinds } from '../domain/navigation/kinds.ts';
import { siteCollections, type CollectionName } from '../schemas/names.ts';
import { meant } from '../check/arguments.ts';
import type { Existing } from './existing.ts';
import type { Given } from './given.ts';
import { fullProblem, idProblem, tagFlags, tagsOf, titleProblem, type Tag } from './form.ts';

/** The collection that a word means: its folder, or what one of its entries is called ("praktijkvoorbeeld"). */
function collectionNamed(word: string): CollectionName | undefined {
  const plain = (text: string): string => text.trim().toLocaleLowerCase('nl').replaceAll(' ', '-');
  const one = new Map<string, string>(Object.entries(kinds).map(([name, kind]) => [name, kind.one]));
  return siteCollections.find((name) => name === plain(word) || plain(one.get(name) ?? '') === plain(word));
}

/** What is wrong with the values of a tag. */
export function tagProblems(tag: Tag, values: readonly string[]): string[] {
  const unknown = values
    .filter((value) => !tag.choices.includes(value))
    .map((value) => `--${tag.flag}: "${value}" bestaat niet. ${meant(value, tag.choices)}`);
  if (unknown.length > 0) return unknown;
  if (!tag.many && values.length > 1) return [`--${tag.flag}: kies er één.`];
  return values.includes('alle') && values.length > 1
    ? [`--${tag.flag}: kies "alle" of kies losse waarden, niet allebei.`]
    : [];
}

/**
 * Holds what was given against the content and notes the collection that was meant.
 * @returns what is wrong, one sentence each
 */
export function judge(sort: string, given: Given, existing: Existing): string[] {
  const collection = collectionNamed(sort);
  if (!collection) return [`--soort: "${sort}" bestaat niet. ${meant(sort, siteCollections)}`];
  const full = fullProblem(collection, existing);
  if (full) return [full];
  given.collection = collection;
  const tags = tagsOf(collection, existing);
  const problems = Object.entries(tagFlags).flatMap(([flag, field]) => {
    const values = given.tags[field];
    if (!values) return [];
    const tag = tags.find((item) => item.field === field);
    return tag ? tagProblems(tag, values) : [`${collection} heeft geen ${flag}. Haal --${flag} weg.`];
  });
  return [
    ...problems,
    given.title !== undefined && titleProblem(collection, given.title, existing),
    given.id !== undefined && idProblem(collection, given.id, existing),
  ].filter((problem) => typeof problem === 'string');
}
