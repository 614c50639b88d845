import { footText } from '../model/furniture.ts';
import type { DocumentModel } from '../model/model.ts';
import { escapeXml } from '../xml.ts';
import { element, xmlFile } from './parts.ts';

/** Name of a style as ODF writes it: a space is `_20_`. */
export const styleName = (name: string): string => name.replaceAll(' ', '_20_');

interface ParagraphStyle {
  parent?: string;
  next?: string;
  level?: number;
  paragraph?: Record<string, string>;
  text?: Record<string, string>;
}

const off = { 'fo:margin-right': '-20mm' };
const heading = (level: number, size: number, top: number, bottom: number): ParagraphStyle => ({
  parent: 'Standard',
  next: 'Text body',
  level,
  paragraph: {
    'fo:margin-top': `${top}mm`,
    'fo:margin-bottom': `${bottom}mm`,
    'fo:keep-with-next': 'always',
    'fo:keep-together': 'always',
  },
  text: { 'fo:font-size': `${size}pt`, 'fo:font-weight': 'bold' },
});

/** Adds a line of a thickness in millimetres above or under a style. */
const lined = (style: ParagraphStyle, side: 'top' | 'bottom', thickness: number): ParagraphStyle => ({
  ...style,
  paragraph: {
    ...style.paragraph,
    ...off,
    [`fo:border-${side}`]: `${thickness}mm solid #000000`,
    [`fo:padding-${side}`]: '2mm',
  },
});

const body = { 'fo:margin-bottom': '2.5mm', 'fo:line-height': '125%' };

/** Styles of paragraphs: sizes and lines of the house. */
const paragraphs: Record<string, ParagraphStyle> = {
  Standard: {},
  'Text body': { parent: 'Standard', paragraph: body },
  Aanloop: { parent: 'Text body', next: 'Text body', paragraph: { 'fo:keep-with-next': 'always' } },
  Title: lined(heading(1, 30, 4, 3), 'bottom', 2),
  'Heading 2': lined(heading(2, 16, 7, 2), 'top', 1),
  'Heading 3': heading(3, 12, 4, 1),
  'Heading 4': heading(4, 11, 3, 1),
  'Titel van model': lined(heading(2, 22, 2, 5), 'bottom', 2),
  Versieregel: {
    parent: 'Standard',
    paragraph: { 'fo:margin-bottom': '4mm' },
    text: { 'fo:font-size': '9pt' },
  },
  Vraag: {
    parent: 'Standard',
    next: 'Antwoord',
    paragraph: { 'fo:margin-top': '2mm', 'fo:margin-bottom': '1mm', 'fo:keep-with-next': 'always' },
  },
  Antwoord: { parent: 'Standard', paragraph: { 'fo:margin-bottom': '4mm' } },
  Aankruisen: {
    parent: 'Standard',
    paragraph: { 'fo:margin-bottom': '1mm', 'fo:margin-left': '8mm', 'fo:text-indent': '-8mm' },
  },
  'Let op': {
    parent: 'Standard',
    paragraph: {
      'fo:border-top': '1mm solid #000000',
      'fo:border-bottom': '1mm solid #000000',
      'fo:padding-top': '2mm',
      'fo:padding-bottom': '2mm',
      'style:join-border': 'true',
      'fo:line-height': '125%',
    },
  },
  Terzijde: {
    parent: 'Standard',
    paragraph: {
      'fo:border-left': '0.6mm solid #000000',
      'fo:padding-left': '3mm',
      'fo:margin-left': '4mm',
      'style:join-border': 'true',
      'fo:line-height': '125%',
    },
  },
  'List Item': { parent: 'Standard', paragraph: { 'fo:margin-bottom': '1mm', 'fo:line-height': '125%' } },
  'Table Contents': { parent: 'Standard', text: { 'fo:font-size': '10pt' } },
  'Table Heading': { parent: 'Table Contents', text: { 'fo:font-weight': 'bold' } },
  Footer: {
    parent: 'Standard',
    paragraph: { 'fo:border-top': '0.3mm solid #000000', 'fo:padding-top': '1mm', ...off },
    text: { 'fo:font-size': '8.5pt' },
  },
};

const paragraphStyle = ([name, { parent, next, level, paragraph = {}, text = {} }]: [
  string,
  ParagraphStyle,
]): string =>
  element(
    'style:style',
    {
      'style:name': styleName(name),
      'style:display-name': name,
      'style:family': 'paragraph',
      'style:parent-style-name': parent && styleName(parent),
      'style:next-style-name': next && styleName(next),
      'style:default-outline-level': level,
    },
    element(
      'style:paragraph-properties',
      paragraph,
      ...(name === 'Footer'
        ? [
            element(
              'style:tab-stops',
              {},
              element('style:tab-stop', { 'style:position': '170mm', 'style:type': 'right' }),
            ),
          ]
        : []),
    ),
    element('style:text-properties', text),
  );

const levels = [1, 2, 3];
const listStyle = (name: string, kind: 'bullet' | 'number'): string =>
  element(
    'text:list-style',
    { 'style:name': name },
    ...levels.map((level) =>
      element(
        `text:list-level-style-${kind}`,
        {
          'text:level': level,
          ...(kind === 'bullet'
            ? { 'text:bullet-char': '•' }
            : { 'style:num-format': '1', 'style:num-suffix': '.' }),
        },
        element(
          'style:list-level-properties',
          { 'text:list-level-position-and-space-mode': 'label-alignment' },
          element('style:list-level-label-alignment', {
            'text:label-followed-by': 'listtab',
            'text:list-tab-stop-position': `${7 * level}mm`,
            'fo:text-indent': '-7mm',
            'fo:margin-left': `${7 * level}mm`,
          }),
        ),
      ),
    ),
  );

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
      ...Object.entries(paragraphs).map(paragraphStyle),
      character('Strong Emphasis', { 'fo:font-weight': 'bold' }),
      character('Internet link', { 'style:text-underline-style': 'solid' }),
      outline,
      listStyle('Bullets', 'bullet'),
      listStyle('Numbers', 'number'),
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
