import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '../../domain/text/nearest.ts';
import { collectionNames } from '../../schemas/names.ts';

/** A file or folder that a command names. */
export interface AskedPath {
  /** As it was typed. */
  name: string;
  /** Whether a file, by its path from the root, is it or is in it. */
  holds: (file: string) => boolean;
}

const example =
  'Noem een bestand of map in content, bijvoorbeeld content/advies. Of noem niets: dan wordt alles gecontroleerd.';

/** The name that was probably meant: a folder, or a file beside the one that is not there. */
function meantBy(root: string, file: string): string | undefined {
  const folder = path.posix.dirname(file);
  const beside = path.join(root, folder);
  const names = folder.startsWith('content/') && existsSync(beside) ? readdirSync(beside) : undefined;
  return nearest(
    file,
    names?.map((name) => `${folder}/${name}`) ?? collectionNames.map((name) => `content/${name}`),
  );
}

/**
 * The files and folders that a command names.
 * @param root folder that holds `content/`
 * @param names paths from there; `.` and `content` mean all content
 * @returns also why a name cannot be followed, in words for an editor
 */
export function askedFor(root: string, names: readonly string[]): { paths: AskedPath[]; faults: string[] } {
  const paths: AskedPath[] = [];
  const faults: string[] = [];
  for (const name of names) {
    const full = path.resolve(root, name);
    const file = path.relative(root, full).split(path.sep).join('/');
    if (!existsSync(full)) {
      const meant = meantBy(root, file);
      faults.push(`Er is geen bestand of map ${name}.${meant ? ` Bedoelde u ${meant}?` : ''}`);
    } else if (file === '' || file === 'content') paths.push({ name, holds: () => true });
    else if (!file.startsWith('content/')) {
      faults.push(`${name} staat niet in de map content. De controle kijkt alleen daar. ${example}`);
    } else {
      const within = `${file}/`;
      const isFolder = statSync(full).isDirectory();
      paths.push({ name, holds: (other) => (isFolder ? other.startsWith(within) : other === file) });
    }
  }
  return { paths, faults };
}

/** What to say of the names in which nothing is that the check looks at; it may not seem that they passed. */
export const nothingIn = (paths: readonly AskedPath[], looked: readonly string[]): string[] =>
  paths
    .filter(({ holds }) => !looked.some(holds))
    .map(({ name }) =>
      /(?:^|\/)_/.test(name)
        ? `${name} wordt niet gecontroleerd: een naam die met _ begint, telt niet mee. ${example}`
        : `In ${name} staat niets dat wordt gecontroleerd. ${example}`,
    );
