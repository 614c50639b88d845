import type { FontKey } from '../../poster/draw/scene.ts';
import type { PdfDocument, PdfReference, PdfStructure } from '../../poster/render/pdf-document.ts';

/** What is used of a pdfkit document for paper with fields; some of it is not in its public types. */
export interface FormDocument extends PdfDocument {
  page: PdfDocument['page'] & { width: number; height: number };
  _root: { data: { AcroForm: PdfReference } };
  _acroform: { fonts: Record<string, PdfReference> };
  _fieldDict: (name: string, type: string, options: FieldOptions) => Record<string, unknown>;
  font(name: FontKey): FormDocument;
  fontSize(size: number): FormDocument;
  widthOfString(text: string): number;
  initForm(): void;
  formAnnotation(
    name: string,
    type: 'text' | 'combo' | 'checkbox',
    x: number,
    y: number,
    width: number,
    height: number,
    options: FieldOptions,
  ): FormDocument;
  link(x: number, y: number, width: number, height: number, url: string, options: object): FormDocument;
  dash(length: number): FormDocument;
  undash(): FormDocument;
  switchToPage(page: number): FormDocument;
  bufferedPageRange(): { start: number; count: number };
  outline: { addItem(title: string): { addItem(title: string): unknown } };
}

/** Options of a field; what pdfkit leaves out stands in `entries`. */
export interface FieldOptions {
  structParent: PdfStructure;
  /** Keys of its dictionary. */
  entries: Record<string, unknown>;
  multiline?: boolean;
  edit?: boolean;
  select?: readonly string[];
}

/** What is typed stands in this face; every reader has it, and a part of our own face lacks most letters. */
const typed = 'Helv';
/** How a field is written by a reader that fills it in, at a size in points. */
export const typedIn = (size: number): unknown => new String(`/${typed} ${size} Tf 0 g`);

/**
 * Makes a document ready for fields. pdfkit 0.20.2 drops the name and the place in the structure of a field
 * (issue 1803), and offers readers the few letters of our own face to type with: both are put right here.
 */
export function openForm(document: FormDocument): void {
  document.initForm();
  const original = document._fieldDict.bind(document);
  document._fieldDict = (name, type, options) => {
    const { DR: _own, ...dictionary } = original(name, type, options);
    return { ...dictionary, structParent: options.structParent, ...options.entries };
  };
  const helvetica = document.ref({
    Type: 'Font',
    Subtype: 'Type1',
    BaseFont: 'Helvetica',
    Encoding: 'WinAnsiEncoding',
  });
  helvetica.end();
  const { data } = document._root.data.AcroForm;
  // A box to tick brings its own drawing; the rest is empty.
  delete data.NeedAppearances;
  data.DA = typedIn(0);
  data.DR = { Font: { [typed]: helvetica } };
}

/** Leaves out of the form the fonts that pdfkit gathered for it; for just before the document ends. */
export function closeForm(document: FormDocument): void {
  document._acroform.fonts = {};
}
