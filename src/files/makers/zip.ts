import { zipSync, type Zippable } from 'fflate';
import { zipTime } from '../../domain/files/zip-time.ts';

/** A file in a ZIP. */
export interface Packed {
  /** With folders, with forward slashes. */
  name: string;
  bytes: Uint8Array;
  /** How hard to pack it; 0 for what is packed already. */
  level: 0 | 6;
}

/** A ZIP with these files in this order: the same bytes every time and everywhere. */
export function zip(files: readonly Packed[]): Uint8Array {
  const inside: Zippable = {};
  for (const { name, bytes, level } of files) inside[name] = [bytes, { level }];
  return zipSync(inside, { mtime: zipTime() });
}
