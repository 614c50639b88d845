import type { FormatName } from './content.ts';
import { formats } from './formats.ts';
import type { OtherLanguage } from './language.ts';

/** Kinds of files that are made of a drawing. */
export type FileKind = 'pdf' | 'pdf-druk' | 'pdf-cmyk' | 'png' | 'webp' | 'svg' | 'voorbeeld';

/** A file that the build makes. */
export interface CampaignFile {
  /** Address on the site. */
  path: string;
  id: string;
  sector?: string;
  language?: OtherLanguage;
  kind: FileKind;
  format: FormatName;
  /** Which page of a card, from 0; all pages when left out. */
  page?: number;
  pages: number;
  /** Size in pixels of a picture. */
  width?: number;
  height?: number;
  /** Size of the file; 0 while it is not made yet, in the live preview. */
  bytes: number;
}

/** Many files in one ZIP. */
export interface CampaignPackage {
  path: string;
  title: string;
  group: 'serie' | 'sector' | 'alles' | 'klein';
  /** Series or sector; `alles` for every poster, `klein` for the small and digital set. */
  id: string;
  files: number;
  bytes: number;
}

const kindNames: Record<FileKind, string> = {
  pdf: 'PDF',
  'pdf-druk': 'PDF met 3 mm afloop en snijtekens, RGB',
  'pdf-cmyk': 'PDF met 3 mm afloop en snijtekens, CMYK',
  png: 'PNG',
  webp: 'WebP zonder verlies',
  svg: 'SVG',
  voorbeeld: 'Voorbeeld',
};

/** Size of a file as people read it: 12 kB, 1,4 MB. */
export function sizeInWords(bytes: number): string {
  if (bytes >= 1_000_000) return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
  return `${Math.max(1, Math.round(bytes / 1000))} kB`;
}

const sideNames = ['voorkant', 'achterkant'];

/** What a download is called, and what stands beside it: kind, pages, paper and size. */
export function downloadLabel(file: CampaignFile): { name: string; facts: string } {
  const { label, unit, width, height } = formats[file.format];
  const paper =
    unit === 'mm' && file.width === undefined
      ? `${String(width).replace('.', ',')} × ${height} mm`
      : `${file.width ?? width} × ${file.height ?? height} pixels`;
  const pages = file.pages === 1 ? '1 pagina' : `${file.pages} pagina’s`;
  const side = file.page === undefined ? '' : `, ${sideNames[file.page] ?? ''}`;
  return {
    name: `${label}${side}`,
    facts: [
      kindNames[file.kind],
      ...(file.kind.startsWith('pdf') ? [pages] : []),
      paper,
      ...(file.bytes > 0 ? [sizeInWords(file.bytes)] : []),
    ].join(', '),
  };
}
