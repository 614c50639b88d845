import { zipSync, type Zippable } from 'fflate';
import type { DocumentKind } from '../../domain/document/files.ts';
import type { DocumentModel } from '../../domain/document/model/model.ts';
import { zipTime } from '../../domain/files/zip-time.ts';
import { handOut } from './hand-out.ts';

/** A document with the name of its file, without the ending. */
export interface NamedDocument {
  name: string;
  model: DocumentModel;
}

const types: Record<DocumentKind, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
};

/** The file of a document; what writes it comes in when it is asked for the first time. */
export async function makeDocument(model: DocumentModel, kind: DocumentKind): Promise<Uint8Array> {
  if (kind === 'pdf') return (await import('./document-pdf.ts')).makePdf(model);
  const { renderDocx, renderOdt } = await import('./document-office.ts');
  return kind === 'docx' ? renderDocx(model) : renderOdt(model);
}

/** Makes one document and hands it to the browser's downloads. */
export async function download({ name, model }: NamedDocument, kind: DocumentKind): Promise<void> {
  handOut(await makeDocument(model, kind), `${name}.${kind}`, types[kind]);
}

/**
 * Makes all documents of these kinds in one ZIP and hands that to the browser's downloads.
 * @param report hears how many of how many are ready
 */
export async function downloadAll(
  documents: readonly NamedDocument[],
  kinds: readonly DocumentKind[],
  zipName: string,
  report: (ready: number, all: number) => void,
): Promise<void> {
  const files: Zippable = {};
  const all = documents.length * kinds.length;
  for (const { name, model } of documents)
    for (const kind of kinds) {
      report(Object.keys(files).length, all);
      files[`${name}.${kind}`] = [await makeDocument(model, kind), { level: 0 }];
    }
  handOut(zipSync(files, { mtime: zipTime() }), zipName, 'application/zip');
}
