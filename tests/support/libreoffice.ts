import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Why LibreOffice cannot be asked; undefined when it can. */
export const whyNoOffice = (): string | undefined =>
  spawnSync('soffice', ['--version']).status === 0 ? undefined : 'LibreOffice (soffice) is not installed';

/**
 * Opens files in LibreOffice, all at once, and gives what it writes of each, in the same order.
 * @param files name with its ending, and bytes
 * @param kind what is written, as LibreOffice names it, such as `fodt`: an ending, and a filter where one is needed
 * @throws when it does not open one
 */
export const writtenByOffice = (
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
  kind: string,
): string[] => madeByOffice(files, kind).map((bytes) => bytes.toString('utf8'));

/** As `writtenByOffice`, for kinds of file that are no text. */
export function madeByOffice(
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
  kind: string,
): Buffer[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'kantoor-'));
  const at = (index: number, ending: string): string => path.join(folder, `bestand-${index}.${ending}`);
  try {
    const places = files.map(([name, bytes], index) => {
      const place = at(index, name.split('.').at(-1)!);
      writeFileSync(place, bytes);
      return place;
    });
    const run = spawnSync(
      'soffice',
      [
        // A profile of its own: one that runs already would take the work over and say nothing of it.
        `-env:UserInstallation=file://${folder}/profiel`,
        ...['--headless', '--convert-to', kind, '--outdir', folder, ...places],
      ],
      { encoding: 'utf8', timeout: 600_000 },
    );
    if (run.status !== 0) throw new Error(`LibreOffice stopped with ${run.status}: ${run.stderr}`);
    return places.map((_, index) => readFileSync(at(index, kind.split(':')[0]!)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
