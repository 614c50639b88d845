import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { manifestAddress, type Manifest } from '../domain/files/manifest.ts';
import type { Kept } from './store/store.ts';

/** A file to publish: its address, and where it is kept. */
export interface Published {
  path: string;
  kept: Kept;
}

/** What making the files came to. */
export interface Outcome {
  manifest: Manifest;
  published: Published[];
  /** How many were made now, and not found. */
  made: number;
  /** Names in the store of all that belongs to it. */
  used: string[];
}

/**
 * Folder of the store of files.
 * @param root folder of the project
 */
export const storeIn = (root: string): string => path.join(root, 'node_modules/.cache/bestanden');

/** Copies files into the built site. */
export async function publish(dist: string, published: readonly Published[]): Promise<void> {
  for (const { path: address, kept } of published) {
    const target = path.join(dist, address);
    await mkdir(path.dirname(target), { recursive: true });
    await copyFile(kept.file, target);
  }
}

/** Puts the files and the list of them into the built site. */
export async function publishAll(dist: string, outcome: Outcome): Promise<Outcome> {
  await publish(dist, outcome.published);
  const list = path.join(dist, manifestAddress);
  await mkdir(path.dirname(list), { recursive: true });
  await writeFile(list, JSON.stringify(outcome.manifest));
  return outcome;
}
