import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Root of the project. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Copies the real content to a folder of its own and gives that folder. */
export function copyContent(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'inhoud-'));
  cpSync(path.join(root, 'content'), path.join(folder, 'content'), { recursive: true });
  return folder;
}
