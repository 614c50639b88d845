import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { manifestFile, type FileSet, type MadeFile, type Manifest } from '../domain/files/manifest.ts';

const written = path.resolve(manifestFile(import.meta.env.DEV ? 'preview' : 'build'));

/** @throws when the list is not there: pages without their downloads must not be published */
function read(): Manifest {
  if (!existsSync(written))
    throw new Error(`De lijst van bestanden ontbreekt: ${written}. Bouw de site opnieuw.`);
  return JSON.parse(readFileSync(written, 'utf8')) as Manifest;
}

// Read once, and sorted once: 585 pages ask.
const made = read().files;
const bySet = Map.groupBy(made, ({ set }) => set);

/** Files of a set that the build made, in the order of the plan. */
export const filesIn = <S extends FileSet>(set: S): readonly MadeFile<S>[] =>
  (bySet.get(set) ?? []) as unknown as MadeFile<S>[];

/** Every file that the build made, in the order of the plan. */
export const allFiles = (): readonly MadeFile[] => made;
