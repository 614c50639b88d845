import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Mistake } from './mistake.ts';

const real = (name: string): string =>
  readFileSync(path.resolve(import.meta.dirname, '../../../content', name), 'utf8').replace(
    /^ +uitgelicht:.*\n/gm,
    '',
  );
/** The small file with one thing changed. */
const changed = (name: string, from: string | RegExp, to: string): Record<string, string> => ({
  [name]: real(name).replace(from, to),
});
const lineOf = (name: string, text: string): number =>
  real(name)
    .split('\n')
    .findIndex((line) => line.includes(text)) + 1;

const mistake = (name: string, file: string, raw: Record<string, string>, says: string): Mistake => ({
  name,
  file,
  raw,
  make: () => undefined,
  says,
});

/** Mistakes in the files beside the collections. */
export const siteFileMistakes: readonly Mistake[] = [
  mistake(
    'a poster that is picked out and is gone',
    'materiaal.yaml',
    changed('materiaal.yaml', /(advies: Hang één poster naast.*\n)/, '$1    uitgelicht: [ongerustt]\n'),
    `content/materiaal.yaml:${lineOf('materiaal.yaml', 'advies: Hang één poster naast') + 1}:18  plekken.1.uitgelicht.0
"ongerustt" bestaat niet in campagne. Bedoelde u "ongerust"?`,
  ),
  mistake(
    'a place that is forgotten',
    'materiaal.yaml',
    changed('materiaal.yaml', 'plek: straat', 'plek: online'),
    `content/materiaal.yaml:${lineOf('materiaal.yaml', 'plekken:')}:1  plekken
De waarde klopt niet. Hier ontbreekt: straat. Geef er een naam, een titel en advies aan.`,
  ),
  mistake(
    'a kind of material that stands there twice',
    'materiaal.yaml',
    changed('materiaal.yaml', 'middel: sticker', 'middel: poster'),
    `content/materiaal.yaml:${lineOf('materiaal.yaml', 'middel: sticker')}:5  middelen.6.middel
De waarde klopt niet. "poster" staat er al. Haal een van de twee weg.`,
  ),
  mistake(
    'words that are typed but mean nothing',
    'synoniemen.yaml',
    { 'synoniemen.yaml': 'synoniemen:\n  - typt: [a, b]\nonderwerp: [agressie]\nnood: [help]\n' },
    `content/synoniemen.yaml:2:5  synoniemen.0
De waarde klopt niet. Vul alleen gelijk in, of vul typt en bedoelt allebei in.`,
  ),
  mistake(
    'a word that is right twice',
    'spelling.yaml',
    { 'spelling.yaml': 'woorden: [Qbuzz, Qbuzz]\n' },
    `content/spelling.yaml:1:1  woorden
De waarde klopt niet. Hetzelfde staat er twee keer in. Haal er een weg.`,
  ),
];
