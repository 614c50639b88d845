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

/** A block for the Woo with one thing wrong in it. */
function wooMistake(
  name: string,
  wrong: Record<string, string>,
  line: number,
  key: string,
  says: string,
): Mistake {
  const values = {
    uitgever: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0363',
    bestanden: '/documenten/convenant.pdf',
    categorie: 'convenanten',
    ...wrong,
  };
  const block = `woo:
  uitgever: ${values.uitgever}
  naam: Amsterdam
  documenten:
    - bestanden: ${values.bestanden}
      categorie: ${values.categorie}
      handeling: vaststelling
      titel: Convenant
`;
  const file = 'instellingen.yaml';
  const settings = real(file);
  const first = settings.split('\n').length;
  const column = key.includes('.') ? 7 : 3;
  return mistake(
    name,
    file,
    { [file]: `${settings}${block}` },
    `content/${file}:${first + line}:${column}  woo.${key}\n${says}`,
  );
}

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
  wooMistake(
    'a publisher that is no public body',
    { uitgever: 'https://www.voorbeeld.nl/' },
    1,
    'uitgever',
    '"https://www.voorbeeld.nl/" klopt niet. Zoek uw organisatie op bij standaarden.overheid.nl/tooi/waardelijsten en neem het adres over. Voor een gemeente begint het met https://identifier.overheid.nl/tooi/id/gemeente/gm.',
  ),
  wooMistake(
    'a page in the place of a document',
    { bestanden: '/advies/x/index.html' },
    4,
    'documenten.0.bestanden',
    '"/advies/x/index.html" klopt niet. Schrijf het adres van een bestand (pdf, odt, ods, odp, docx, xlsx, pptx, csv, txt, rtf, zip) op deze site, of van een map met een schuine streep erachter. Een pagina mag niet: het adres gaat naar het document zelf.',
  ),
  wooMistake(
    'a category that is not in the law',
    { categorie: 'convenant' },
    5,
    'documenten.0.categorie',
    'De waarde "convenant" bestaat niet. Bedoelde u "convenanten"? Kies uit: wetten, overige-besluiten, ontwerpen-van-regels, organisatie-en-werkwijze, bereikbaarheid, ingekomen-stukken, vergaderstukken-staten-generaal, vergaderstukken-decentraal, agendas-en-besluitenlijsten, adviezen, convenanten, jaarstukken, subsidies, woo-verzoeken, onderzoeksrapporten, beschikkingen, klachtoordelen, inspanningsverplichting.',
  ),
  wooMistake(
    'one title for all documents of a folder',
    { bestanden: '/instrumenten/' },
    7,
    'documenten.0.titel',
    'De waarde klopt niet. Een map heeft zoveel titels als documenten. Haal titel weg, of noem één bestand.',
  ),
];
