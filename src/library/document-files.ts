import {
  documentKinds,
  type DocumentKind,
  type DocumentPackage,
  type PackageOffer,
} from '../domain/document/files.ts';
import { sizeInWords } from '../domain/poster/content/files.ts';
import { filesIn } from './files.ts';

/** An instrument as a file, with what a visitor wants to know before the click. */
export interface DocumentLink {
  kind: DocumentKind;
  href: string;
  /** "16 kB" or "171 kB, 10 pagina’s"; empty in the live preview, where nothing is made yet. */
  size: string;
  /** In bytes. */
  bytes: number;
  sha256: string;
  /** Pages of paper; known of a PDF. */
  pages?: number | undefined;
}

const linkOf = ({ kind, path, bytes, sha256, pages }: ReturnType<typeof made>[number]): DocumentLink => ({
  ...{ kind, href: path, bytes, sha256, pages },
  size: [
    ...(bytes > 0 ? [sizeInWords(bytes)] : []),
    ...(pages ? [pages === 1 ? '1 pagina' : `${pages} pagina’s`] : []),
  ].join(', '),
});
const made = () => filesIn('document');
const byItem = Map.groupBy(made(), ({ item }) => item);

/** The files of an instrument: for Word, OpenDocument, and the PDF. */
export const documentsOf = (id: string): DocumentLink[] => (byItem.get(id) ?? []).map(linkOf);

/** A ZIP of instruments, and for whom. */
export type OfferedPackage = PackageOffer & Pick<DocumentPackage, 'group' | 'id' | 'title'>;

/** All ZIPs: for each measure, for each sector, and of all instruments. */
export const documentPackages: readonly OfferedPackage[] = filesIn('documentpakket').map(
  ({ group, id, title, path, files, bytes }) => ({
    ...{ group, id, title, href: path },
    instruments: files / documentKinds.length,
    size: bytes > 0 ? sizeInWords(bytes) : '',
  }),
);

/** The ZIP for a measure or a sector, or of all instruments. */
export const documentPackage = (
  group: DocumentPackage['group'],
  id: string = group,
): OfferedPackage | undefined => documentPackages.find((one) => one.group === group && one.id === id);
