import PDFDocument from 'pdfkit';
import type { DocumentModel } from '../../domain/document/model/model.ts';
import { renderDocumentPdf } from '../../domain/document/pdf/render.ts';
import type { PdfDocumentClass } from '../../domain/poster/render/pdf-document.ts';
import { loadFonts } from '../pdf-fonts.ts';

/** A document as PDF: the same bytes as the build makes of it. */
export const makePdf = async (model: DocumentModel): Promise<Uint8Array> =>
  renderDocumentPdf(model, PDFDocument as unknown as PdfDocumentClass, await loadFonts());
