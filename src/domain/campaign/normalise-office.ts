import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { zipTime } from '../files/zip-time.ts';

/** Fixed date in the properties; the file's own history is in the repository. */
const date = '2026-11-26T12:00:00Z';

/** `[Content_Types].xml` first, as Office expects; the rest by name. */
const rank = (name: string): string => (name === '[Content_Types].xml' ? '' : name);

/**
 * Gives an Office file the same bytes whenever and wherever it is made: fixed dates, numbered ids in the place
 * of random ones, files in order. Adds the language to the properties.
 */
export function normaliseOffice(bytes: Uint8Array): Uint8Array {
  const ids = new Map<string, string>();
  const numbered = (id: string): string => {
    const number = String(ids.size + 1).padStart(12, '0');
    return ids.get(id) ?? ids.set(id, `{00000000-0000-4000-8000-${number}}`).get(id)!;
  };
  const files = Object.entries(unzipSync(bytes))
    .filter(([name]) => !name.endsWith('/'))
    .sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1));
  const names = new Set(files.map(([name]) => name));
  const out: Zippable = {};
  for (const [name, data] of files) {
    const text = /\.(xml|rels)$/.test(name)
      ? strFromU8(data)
          .replace(/\{[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}/g, numbered)
          .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}`)
          // It also announces masters that it does not write, over which a strict reader stumbles.
          .replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (whole, part: string) =>
            names.has(part) ? whole : '',
          )
          // The library writes notes and masters in American English.
          .replaceAll('="en-US"', '="nl-NL"')
          .replace('</cp:coreProperties>', '<dc:language>nl-NL</dc:language></cp:coreProperties>')
      : undefined;
    out[name] = [
      text === undefined ? data : strToU8(text),
      { mtime: zipTime(), level: name.endsWith('.png') ? 0 : 9 },
    ];
  }
  return zipSync(out, { mtime: zipTime() });
}
