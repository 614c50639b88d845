import { bareSchema } from '../../schemas/bare.ts';
import { referencesIn } from '../../schemas/references.ts';
import type { CheckedEntry, Finding } from '../report/findings.ts';

/** Pages that rest on sources of which nobody read a word: what they say may be true, but nobody saw it. */
export function unreadSources(entries: readonly CheckedEntry[]): Finding[] {
  const read = new Map(
    entries.flatMap(({ collection, id, data }) =>
      collection === 'publicaties' && data ? [[id, data.gelezen !== 'niet'] as const] : [],
    ),
  );
  return entries.flatMap(({ collection, file, source, data }) => {
    if (!data || (data.status ?? 'actueel') !== 'actueel') return [];
    // An example names its own source, which its schema wants read.
    if ((data.bron as { titel?: string } | undefined)?.titel) return [];
    const used = referencesIn(bareSchema(collection), data).filter(
      (reference) => reference.collection === 'publicaties',
    );
    const [first] = used;
    if (!first || used.some(({ id }) => read.get(id) ?? true)) return [];
    const ids = [...new Set(used.map(({ id }) => id))];
    return [
      {
        ...{ file, ...source.placeOf(first.path), key: first.path.join('.'), soort: 'bron' as const },
        wat: `Deze pagina steunt alleen op wat niemand heeft gelezen: ${ids.join(', ')}.`,
        doen: `Lees de bron en zet in content/publicaties/${ids[0]!}.yaml gelezen op deels of geheel. Lukt dat niet? Zoek een andere bron, maak er advies van, of haal het weg.`,
      },
    ];
  });
}
