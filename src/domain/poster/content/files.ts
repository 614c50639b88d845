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
  'pdf-druk': 'PDF',
  'pdf-cmyk': 'PDF',
  png: 'PNG',
  webp: 'WebP',
  svg: 'SVG',
  voorbeeld: 'Voorbeeld',
};

/** Size of a file as people read it: 12 kB, 1,4 MB. */
export function sizeInWords(bytes: number): string {
  if (bytes >= 1_000_000) return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
  return `${Math.max(1, Math.round(bytes / 1000))} kB`;
}

const sideNames = ['voorkant', 'achterkant'];

/** What a download is called in a list, and what stands beside it: kind, pages, pixels and size. */
export function downloadLabel(file: CampaignFile): { name: string; facts: string } {
  const [name = ''] = formats[file.format].label.split(',');
  const side = file.page === undefined ? '' : `, ${sideNames[file.page] ?? ''}`;
  const press = { 'pdf-druk': 'RGB', 'pdf-cmyk': 'CMYK' }[file.kind as string];
  return {
    name: press ?? `${name}${side}`,
    facts: [
      press ? `PDF, ${name}` : kindNames[file.kind],
      ...(file.pages > 1 ? [`${file.pages} pagina’s`] : []),
      ...(file.width && file.height ? [`${file.width} × ${file.height}`] : []),
      ...(file.bytes > 0 ? [sizeInWords(file.bytes)] : []),
    ].join(', '),
  };
}
