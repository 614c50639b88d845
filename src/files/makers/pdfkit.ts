import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PdfDocumentClass } from '../../domain/poster/render/pdf-document.ts';

const require = createRequire(import.meta.url);

/**
 * pdfkit as the browser has it. Node gets the same build, not its own: both then compress and
 * number alike, and the poster maker's file is the build's file to the byte.
 */
export async function loadPdfkit(): Promise<PdfDocumentClass> {
  const folder = path.dirname(require.resolve('pdfkit'));
  const module = (await import(
    /* @vite-ignore */ pathToFileURL(path.join(folder, 'pdfkit.browser.mjs')).href
  )) as {
    default: PdfDocumentClass;
  };
  return module.default;
}
