import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { RealServer } from './start.ts';

/*
 * Mozilla's own rules. They come with a server and a database that this site has no use for, some 130 MB, so they
 * are no package of the project but are installed beside it when asked for.
 */
const version = '1.4.8';
const folder = path.resolve(import.meta.dirname, `../../../node_modules/.cache/observatory-${version}`);
const home = path.join(folder, 'node_modules/@mdn/mdn-http-observatory');

/** What Mozilla's Observatory says of a site. */
export interface Verdict {
  score: number;
  grade: string;
  /** Tests that the site did not pass. */
  failed: string[];
}

/** Installs it where it is not yet; gives why that cannot be, or undefined. */
export function whyNoObservatory(): string | undefined {
  if (!existsSync(path.join(home, 'conf/tld-list.json'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
    const got = spawnSync(
      'npm',
      ['install', '--ignore-scripts', '--no-audit', '--no-fund', `@mdn/mdn-http-observatory@${version}`],
      { cwd: folder, encoding: 'utf8' },
    );
    if (got.status !== 0) return `npm cannot install @mdn/mdn-http-observatory@${version}`;
    // Lists that its install script fetches: of sites that browsers know by name, and of names of countries.
    writeFileSync(path.join(home, 'conf/hsts-preload.json'), '{}');
    writeFileSync(path.join(home, 'conf/tld-list.json'), '[]');
  }
  return undefined;
}

/** As its own `scan`, which only looks at ports 80 and 443. */
const program = `
import { retrieve } from '${home}/src/retriever/retriever.js';
import { ALL_TESTS } from '${home}/src/constants.js';
import { getGradeForScore, getScoreModifier } from '${home}/src/grader/grader.js';
const [httpPort, httpsPort] = process.argv.slice(2).map(Number);
const found = await retrieve('localhost', { httpPort, httpsPort });
const results = ALL_TESTS.map((test) => test(found));
const points = results.map(({ result }) => getScoreModifier(result));
const without = points.filter((one) => one < 0).reduce((sum, one) => sum + one, 100);
const score = without >= 90 ? points.reduce((sum, one) => sum + one, 100) : without;
const failed = results.filter(({ pass }) => !pass).map((one) => one.constructor.name + ': ' + one.result);
console.log(JSON.stringify({ ...getGradeForScore(score), failed }));
`;

/** Lets it look at a server. */
export function observe({ port, caFile }: RealServer): Verdict {
  const file = path.join(folder, 'look.mjs');
  writeFileSync(file, program);
  const looked = spawnSync(process.execPath, [file, String(port.http), String(port.https)], {
    encoding: 'utf8',
    env: { ...process.env, NODE_EXTRA_CA_CERTS: caFile },
  });
  if (looked.status !== 0) throw new Error(looked.stderr);
  return JSON.parse(looked.stdout) as Verdict;
}
