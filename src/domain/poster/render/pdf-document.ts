import type { FontKey } from '../draw/scene.ts';

/** A part of the structure of a PDF. */
export interface PdfStructure {
  add(child: PdfStructure | (() => void)): PdfStructure;
  end(): void;
}

/** A picture that puts itself into a PDF. */
export interface PdfImage {
  width: number;
  height: number;
  label: string;
  obj: PdfReference | null;
  embed(document: PdfDocument): void;
}

/** An object of a PDF file. */
export interface PdfReference {
  data: Record<string, unknown>;
  end(bytes?: Uint8Array): void;
}

/** What is used of a pdfkit document; some of it is not in its public types. */
export interface PdfDocument {
  info: Record<string, unknown>;
  subset: unknown;
  page: { dictionary: { data: Record<string, unknown> } };
  _imageCount: number;
  _addInfo: () => void;
  on(event: 'data', listener: (chunk: Uint8Array) => void): void;
  on(event: 'end', listener: () => void): void;
  appendXML(xml: string): void;
  registerFont(name: FontKey, bytes: Uint8Array): void;
  font(name: FontKey): PdfDocument;
  fontSize(size: number): PdfDocument;
  fillColor(colour: string | number[]): PdfDocument;
  strokeColor(colour: string | number[]): PdfDocument;
  addPage(options: { size: [number, number]; margin: number }): PdfDocument;
  save(): PdfDocument;
  restore(): PdfDocument;
  translate(x: number, y: number): PdfDocument;
  scale(factor: number): PdfDocument;
  path(d: string): PdfDocument;
  rect(x: number, y: number, width: number, height: number): PdfDocument;
  clip(): PdfDocument;
  fill(colour: string | number[]): PdfDocument;
  text(text: string, x: number, y: number, options: Record<string, unknown>): PdfDocument;
  image(image: PdfImage, x: number, y: number, options: { width: number; height: number }): PdfDocument;
  lineWidth(width: number): PdfDocument;
  moveTo(x: number, y: number): PdfDocument;
  lineTo(x: number, y: number): PdfDocument;
  stroke(): PdfDocument;
  markContent(tag: string, options: Record<string, unknown>): PdfDocument;
  endMarkedContent(): PdfDocument;
  struct(
    tag: string,
    options?: Record<string, unknown>,
    children?: (PdfStructure | (() => void))[],
  ): PdfStructure;
  addStructure(structure: PdfStructure): PdfDocument;
  ref(data: Record<string, unknown>): PdfReference;
  end(): void;
}

/** pdfkit's constructor; the build and the browser hand in the same build of it. */
export type PdfDocumentClass = new (options: Record<string, unknown>) => PdfDocument;
