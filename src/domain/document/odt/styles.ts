import { footText } from '../model/furniture.ts';
import type { DocumentModel } from '../model/model.ts';
import { escapeXml } from '../xml.ts';
import { listStyles } from './list-styles.ts';
import { paragraphStyles, styleName } from './paragraph-styles.ts';
import { element, xmlFile } from './parts.ts';

const outline = element(
  'text:outline-style',
  { 'style:name': 'Outline' },
  ...[1, 2, 3, 4].map((level) =>
    element('text:outline-level-style', { 'text:level': level, 'style:num-format': '' }),
  ),
);

const character = (name: string, properties: Record<string, string>): string =>
  element(
    'style:style',
    { 'style:name': styleName(name), 'style:display-name': name, 'style:family': 'text' },
    element('style:text-properties', properties),
  );

/** A face that every machine has, so that an organisation's own style takes over. */
export const faces = element(
  'office:font-face-decls',
  {},
  element('style:font-face', {
    'style:name': 'Arial',
    'svg:font-family': 'Arial',
    'style:font-family-generic': 'swiss',
  }),
);

const defaults = element(
  'style:default-style',
  { 'style:family': 'paragraph' },
  element('style:paragraph-properties', { 'style:tab-stop-distance': '8mm' }),
  element('style:text-properties', {
    'style:font-name': 'Arial',
    'fo:font-size': '11pt',
    'fo:language': 'nl',
    'fo:country': 'NL',
    'fo:color': '#000000',
  }),
);

const page = element(
  'style:page-layout',
  { 'style:name': 'A4' },
  element('style:page-layout-properties', {
    'fo:page-width': '210mm',
    'fo:page-height': '297mm',
    'style:print-orientation': 'portrait',
    'fo:margin-top': '18mm',
    'fo:margin-bottom': '10mm',
    'fo:margin-left': '20mm',
    'fo:margin-right': '20mm',
  }),
  element(
    'style:footer-style',
    {},
    element('style:header-footer-properties', { 'fo:margin-top': '5mm', 'fo:min-height': '9mm' }),
  ),
);

/** The styles of a document, its page and its foot. */
export function stylesFile(model: DocumentModel): string {
  const { name, source } = footText(model);
  const number = element('text:page-number', { 'text:select-page': 'current' }, '1');
  const count = element('text:page-count', {}, '1');
  return xmlFile(
    'office:document-styles',
    faces,
    element(
      'office:styles',
      {},
      defaults,
      ...paragraphStyles,
      character('Strong Emphasis', { 'fo:font-weight': 'bold' }),
      character('Internet link', { 'style:text-underline-style': 'solid' }),
      outline,
      ...listStyles,
    ),
    element('office:automatic-styles', {}, page),
    element(
      'office:master-styles',
      {},
      element(
        'style:master-page',
        { 'style:name': 'Standard', 'style:page-layout-name': 'A4' },
        element(
          'style:footer',
          {},
          element(
            'text:p',
            { 'text:style-name': 'Footer' },
            `${escapeXml(name)}<text:tab/>${escapeXml(source)} · ${number} van ${count}`,
          ),
        ),
      ),
    ),
  );
}
