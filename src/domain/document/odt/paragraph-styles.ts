import { element } from './parts.ts';

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
  'Heading 4': heading(4, 11, 3, 2),
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

/** All styles of paragraphs, as XML. */
export const paragraphStyles: readonly string[] = Object.entries(paragraphs).map(paragraphStyle);
