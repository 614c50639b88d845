import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { zipTime } from '../../files/zip-time.ts';

/** `[Content_Types].xml` first, as Office expects; the rest by name. */
const rank = (name: string): string => (name === '[Content_Types].xml' ? '' : name);

/**
 * Gives a file of the docx library the same bytes whenever and wherever it is made: a fixed date, numbered ids of
 * links in the place of random ones, files in order. Adds the language to the properties.
 * @param date of the last change, YYYY-MM-DD
 */
export function normaliseDocx(bytes: Uint8Array, date: string): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1));
  const relations = files.filter(([name]) => name.endsWith('.rels')).map(([, data]) => strFromU8(data));
  const ids = [...new Set(relations.join('').match(/rId[\w-]{15,}/g) ?? [])];
  const numbers = new Map(ids.map((id, at) => [id, `rIdLink${at + 1}`]));
  const out: Zippable = {};
  for (const [name, data] of files) {
    const text = strFromU8(data)
      .replace(/rId[\w-]{15,}/g, (id) => numbers.get(id) ?? id)
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T12:00:00Z`)
      .replace('</cp:coreProperties>', '<dc:language>nl-NL</dc:language></cp:coreProperties>');
    out[name] = [/\.(?:xml|rels)$/.test(name) ? strToU8(text) : data, { mtime: zipTime(), level: 9 }];
  }
  return zipSync(out, { mtime: zipTime() });
}
