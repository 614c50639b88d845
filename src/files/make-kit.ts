import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import type { KitManifest, Preview } from '../domain/campaign/manifest.ts';
import { readMe } from './makers/read-me.ts';
import { readPosters, type CampaignEntry } from './plan/read-posters.ts';
import { deckFile } from './makers/deck-file.ts';
import { openStore } from './store/kept.ts';
import { zipTime } from './makers/normalise-office.ts';
import { pictures, previewSvg, signatures, type PlannedFile } from './plan/kit.ts';
import { prints } from './plan/print-files.ts';
import { toWebp } from './makers/raster.ts';

/** Width of a preview in pixels. */
const previewWidth = 520;
/** Where the files are on the site. */
export const kitAddress = '/campagne/bestanden/';

function planFor(root: string, entry: CampaignEntry, items: readonly CampaignEntry[]): PlannedFile[] {
  if (entry.data.middel === 'presentatie') return [deckFile(root, entry, items)];
  return [...prints(entry, items), ...pictures(entry), ...signatures(entry)];
}

/** Size of a preview: the drawing's own shape. */
function previewOf(name: string, svg: string): Preview {
  const [, width = 1, height = 1] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
  return {
    src: kitAddress + name,
    width: previewWidth,
    height: Math.round((previewWidth * height) / width),
  };
}

/**
 * Makes the small and digital set, or takes it from the store, and one ZIP of it all.
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
  const write = (name: string, bytes: Uint8Array): Promise<void> => writeFile(path.join(out, name), bytes);
  const files: KitManifest['files'] = [];
  const previews: KitManifest['previews'] = {};
  const packed: Record<string, Uint8Array> = {};
  for (const entry of items) {
    const svg = previewSvg(entry);
    if (svg) {
      const name = `${entry.id}-voorbeeld.webp`;
      await write(name, await store.keep([svg, previewWidth], () => toWebp(svg, previewWidth)));
      previews[entry.id] = previewOf(name, svg);
    }
    for (const { item, name, label, source, make } of planFor(root, entry, items)) {
      const bytes = await store.keep([name, source], make);
      await write(name, bytes);
      packed[`${item}/${name}`] = bytes;
      files.push({ item, href: kitAddress + name, label, bytes: bytes.length });
    }
  }
  const used = items.filter(({ id }) => files.some(({ item }) => item === id));
  packed['LEESMIJ.txt'] = new TextEncoder().encode(readMe('Digitaal en klein', used));
  const zip = zipSync(packed, { mtime: zipTime(), level: 0 });
  const name = 'digitaal-en-klein.zip';
  await write(name, zip);
  const all = { href: kitAddress + name, files: files.length, bytes: zip.length };
  return { manifest: { files, previews, all }, made: store.made() };
}
