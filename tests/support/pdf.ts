import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFString,
  type PDFObject,
} from 'pdf-lib';

/** A PDF, opened to look inside. */
export class OpenPdf {
  readonly document: PDFDocument;
  private constructor(document: PDFDocument) {
    this.document = document;
  }

  static async open(bytes: Uint8Array): Promise<OpenPdf> {
    return new OpenPdf(await PDFDocument.load(bytes, { updateMetadata: false }));
  }

  /** The object itself where there is a reference to it. */
  look(object: PDFObject | undefined): PDFObject | undefined {
    return object instanceof PDFRef ? this.document.context.lookup(object) : object;
  }

  /** Value of a key of a dictionary or stream. */
  get(object: PDFObject | undefined, key: string): PDFObject | undefined {
    const owner = object instanceof PDFRawStream ? object.dict : object;
    return owner instanceof PDFDict ? this.look(owner.get(PDFName.of(key))) : undefined;
  }

  /** Text of a string object. */
  text(object: PDFObject | undefined): string | undefined {
    return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
  }

  /** A name as dictionaries have it for a key. */
  key(name: string): PDFName {
    return PDFName.of(name);
  }

  /** Name without the slash. */
  name(object: PDFObject | undefined): string | undefined {
    return object instanceof PDFName ? object.decodeText() : undefined;
  }

  /** The items of an array, or the one thing that stands in its place. */
  list(object: PDFObject | undefined): PDFObject[] {
    if (object instanceof PDFArray) return object.asArray().flatMap((item) => this.look(item) ?? []);
    return object ? [object] : [];
  }

  /** Content of a stream, unpacked, one character for each byte. */
  body(object: PDFObject | undefined): string {
    if (!(object instanceof PDFRawStream)) return '';
    const packed = object.dict.has(PDFName.of('Filter'));
    return Buffer.from(packed ? decodePDFRawStream(object).decode() : object.getContents()).toString(
      'latin1',
    );
  }

  /** Drawing instructions of all pages, page by page. */
  pages(): string[] {
    return this.document.getPages().map(({ node }) =>
      this.list(this.get(node, 'Contents'))
        .map((part) => this.body(part))
        .join('\n'),
    );
  }

  /** Fonts by their name on a page. */
  fonts(page: number): Map<string, PDFObject> {
    const fonts = this.get(this.get(this.document.getPage(page).node, 'Resources'), 'Font');
    if (!(fonts instanceof PDFDict)) return new Map();
    return new Map(fonts.entries().map(([name, font]) => [name.decodeText(), this.look(font)!]));
  }
}
