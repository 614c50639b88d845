import { documentsOf } from './document-files.ts';
import { settings } from './settings.ts';
import { allIn } from './entries.ts';
import { collectionNames, type CollectionName } from '../schemas/names.ts';

/** Version of the form of the open data; changes when a field changes meaning or goes. */
export const openDataVersion = '1.0';

/** Collections that have something to publish. */
export const openDataNames: readonly CollectionName[] = collectionNames.filter(
  (name) => allIn(name).length > 0,
);

/** One collection as open data: fields as editors wrote them, the body as Markdown, the address in full. */
export function openData(collection: CollectionName) {
  const entries = allIn(collection);
  return {
    versie: openDataVersion,
    collectie: collection,
    licentie: 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl',
    documentatie: `${settings.adres}/over/gegevens/`,
    aantal: entries.length,
    items: entries.map((entry) => ({
      id: entry.id,
      ...(entry.address && { adres: settings.adres + entry.address }),
      velden: withoutFiles(entry.data),
      ...(entry.collection === 'instrumenten' && { bestanden: filesOf(entry.id) }),
      tekst: ((entry.raw as { body?: string }).body ?? '').trim(),
    })),
  };
}

/** An instrument as files: address in full, size in bytes, and the pages of a PDF. */
const filesOf = (id: string) =>
  documentsOf(id).map(({ kind, href, bytes, sha256, pages }) => ({
    soort: kind,
    adres: settings.adres + href,
    bytes,
    sha256,
    ...(pages && { paginas: pages }),
  }));

/** Replaces what the build made of an image by its size: its file name changes with every build. */
function withoutFiles(data: unknown): unknown {
  return JSON.parse(
    JSON.stringify(data, (key: string, value: unknown) =>
      key === 'bestand' && typeof value === 'object' && value !== null
        ? { breedte: (value as { width: number }).width, hoogte: (value as { height: number }).height }
        : value,
    ),
  );
}
