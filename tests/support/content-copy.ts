import { cpSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkContent } from '../../src/check/check-content.ts';

/** Root of the project. */
export const root = path.resolve(import.meta.dirname, '../..');

let checked: ReturnType<typeof checkContent> | undefined;

/** What the check says of the real content; it is read once for all tests of a worker. */
export const realContent = (): ReturnType<typeof checkContent> => (checked ??= checkContent(root));

/** Copies the real content to a folder of its own and gives that folder. */
export function copyContent(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'inhoud-'));
  cpSync(path.join(root, 'content'), path.join(folder, 'content'), { recursive: true });
  return folder;
}

/** The entries of collections in a folder, by their path from there. */
export const entriesIn = (folder: string, collections: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    collections.flatMap((name) =>
      readdirSync(path.join(folder, 'content', name))
        .filter((file) => /^[^_].*\.(mdx|yaml)$/.test(file))
        .map((file) => {
          const entry = `content/${name}/${file}`;
          return [entry, readFileSync(path.join(folder, entry), 'utf8')];
        }),
    ),
  );
