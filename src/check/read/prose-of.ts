import { passagesOf } from '../../domain/readability/passages.ts';
import type { Passage } from '../../domain/readability/measure.ts';
import type { CheckedEntry } from '../report/findings.ts';

/** Fields that hold no running text of our own: names, addresses, search words, what a source calls itself. */
const notProse = new Set([
  'zoektermen',
  'zoZeggenMensenHet',
  'synoniemen',
  'meervoud',
  'bronnen',
  'bron',
  'plaats',
  'oudeAdressen',
  'beeld',
  'formaten',
  'uitgever',
  'organisatie',
  'auteurs',
  'citeertitel',
  'wijzigingen',
  // English is not measured with the rules for Dutch.
  'en',
  'taalversies',
]);
/** Fields with words as others say them: what better is not said, the term that a page explains, a law's name. */
const asSaid = (collection: string, [key]: readonly PropertyKey[]): boolean =>
  key === 'zegNiet' ||
  (collection === 'begrippen' && key === 'titel') ||
  (collection === 'wetten' && key === 'wet');
/** Collections whose titles are the names of works by others. */
const foreign = new Set(['publicaties']);

function texts(value: unknown, path: PropertyKey[], found: [string, PropertyKey[]][]): void {
  if (typeof value === 'string') {
    if (/\s/.test(value)) found.push([value, path]);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) texts(item, [...path, index], found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (!notProse.has(key)) texts(inner, [...path, key], found);
    }
  }
}

/**
 * What a visitor reads of an entry, with the line on which each piece stands: the fields with running text, and the
 * body. A field without a full stop at its end is a label.
 */
export function proseOf(entry: Pick<CheckedEntry, 'collection' | 'data' | 'source'>): Passage[] {
  const { collection, data, source } = entry;
  if (foreign.has(collection) || !data) return [];
  const found: [string, PropertyKey[]][] = [];
  texts(data, [], found);
  const fields = found.map(([text, path]): Passage => {
    const label = !/[.?!…]["”’)]*$/.test(text.trim());
    return {
      text,
      line: source.placeOf(path).line,
      ...(label && { label }),
      ...(asSaid(collection, path) && { asSaid: true }),
    };
  });
  return [...fields, ...passagesOf(source.tree.root)];
}
