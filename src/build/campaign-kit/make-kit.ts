import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { KitManifest } from '../../domain/campaign/manifest.ts';
import { readPosters, type CampaignEntry } from '../campaign/read-posters.ts';
import { deckFile } from './deck-file.ts';
import { openStore } from './kept.ts';
import { pictures, previewSvg, signatures, type PlannedFile } from './plan.ts';
import { prints } from './print-files.ts';
import { toWebp } from './raster.ts';

/** Width of a preview in pixels. */
const previewWidth = 520;
/** Where the files are on the site. */
export const kitAddress = '/campagne/bestanden/';

function planFor(root: string, entry: CampaignEntry, items: readonly CampaignEntry[]): PlannedFile[] {
  if (entry.data.middel === 'presentatie') return [deckFile(root, entry, items)];
  return [...prints(entry, items), ...pictures(entry), ...signatures(entry)];
}

/**
 * Makes the small and digital set, or takes it from the store.
 * @param root folder that holds `content/`
 * @param out folder for the files; emptied first
 * @param cache folder of the store
 * @returns what was made, for the pages, and how many files are new
 */
export async function makeKit(
  root: string,
  out: string,
  cache: string,
): Promise<{ manifest: KitManifest; made: number }> {
  const store = await openStore(cache);
  const items = readPosters(root);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const manifest: KitManifest = { files: [], previews: {} };
  for (const entry of items) {
    const svg = previewSvg(entry);
    if (svg) {
      const [, width = 1, height = 1] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
      const name = `${entry.id}-voorbeeld.webp`;
      await writeFile(
        path.join(out, name),
        await store.keep([svg, previewWidth], () => toWebp(svg, previewWidth)),
      );
      manifest.previews[entry.id] = {
        src: kitAddress + name,
        width: previewWidth,
        height: Math.round((previewWidth * height) / width),
      };
    }
    for (const file of planFor(root, entry, items)) {
      const bytes = await store.keep([file.name, file.source], file.make);
      await writeFile(path.join(out, file.name), bytes);
      const { item, name, label } = file;
      manifest.files.push({ item, href: kitAddress + name, label, bytes: bytes.length });
    }
  }
  return { manifest, made: store.made() };
}
