import { strToU8, zipSync, type Zippable } from 'fflate';
import { zipTime } from '../../files/zip-time.ts';
import { chartSize } from '../flow/office.ts';
import { organisationLine } from '../model/furniture.ts';
import { versionLine } from '../model/version-line.ts';
import type { DocumentModel } from '../model/model.ts';
import { escapeXml } from '../xml.ts';
import { blocksXml } from './blocks.ts';
import { inline } from './inline.ts';
import { element, xmlFile } from './parts.ts';
import { faces, stylesFile } from './styles.ts';
import { Writing } from './writing.ts';

const mediaType = 'application/vnd.oasis.opendocument.text';

/**
 * Makes a document as OpenDocument text (ODF 1.3, https://docs.oasis-open.org/office/OpenDocument/v1.3/): language,
 * header rows, and a field for every blank. The same model gives the same bytes everywhere.
 */
export function renderOdt(model: DocumentModel): Uint8Array {
  const parts = {
    'content.xml': contentFile(model),
    'styles.xml': stylesFile(model),
    'meta.xml': metaFile(model),
  };
  const files: [string, string][] = [
    ['mimetype', mediaType],
    ...Object.entries(parts),
    ['META-INF/manifest.xml', manifestFile(Object.keys(parts))],
  ];
  const zipped: Zippable = {};
  // The type comes first and as it is, so that a program sees it without opening the package.
  for (const [name, text] of files) zipped[name] = [strToU8(text), { level: name === 'mimetype' ? 0 : 9 }];
  return zipSync(zipped, { mtime: zipTime() });
}

/** The title of what must fit on one sheet. */
const lowTitle = element(
  'style:style',
  { 'style:name': 'Title.laag', 'style:family': 'paragraph', 'style:parent-style-name': 'Title' },
  element('style:text-properties', { 'fo:font-size': '22pt' }),
);

const named = (family: string, name: string, properties: Record<string, string>): string =>
  element(
    'style:style',
    { 'style:name': name, 'style:family': family },
    element(`style:${family}-properties`, properties),
  );

/** Styles of tables and fields. */
const ownStyles = [
  named('table', 'Table', {
    'style:width': '170mm',
    'table:align': 'left',
    'fo:margin-top': '2mm',
    'fo:margin-bottom': '4mm',
    'table:border-model': 'collapsing',
  }),
  named('table-cell', 'Cell', { 'fo:padding': '1.5mm', 'fo:border-bottom': '0.3mm solid #000000' }),
  named('table-cell', 'CellHead', {
    'fo:padding': '1.5mm',
    'fo:border-top': '1mm solid #000000',
    'fo:border-bottom': '0.3mm solid #000000',
  }),
  named('graphic', 'Control', { 'style:vertical-pos': 'middle', 'style:vertical-rel': 'line' }),
];

function contentFile(model: DocumentModel): string {
  const to = new Writing();
  const text = [
    to.paragraph('Text body', inline(organisationLine(model))),
    to.heading(chartSize(model) ? 'Title.laag' : 'Title', 1, escapeXml(model.title)),
    to.paragraph('Versieregel', escapeXml(versionLine(model))),
    blocksXml(to, model.blocks),
  ].join('');
  return xmlFile(
    'office:document-content',
    faces,
    element('office:automatic-styles', {}, ...ownStyles, lowTitle, ...to.styles.values()),
    element('office:body', {}, element('office:text', {}, to.form.toXml(), text)),
  );
}

const metaFile = ({ title, subject, source, date }: DocumentModel): string =>
  xmlFile(
    'office:document-meta',
    element(
      'office:meta',
      {},
      element('meta:generator', {}, escapeXml(source.name)),
      element('dc:title', {}, escapeXml(title)),
      element('dc:description', {}, escapeXml(subject)),
      element('meta:initial-creator', {}, escapeXml(source.name)),
      element('dc:creator', {}, escapeXml(source.name)),
      element('meta:creation-date', {}, `${date}T12:00:00`),
      element('dc:date', {}, `${date}T12:00:00`),
      element('dc:language', {}, 'nl-NL'),
    ),
  );

/** Every file of the package: LibreOffice refuses one with a file that is not named. */
const manifestFile = (names: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n` +
  element(
    'manifest:manifest',
    { 'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'manifest:version': '1.3' },
    element('manifest:file-entry', {
      'manifest:full-path': '/',
      'manifest:version': '1.3',
      'manifest:media-type': mediaType,
    }),
    ...names.map((name) =>
      element('manifest:file-entry', { 'manifest:full-path': name, 'manifest:media-type': 'text/xml' }),
    ),
  );
