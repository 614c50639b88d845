import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { addressOf } from '../../domain/addresses/address.ts';
import type { CheckedEntry, Finding, Unchecked } from '../content/findings.ts';
import { readSource } from '../content/source.ts';

function git(root: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  return status === 0 ? stdout : undefined;
}

/** The version to compare with: what is published, or what was named in CONTROLE_BASIS. */
function baseOf(root: string): string | undefined {
  const names = [process.env.CONTROLE_BASIS, 'origin/HEAD', 'origin/main', 'main'].filter(Boolean);
  for (const name of names as string[]) {
    const base = git(root, 'merge-base', 'HEAD', name)?.trim();
    if (base) return base;
  }
  return undefined;
}

/** What the entry in a removed file was called on the site. */
function addressThen(root: string, base: string, file: string): string | undefined {
  const [, collection = '', name = ''] = file.split('/');
  const text = git(root, 'show', `${base}:./${file}`);
  if (text === undefined || name.startsWith('_') || name.includes('/')) return undefined;
  const { fields } = readSource(text, file.endsWith('.yaml') ? 'yaml' : 'mdx');
  const data = fields as { adres?: unknown; soort?: unknown; status?: unknown };
  if (data.status === 'concept') return undefined;
  return addressOf({ collection, id: name.replace(/\.[^.]+$/, ''), data });
}

/**
 * Reports pages that were published and are gone without a redirect.
 * Compares with the version that is published; without git or that version it is not checked, and says so.
 */
export function checkRemovedAddresses(
  root: string,
  entries: readonly CheckedEntry[],
  findings: Finding[],
): Unchecked[] {
  const cannot = (reden: string): Unchecked[] => [{ soort: 'adres', reden }];
  if (!existsSync(path.join(root, '.git')) || git(root, 'rev-parse', 'HEAD') === undefined) {
    return cannot('dit is geen opslagplaats met geschiedenis (git)');
  }
  const base = baseOf(root);
  if (!base) return cannot('de gepubliceerde versie (main) is hier niet bekend');
  const removed = git(root, 'diff', '--name-only', '--diff-filter=D', '--no-renames', base, '--', 'content');
  if (removed === undefined) return cannot('git kon de bestanden niet vergelijken');
  const here = new Set(
    entries.flatMap((entry) => [
      addressOf(entry as Parameters<typeof addressOf>[0]) ?? '',
      ...((entry.data?.oudeAdressen as string[] | undefined) ?? []),
    ]),
  );
  for (const file of removed
    .split('\n')
    .filter((name) => /^content\/[^_/]+\/[^/]+\.(mdx|yaml)$/.test(name))) {
    const address = addressThen(root, base, file);
    // A place on a page (`/cijfers/#x`) has no redirect: the page itself is still there.
    if (!address || address.includes('#') || here.has(address)) continue;
    findings.push({
      file,
      line: 1,
      column: 1,
      key: '',
      soort: 'adres',
      wat: `De pagina ${address} stond op de site en is weg.`,
      doen: `Zet ${address} bij oudeAdressen van de pagina die ervoor in de plaats komt.`,
    });
  }
  return [];
}
