import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  LevelFormat,
  LineRuleType,
  type IBorderOptions,
  type IParagraphStyleOptions,
  type IPropertiesOptions,
} from 'docx';

/** Millimetres in the unit of Word, a twentieth of a point. */
export const mm = convertMillimetersToTwip;

/** A black line, in millimetres; Word counts in eighths of a point. */
export const line = (thickness: number, space = 0): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  size: Math.round((thickness / 25.4) * 72 * 8),
  color: '000000',
  space,
});

const heading = (
  id: string,
  name: string,
  level: number,
  size: number,
  [before, after]: [number, number],
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  run: { size: size * 2, bold: true },
  // Without its own level LibreOffice takes a heading for a paragraph.
  paragraph: {
    outlineLevel: level,
    keepNext: true,
    keepLines: true,
    spacing: { before: before * 20, after: after * 20, line: 264, lineRule: LineRuleType.AUTO },
  },
});

/** A line that runs off the right edge of the paper: the margin of 20 mm is taken back. */
const offThePaper = { right: -mm(20) };
const box = line(0.6, 4);
const boxed = { top: box, bottom: box, left: box, right: box };

const paragraphs: IParagraphStyleOptions[] = [
  heading('Heading3', 'heading 3', 2, 12, [10, 3]),
  heading('Heading4', 'heading 4', 3, 11, [8, 4]),
  {
    ...heading('Heading2', 'heading 2', 1, 16, [20, 6]),
    paragraph: {
      ...heading('Heading2', 'heading 2', 1, 16, [20, 6]).paragraph,
      border: { top: line(1, 6) },
      indent: offThePaper,
    },
  },
  {
    ...heading('ModelTitle', 'Titel van model', 1, 22, [6, 14]),
    basedOn: 'Heading2',
    paragraph: {
      ...heading('ModelTitle', 'Titel van model', 1, 22, [6, 14]).paragraph,
      border: { bottom: line(2, 4) },
      indent: offThePaper,
    },
  },
  {
    id: 'Facts',
    name: 'Versieregel',
    basedOn: 'Normal',
    run: { size: 18 },
    paragraph: { spacing: { after: 240 } },
  },
  {
    id: 'Question',
    name: 'Vraag',
    basedOn: 'Normal',
    next: 'Answer',
    paragraph: { keepNext: true, spacing: { before: 160, after: 100 } },
  },
  {
    id: 'Answer',
    name: 'Antwoord',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: {
      border: boxed,
      indent: { left: 80, right: 80 },
      spacing: { before: 60, after: 240, line: mm(9), lineRule: LineRuleType.EXACT },
    },
  },
  {
    id: 'Tick',
    name: 'Aankruisen',
    basedOn: 'Normal',
    paragraph: { indent: { left: mm(8), hanging: mm(8) }, spacing: { after: 60 } },
  },
  {
    id: 'Caution',
    name: 'Let op',
    basedOn: 'Normal',
    paragraph: { keepLines: true, border: { top: line(1, 6), bottom: line(1, 6) }, spacing: { after: 0 } },
  },
  {
    id: 'Aside',
    name: 'Terzijde',
    basedOn: 'Normal',
    paragraph: { border: { left: line(0.6, 8) }, indent: { left: 200 }, spacing: { after: 0 } },
  },
  {
    id: 'Cell',
    name: 'Cel',
    basedOn: 'Normal',
    run: { size: 20 },
    paragraph: { spacing: { after: 0, line: 264 } },
  },
  {
    id: 'FooterLine',
    name: 'Voetregel',
    basedOn: 'Normal',
    run: { size: 17 },
    paragraph: { spacing: { after: 0 } },
  },
];

/** No line. */
export const noLine: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** The style of what stands in a flow chart, in a letter of a size in points. */
export const flowStyle = (size: number): IParagraphStyleOptions => ({
  id: 'Flow',
  name: 'Stroomschema',
  basedOn: 'Cell',
  run: { size: size * 2 },
  paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
});

/** Styles of every document: sizes and lines of the house, and a face that every machine has. */
export const styles: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font: 'Arial', size: 22, language: { value: 'nl-NL' } },
      paragraph: { spacing: { after: 140, line: 300, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { size: 60, bold: true },
      paragraph: {
        // The title is the first heading of the document.
        outlineLevel: 0,
        border: { bottom: line(2, 4) },
        indent: offThePaper,
        spacing: { before: 240, after: 160, line: 240, lineRule: LineRuleType.AUTO },
      },
    },
    hyperlink: { run: { color: '000000', underline: {} } },
  },
  paragraphStyles: paragraphs,
  characterStyles: [
    { id: 'PlaceholderText', name: 'Placeholder Text', basedOn: 'DefaultParagraphFont', run: { bold: true } },
  ],
};

const level = (at: number, format: 'bullet' | 'decimal') => ({
  level: at,
  format: format === 'bullet' ? LevelFormat.BULLET : LevelFormat.DECIMAL,
  text: format === 'bullet' ? '•' : `%${at + 1}.`,
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 400 * (at + 1), hanging: 400 } } },
});

/** The lists of a document: with points, and numbered. */
export const numbering = {
  config: (['bullet', 'decimal'] as const).map((format) => ({
    reference: format,
    levels: [0, 1, 2].map((at) => level(at, format)),
  })),
};
