import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { addressOf } from '../../domain/addresses/address.ts';
import type { CheckedEntry, Finding, Unchecked } from '../report/findings.ts';
import { readSource } from '../read/source.ts';

/** Runs git and gives what it said, as bytes; undefined when it could not do it. */
function gitBytes(root: string, args: readonly string[], input = ''): Buffer | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd: root, input, maxBuffer: 1 << 28 });
  return status === 0 ? stdout : undefined;
}

const git = (root: string, ...args: string[]): string | undefined => gitBytes(root, args)?.toString('utf8');

/** The version to compare with: what is published, or what was named in CONTROLE_BASIS. */
function baseOf(root: string): string | undefined {
  const names = [process.env.CONTROLE_BASIS, 'origin/HEAD', 'origin/main', 'main'].filter(Boolean);
  for (const name of names as string[]) {
    const base = git(root, 'merge-base', 'HEAD', name)?.trim();
    if (base) return base;
  }
  return undefined;
}

/** An entry by its file, as far as its addresses go. */
interface Addressed {
  file: string;
  collection: string;
  id: string;
  fields: { adres?: unknown; soort?: unknown; status?: unknown; oudeAdressen?: unknown };
}

const isDraft = ({ fields }: Addressed): boolean => fields.status === 'concept';
const ownAddress = ({ collection, id, fields }: Addressed): string | undefined =>
  addressOf({ collection, id, data: fields });

/** The addresses on the site that an entry makes: its own and those that lead on to it. A draft makes none. */
function addressesOf(entry: Addressed): string[] {
  if (isDraft(entry)) return [];
  const { oudeAdressen } = entry.fields;
  const old = Array.isArray(oudeAdressen) ? oudeAdressen.map(String) : [];
  // A place on a page (`/cijfers/#x`) has no redirect: the page itself is still there.
  return [ownAddress(entry) ?? '', ...old].filter((address) => address !== '' && !address.includes('#'));
}

/** What files held in a version, in the order asked; undefined when git cannot say. */
function textsThen(root: string, base: string, files: readonly string[]): string[] | undefined {
  const asked = files.map((file) => `${base}:./${file}\n`).join('');
  const said = gitBytes(root, ['cat-file', '--batch'], asked);
  const texts: string[] = [];
  let at = 0;
  while (said && texts.length < files.length) {
    const start = said.indexOf('\n', at) + 1;
    const size = /^\S+ blob (\d+)$/.exec(said.toString('utf8', at, start - 1))?.[1];
    if (size === undefined) return undefined;
    at = start + Number(size) + 1;
    texts.push(said.toString('utf8', start, at - 1));
  }
  return said && texts;
}

/** Why an address is gone, and what to do. */
function explain(
  address: string,
  then: Addressed,
  now: Addressed | undefined,
): Pick<Finding, 'wat' | 'doen'> {
  const move = `Zet ${address} bij oudeAdressen van de pagina die ervoor in de plaats komt.`;
  if (address !== ownAddress(then)) {
    return {
      wat: `Het oude adres ${address} leidde naar deze pagina en leidt nu nergens meer heen.`,
      doen: now && isDraft(now) ? `Zet status terug op actueel of historisch. ${move}` : move,
    };
  }
  if (!now || !isDraft(now)) return { wat: `De pagina ${address} stond op de site en is weg.`, doen: move };
  return {
    wat: `De pagina ${address} staat op de site en verdwijnt, want ze is nu een concept.`,
    doen: `Zet status terug op actueel of historisch. Moet de pagina weg? Haal het bestand weg. ${move}`,
  };
}

/**
 * Reports pages that were published and are gone without a redirect: taken away, turned into a draft, or moved.
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
  const options = ['--name-only', '-z', '--diff-filter=DMT', '--no-renames', '--relative'];
  const changed = git(root, 'diff', ...options, base, '--', 'content');
  const files = changed?.split('\0').filter((name) => /^content\/[^_/]+\/[^_/][^/]*\.(mdx|yaml)$/.test(name));
  const texts = files && textsThen(root, base, files);
  if (!files || !texts) return cannot('git kon de bestanden niet vergelijken');

  const now = new Map(
    entries.map((entry) => [entry.file, { ...entry, fields: entry.source.fields as Addressed['fields'] }]),
  );
  const here = new Set([...now.values()].flatMap(addressesOf));
  files.forEach((file, at) => {
    const [, collection = '', name = ''] = file.split('/');
    const { fields } = readSource(texts[at]!, file.endsWith('.yaml') ? 'yaml' : 'mdx');
    const then: Addressed = { file, collection, id: name.replace(/\.[^.]+$/, ''), fields: fields as object };
    const left = now.get(file);
    for (const address of addressesOf(then).filter((made) => !here.has(made))) {
      const key = left && isDraft(left) ? 'status' : '';
      const place = key && left ? left.source.placeOf([key]) : { line: 1, column: 1 };
      findings.push({ file, ...place, key, soort: 'adres', ...explain(address, then, left) });
    }
  });
  return [];
}
