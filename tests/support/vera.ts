import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const jar = path.join(root, 'node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar');
const classes = path.join(root, 'node_modules/.cache/vera');
/** Java's XML binding, which left the JDK; Debian has it as libjaxb-java. */
const shared = [
  'jaxb-api',
  'jaxb-runtime',
  'jaxb-core',
  'istack-commons-runtime',
  'javax.activation',
  'txw2',
  'stax-ex',
  'FastInfoset',
].map((name) => `/usr/share/java/${name}.jar`);
const classPath = [classes, jar, ...shared].join(path.delimiter);

/** Why veraPDF cannot run here, or undefined when it can. */
export function whyNoVera(): string | undefined {
  if (spawnSync('javac', ['-version']).status !== 0) return 'there is no JDK (javac) here';
  const missing = shared.find((file) => !existsSync(file));
  return missing ? `${path.basename(missing)} is not installed (Debian: libjaxb-java)` : undefined;
}

/**
 * Runs veraPDF, the reference checker, over files.
 * @param profile ua1 for PDF/UA-1, 2a for PDF/A-2a
 * @returns a line for each file that fails, and how many passed
 */
export function verify(
  profile: 'ua1' | '2a',
  files: readonly string[],
): { faults: string[]; passed: number } {
  mkdirSync(classes, { recursive: true });
  const source = path.join(import.meta.dirname, 'vera/VeraCheck.java');
  const compiled = spawnSync('javac', ['-cp', classPath, '-d', classes, source], { encoding: 'utf8' });
  if (compiled.status !== 0) throw new Error(compiled.stderr);
  const run = spawnSync('java', ['-Xmx512m', '-cp', classPath, 'VeraCheck', profile, ...files], {
    encoding: 'utf8',
    maxBuffer: 64e6,
  });
  const lines = run.stdout.split('\n');
  const passed = Number(lines.find((line) => line.startsWith('PASSED '))?.slice(7) ?? 0);
  return { faults: lines.filter((line) => line.startsWith('FAIL')), passed };
}
