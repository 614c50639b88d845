import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contentOf, inWords, type PosterContent } from '../domain/poster/content.ts';
import type { CampaignFile, CampaignManifest, CampaignPackage } from '../domain/poster/files.ts';
import { all, type Entry } from './entries.ts';

const written = path.resolve('node_modules/.cache/campagne/manifest.json');
const manifest: CampaignManifest = existsSync(written)
  ? (JSON.parse(readFileSync(written, 'utf8')) as CampaignManifest)
  : { files: [], packages: [] };

/** Files of an item: of the general version, or of that of a sector. */
export function filesOf(id: string, sector?: string): CampaignFile[] {
  return manifest.files.filter((file) => file.id === id && file.sector === sector);
}

/** All ZIPs. */
export const packages: readonly CampaignPackage[] = manifest.packages;

/** A picture of an item. */
export interface Preview {
  src: string;
  srcset: string;
  width: number;
  height: number;
  alt: string;
}

/**
 * The picture of an item for a page.
 * @throws when the build made none: for a document there is no drawing
 */
export function previewOf(entry: Entry<'campagne'>, sector?: string): Preview {
  const [small, large] = filesOf(entry.id, sector).filter(({ kind }) => kind === 'voorbeeld');
  if (!small?.width || !small.height || !large?.width) {
    throw new Error(`Van ${entry.id}${sector ? ` voor ${sector}` : ''} is geen voorbeeld gemaakt.`);
  }
  return {
    src: small.path,
    srcset: `${small.path} ${small.width}w, ${large.path} ${large.width}w`,
    width: small.width,
    height: small.height,
    alt: sector ? versionTitle(entry, sector) : entry.data.beeldalt,
  };
}

/** Items that have a drawing. */
export const drawn = (): Entry<'campagne'>[] =>
  all('campagne').filter((entry) => entry.data.opmaak !== 'document');

/** What stands on the version of a sector. */
export const versionTitle = (entry: Entry<'campagne'>, sector: string): string =>
  contentOf(entry.id, entry.data, sector)?.title ?? entry.title;

/** A version of an item for a sector, in words. */
export function versionText(entry: Entry<'campagne'>, sector: string): string {
  const content: PosterContent | undefined = contentOf(entry.id, entry.data, sector);
  return content ? inWords(content) : '';
}
