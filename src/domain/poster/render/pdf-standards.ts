import type { PdfDocument, PdfDocumentClass } from './pdf-document.ts';
import type { Scene } from '../draw/scene.ts';

const pdfa = 'http://www.aiim.org/pdfa/ns';
/** Says in the metadata that the file follows PDF/UA-1, in the way PDF/A allows: with the schema spelt out. */
const accessible =
  `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>` +
  `<rdf:Description rdf:about="" xmlns:pdfaExtension="${pdfa}/extension/" xmlns:pdfaSchema="${pdfa}/schema#" xmlns:pdfaProperty="${pdfa}/property#">` +
  `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">` +
  `<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>` +
  `<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>` +
  `<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>` +
  `<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">` +
  `<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>` +
  `<pdfaProperty:category>internal</pdfaProperty:category>` +
  `<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>` +
  `</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`;

/** Date in the metadata; fixed, so that the same content makes the same file. */
const madeOn = new Date(Date.UTC(2026, 0, 1));

/** A text as XML has it; signs that XML forbids would break the metadata, and show nothing. */
const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

/**
 * Opens an empty tagged document: PDF/A-2a and PDF/UA-1 in one file, or for the press in CMYK only the
 * latter, because PDF/A knows CMYK only with a profile of the press.
 * @param more options of pdfkit besides
 */
export function openDocument(
  Class: PdfDocumentClass,
  { title, author, subject, language = 'nl' }: Pick<Scene, 'title' | 'author' | 'subject' | 'language'>,
  cmyk: boolean,
  more: Record<string, unknown> = {},
): PdfDocument {
  const document = new Class({
    pdfVersion: '1.7',
    subset: cmyk ? 'PDF/UA' : 'PDF/A-2a',
    tagged: true,
    lang: language,
    displayTitle: true,
    autoFirstPage: false,
    margin: 0,
    font: null,
    info: {
      Title: title,
      Author: author,
      Subject: subject,
      CreationDate: madeOn,
      ModDate: madeOn,
      Producer: 'Agressievrij Werk',
      Creator: 'Agressievrij Werk',
    },
    ...more,
  });
  // As a number, pdfkit 0.20.2 also writes the CIDSet of PDF/A-1, which PDF/UA forbids (7.21.4.2).
  if (cmyk) document.subset = '1';
  else document.appendXML(accessible);
  escapeMetadata(document);
  return document;
}

/** pdfkit 0.20.2 writes title, author and subject into the XML as they are: "X & Y" would break it. */
function escapeMetadata(document: PdfDocument): void {
  const original = document._addInfo.bind(document);
  document._addInfo = () => {
    const real = document.info;
    document.info = Object.fromEntries(
      Object.entries(real).map(([key, value]) => [key, typeof value === 'string' ? escapeXml(value) : value]),
    );
    original();
    document.info = real;
  };
}
