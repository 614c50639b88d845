import { bareSchema } from '../../schemas/bare.ts';
import type { CollectionName } from '../../schemas/names.ts';
import type { Rule } from '../rule.ts';
import { textsIn } from './texts.ts';

const patterns = new Map<CollectionName, RegExp>();

/** A field of a collection, named at the start of a line that is indented. */
function fieldInText(name: CollectionName): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const { shape } = bareSchema(name);
  const made = new RegExp(`(?:^|\\s)(${Object.keys(shape).join('|')}):(?=\\s|$)`);
  patterns.set(name, made);
  return made;
}

/** Fields that ended up in the text of the field above, because their line is indented. */
export const swallowedFieldsRule: Rule = ({ collection, data, source }) =>
  textsIn(data).flatMap(({ text, path }) => {
    const field = fieldInText(collection).exec(text)?.[1];
    // The sentence may hold such a word itself; then no line starts with it.
    const line = field
      ? source.text.split('\n').findIndex((raw) => raw.trimStart().startsWith(`${field}:`))
      : -1;
    const indented = line >= 0 && /^\s/.test(source.text.split('\n')[line]!);
    if (!field || !indented) return [];
    return [
      {
        line: line + 1,
        column: 1,
        key: path.join('.'),
        wat: `Het veld "${field}" hoort zo bij de tekst van het veld erboven.`,
        doen: `Haal de spaties voor ${field} weg.`,
      },
    ];
  });
