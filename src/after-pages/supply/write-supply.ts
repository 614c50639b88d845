import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fewAtATime } from '../../files/few-at-a-time.ts';
import { billOf, type Lock } from './bill.ts';

/** The bill of materials, and the list of hashes that `sha256sum --check` reads; from the folder of the site. */
export const supplyFiles = { bill: 'sbom.cdx.json', sums: 'sha256.txt' } as const;

/** Files up to this size are read as a whole, in bytes: a stream for each of thousands takes longer than the hashes. */
const small = 4e6;

async function hashOf(file: string): Promise<string> {
  if (statSync(file).size <= small)
    return createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/**
 * Writes what the site was built with and the hash of every file of it, so that anybody can see that what is served is
 * what was built. Comes last but for packing: what is packed can be told from what it unpacks to.
 * @param root the built site
 */
export async function writeSupply(root: string): Promise<string> {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  await writeFile(path.join(root, supplyFiles.bill), billOf(lock));
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => file !== supplyFiles.sums)
    .sort();
  const lines = await fewAtATime(
    'Hashes',
    files,
    async (file) => `${await hashOf(path.join(root, file))}  ${file}`,
  );
  await writeFile(path.join(root, supplyFiles.sums), `${lines.join('\n')}\n`);
  return `${files.length} hashes`;
}
