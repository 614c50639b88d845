import { spawnSync } from 'node:child_process';
import { createHash, type Hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { dutchToday } from '../schemas/context.ts';
import type { CheckedEntry } from './report/findings.ts';

/** An entry that passed: what is read of it after the check. */
export type PassedEntry = Pick<CheckedEntry, 'collection' | 'id' | 'data'>;

/**
 * What decides whether content passes, besides the day and what is published. A link may lead to any page or file of
 * the site, so that is all of it.
 */
const deciding = ['content', 'src', 'public', 'package-lock.json'];

function filesUnder(root: string, place: string): string[] {
  const full = path.join(root, place);
  if (!existsSync(full)) return [];
  const inside = readdirSync(full, { recursive: true, withFileTypes: true });
  return inside
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath, item.name))
    .sort();
}

function addFiles(hash: Hash, root: string, places: readonly string[]): void {
  for (const place of places) {
    const files = /\.\w+$/.test(place) ? [path.join(root, place)] : filesUnder(root, place);
    for (const file of files.filter((one) => existsSync(one)))
      hash.update(`\n${path.relative(root, file)}\n`).update(readFileSync(file));
  }
}

/** Hash of the code that makes an entry of a file: the schemas, and what they ask. */
export function readersOf(root: string): string {
  const hash = createHash('sha256');
  addFiles(hash, root, ['src/content.config.ts', 'src/schemas', 'src/domain']);
  return hash.digest('hex');
}

/** Hash of everything that decides whether the content passes. */
export function keyOf(root: string): string {
  const hash = createHash('sha256').update(`${dutchToday()} ${process.version}`);
  addFiles(hash, root, deciding);
  // An address that is published must stay, so what was published decides as well.
  const published = spawnSync('git', ['show-ref', '--head'], { cwd: root, encoding: 'utf8' });
  return hash
    .update(`${process.env.CONTROLE_BASIS ?? ''} ${published.status === 0 ? published.stdout : ''}`)
    .digest('hex');
}

const kept = (root: string): string => path.join(root, 'node_modules/.cache/poort.json');

/** The entries, when exactly this content passed before. */
export function passedBefore(root: string, key: string): PassedEntry[] | undefined {
  try {
    const before = JSON.parse(readFileSync(kept(root), 'utf8')) as { key: string; entries: PassedEntry[] };
    return before.key === key ? before.entries : undefined;
  } catch {
    // Nothing passed yet, or what was written is not whole: the content is looked at.
    return undefined;
  }
}

/** Remembers that this content passed; written aside and renamed, so that it is whole or not there. */
export function rememberPassed(root: string, key: string, entries: readonly PassedEntry[]): void {
  const aside = `${kept(root)}.${process.pid}.half`;
  mkdirSync(path.dirname(aside), { recursive: true });
  writeFileSync(aside, JSON.stringify({ key, entries }));
  renameSync(aside, kept(root));
}
