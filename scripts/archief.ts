import { createHash } from 'node:crypto';
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { answersOf, type Answer } from '../src/after-pages/archive/answers.ts';
import { bodiesIn, writeArchive } from '../src/after-pages/archive/write-archive.ts';
import { siteFiles } from '../src/after-pages/object-store/site-files.ts';
import { redirectsOf } from '../src/after-pages/redirects.ts';
import { readSettings } from '../src/check/read/settings.ts';
import { baseOf } from '../src/domain/addresses/base.ts';
import { commandFlags } from './command.ts';

/** Writes the built site into a web archive, reads that back and compares every answer. */
const now = new Date();
const flag = commandFlags(
  { site: { type: 'string' }, naar: { type: 'string' } },
  `npm run archief [-- opties]

  --site  map met de gebouwde site; zonder deze vlag dist
  --naar  bestand voor het archief; zonder deze vlag archief/site-DATUM.warc.gz`,
);
const site = flag('site', 'dist');
const file = flag('naar', `archief/site-${now.toISOString().slice(0, 10)}.warc.gz`);

try {
  const { adres, organisatie } = readSettings();
  const names = (await siteFiles(site, '')).map(({ key }) => key);
  const redirects = redirectsOf();
  const wanted = new Map<string, string>();
  function* remembered(answers: Iterable<Answer>): Generator<Answer> {
    for (const answer of answers) {
      wanted.set(adres + answer.address, createHash('sha256').update(answer.body).digest('hex'));
      yield answer;
    }
  }
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  const count = await writeArchive(
    file,
    remembered(answersOf(site, names, baseOf(adres), redirects)),
    names.length + redirects.length,
    { site: adres, operator: organisatie, software: 'Agressievrij Werk, npm run archief' },
    now,
  );
  const got = await bodiesIn(file);
  const wrong = [...wanted].filter(([address, hash]) => got.get(address) !== hash);
  if (wrong.length > 0 || got.size !== wanted.size)
    throw new Error(
      `Het archief klopt niet: ${wrong.map(([address]) => address).join(', ')}. Bewaar het niet. Typ de opdracht opnieuw.`,
    );
  const size = (statSync(file).size / 1e6).toFixed(0);
  console.log(`${file}: ${count} antwoorden, ${size} MB, teruggelezen en vergeleken.`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
