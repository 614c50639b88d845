import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { KitManifest, Preview } from '../domain/campaign/manifest.ts';
import { sizeInWords } from '../domain/poster/content/files.ts';

/** A file to download, with what a visitor wants to know before the click. */
export interface Download {
  href: string;
  label: string;
  size: string;
}

const file = path.resolve(process.cwd(), 'node_modules/.cache/campaign-kit/manifest.json');

/** The list that the build leaves before it makes the pages; read once. */
let manifest: KitManifest | undefined;
function read(): KitManifest {
  manifest ??= JSON.parse(readFileSync(file, 'utf8')) as KitManifest;
  return manifest;
}

/** The small and digital files of one campaign item. */
export const filesOf = (item: string): Download[] =>
  read()
    .files.filter((one) => one.item === item)
    .map(({ href, label, bytes }) => ({ href, label, size: sizeInWords(bytes) }));

/** The picture of an item of this set; none for a poster, which the poster engine draws. */
export const previewOf = (item: string): Preview | undefined => read().previews[item];

/** Everything of this set in one ZIP. */
export function kitPackage(): Download {
  const { href, files, bytes } = read().all;
  return { href, label: `Digitaal en klein. ZIP, ${files} bestanden`, size: sizeInWords(bytes) };
}
