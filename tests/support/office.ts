import { strFromU8, unzipSync } from 'fflate';

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of XML without its tags. */
const words = (xml: string): string =>
  xml.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);

/** A file of an Office package as text. */
export function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes, { filter: (file) => file.name === name })[name];
  if (!part) throw new Error(`There is no ${name} in this package.`);
  return strFromU8(part);
}

/** Text without spaces, and without the sign of a box to tick: how much room there is differs by kind of file. */
export const squeezed = (text: string): string => text.replace(/[\s\u00A0☐]+/g, '');

/** What a DOCX says, without spaces. */
export function textInDocx(bytes: Uint8Array): string {
  const runs = partOf(bytes, 'word/document.xml').match(/<w:t[ >][^<]*<\/w:t>|<w:t>[^<]*<\/w:t>/g) ?? [];
  return squeezed(runs.map(words).join(''));
}

/** What an ODT says, without spaces. */
export function textInOdt(bytes: Uint8Array): string {
  const body = /<office:text>([\s\S]*)<\/office:text>/.exec(partOf(bytes, 'content.xml'))?.[1] ?? '';
  return squeezed(
    words(body.replace(/<office:forms[\s\S]*?<\/office:forms>|<svg:title>[^<]*<\/svg:title>/g, '')),
  );
}
