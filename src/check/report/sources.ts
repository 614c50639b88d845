import { bareSchema } from '../../schemas/bare.ts';
import { referencesIn } from '../../schemas/references.ts';
import type { CheckedEntry } from './findings.ts';
import type { Paint } from './print.ts';

/** Something the site says, and the place in a source that says so. */
interface Claim {
  file: string;
  /** What is claimed: the title of the page or figure, or the sentence that names its own source. */
  says: string;
  /** Id of the publication, or the title of a source without a record. */
  source: string;
  /** Where in the source. */
  place?: string | undefined;
}

/** A source with how much of it was read. */
interface Source {
  title: string;
  read: string;
}

type Data = Record<string, unknown>;

const at = (data: unknown, path: readonly (string | number)[]): Data =>
  path.reduce<unknown>((value, key) => (value as Data | undefined)?.[key], data) as Data;

/** Every claim of an entry: for each reference to a source, the nearest sentence around it. */
function claimsOf({ collection, file, data }: CheckedEntry): Claim[] {
  if (!data) return [];
  const title = typeof data.titel === 'string' ? data.titel : file;
  const own = data.bron as { titel?: string } | undefined;
  return [
    ...referencesIn(bareSchema(collection), data)
      .filter((reference) => reference.collection === 'publicaties')
      .map(({ id, path }) => {
        const around = path.length > 2 ? at(data, path.slice(0, -2)).tekst : undefined;
        return {
          file,
          says: typeof around === 'string' ? around : title,
          source: id,
          place: at(data, path.slice(0, -1)).plaats as string | undefined,
        };
      }),
    ...(own?.titel ? [{ file, says: title, source: own.titel }] : []),
  ];
}

/** All sources: the records, and what an example from practice names itself. */
function sourcesOf(entries: readonly CheckedEntry[]): Map<string, Source> {
  const records = entries.flatMap(({ collection, id, data }): [string, Source][] =>
    collection === 'publicaties' && data
      ? [[id, { title: String(data.titel), read: String(data.gelezen) }]]
      : [],
  );
  const own = entries.flatMap(({ data }): [string, Source][] => {
    const { titel, gelezen } = (data?.bron ?? {}) as { titel?: string; gelezen?: string };
    return titel ? [[titel, { title: titel, read: gelezen ?? 'niet' }]] : [];
  });
  return new Map([...records, ...own]);
}

const byPlace = (a: Claim, b: Claim): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);

function perSource(sources: ReadonlyMap<string, Source>, claims: readonly Claim[], paint: Paint): string[] {
  const found = Map.groupBy(claims, ({ source }) => source);
  return [...sources].flatMap(([id, { title, read }]) => {
    const own = found.get(id) ?? [];
    const head = `  ${paint('bold', title)}  gelezen: ${read}${id === title ? '' : paint('dim', `  ${id}`)}`;
    const lines = own.map(
      ({ file, says, place }) => `    ${file}  ${says}${place ? paint('dim', `  (${place})`) : ''}`,
    );
    return [head, ...(lines.length > 0 ? lines : ['    Geen bewering gebruikt deze bron.'])];
  });
}

function perClaim(sources: ReadonlyMap<string, Source>, claims: readonly Claim[], paint: Paint): string[] {
  return [...Map.groupBy(claims, ({ file, says }) => `${file}  ${says}`)].flatMap(([claim, own]) => [
    `  ${paint('bold', claim)}`,
    ...own.map(({ source, place }) => {
      const { title, read } = sources.get(source) ?? { title: source, read: 'niet' };
      return `    ${title}${place ? ` (${place})` : ''}  gelezen: ${read}`;
    }),
  ]);
}

/**
 * What the site claims and on which sources: the claims of every source, then the sources of every claim.
 * @param wanted which files to tell about; a source is told with all its claims when its own file is asked for
 */
export function sourceReport(
  entries: readonly CheckedEntry[],
  wanted: (file: string) => boolean,
  paint: Paint,
): string {
  const all = sourcesOf(entries);
  const askedSources = new Set(
    entries
      .filter(({ collection, file }) => collection === 'publicaties' && wanted(file))
      .map(({ id }) => id),
  );
  const claims = entries
    .flatMap(claimsOf)
    .filter(({ file, source }) => wanted(file) || askedSources.has(source))
    .sort(byPlace);
  const used = new Set(claims.map(({ source }) => source));
  const sources = new Map([...all].filter(([id]) => used.has(id) || askedSources.has(id)));
  const reads = ['geheel', 'deels', 'niet'].map(
    (read) => `${[...sources.values()].filter((source) => source.read === read).length} ${read}`,
  );
  return [
    `${paint('bold', `BRONNEN (${sources.size})`)}  gelezen: ${reads.join(', ')}`,
    '',
    ...perSource(sources, claims, paint),
    '',
    paint('bold', `BEWERINGEN (${new Set(claims.map(({ file, says }) => `${file} ${says}`)).size})`),
    '',
    ...perClaim(sources, claims, paint),
  ].join('\n');
}
