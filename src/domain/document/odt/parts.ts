import { escapeXml } from '../xml.ts';

/** Names of the parts of ODF 1.3, with those that LibreOffice adds for controls. */
const namespaces = {
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  draw: 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
  form: 'urn:oasis:names:tc:opendocument:xmlns:form:1.0',
  fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  svg: 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  meta: 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
  xlink: 'http://www.w3.org/1999/xlink',
  dc: 'http://purl.org/dc/elements/1.1/',
  ooo: 'http://openoffice.org/2004/office',
};

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of XML, with what is in it as XML. */
export function element(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  return inside.length > 0 ? `<${name}${written}>${inside.join('')}</${name}>` : `<${name}${written}/>`;
}

/** A file of the package: its root with all namespaces. */
export const xmlFile = (name: string, ...inside: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n` +
  element(
    name,
    {
      ...Object.fromEntries(Object.entries(namespaces).map(([key, value]) => [`xmlns:${key}`, value])),
      'office:version': '1.3',
    },
    ...inside,
  );

/** A text with its spaces kept: ODF makes one of many, and takes those at an edge away. */
export const spaced = (text: string): string =>
  escapeXml(text)
    .replace(/ {2,}/g, (run) => ' ' + '<text:s/>'.repeat(run.length - 1))
    .replace(/^ | $/g, '<text:s/>');
