import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach } from 'vitest';
import { readExisting } from '../../src/scaffold/existing.ts';
import { newEntry, type Said } from '../../src/scaffold/run.ts';
import { copyContent } from './content-copy.ts';

/** Flags that say where an advice belongs. */
export const where = [
  ...['--sector', 'zorg', '--rol', 'medewerker'],
  ...['--maatregel', 'train-en-leg-uit', '--fase', 'tijdens'],
];

/** A copy of the content in which entries are made; what a test made goes after it. */
export function entryMaker() {
  const folder = copyContent();
  const at = (file: string): string => path.join(folder, file);
  const made = new Set<string>();
  afterEach(() => {
    for (const file of made) rmSync(at(file), { force: true });
    made.clear();
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  /** `npm run nieuw` in the copy, where nobody can be asked anything. */
  const nieuw = async (...args: string[]): Promise<Said> => {
    const said = await newEntry(args, () => readExisting(folder), undefined);
    const file = /^Gemaakt: (\S+)/.exec(said.text)?.[1];
    if (file) made.add(file);
    return said;
  };
  return { folder, at, made, nieuw };
}
