import { renderDocx } from '../../domain/document/docx/render.ts';
import type { DocumentKind } from '../../domain/document/files.ts';
import type { DocumentModel } from '../../domain/document/model/model.ts';
import { renderOdt } from '../../domain/document/odt/render.ts';
import { renderDocumentPdf } from '../../domain/document/pdf/render.ts';
import { readFonts } from './fonts.ts';
import { loadPdfkit } from './pdfkit.ts';

let fonts: ReturnType<typeof readFonts> | undefined;
/** Most words come back in the next document. */
const widths = new Map<string, number>();

/** An instrument as a file of a kind. */
export async function makeDocument(model: DocumentModel, kind: DocumentKind): Promise<Uint8Array> {
  if (kind === 'docx') return renderDocx(model);
  if (kind === 'odt') return renderOdt(model);
  fonts ??= readFonts();
  return renderDocumentPdf(model, await loadPdfkit(), fonts, widths);
}

/** Number of pages of a PDF that pdfkit made: it writes the tree of pages as plain text. */
export function pagesOf(pdf: Uint8Array): number {
  const [, count] = /\/Type \/Pages\s+\/Count (\d+)/.exec(new TextDecoder('latin1').decode(pdf)) ?? [];
  if (!count) throw new Error('Een PDF noemt haar aantal pagina’s niet.');
  return Number(count);
}
