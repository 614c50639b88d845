import process from 'node:process';
import { Bucket } from '../src/after-pages/object-store/bucket.ts';
import { Publication } from '../src/after-pages/object-store/publish-to.ts';
import { siteFiles } from '../src/after-pages/object-store/site-files.ts';
import { readSettings } from '../src/check/read/settings.ts';
import { baseOf } from '../src/domain/addresses/base.ts';
import { commandFlags } from './command.ts';

/** Brings the built site to a bucket of an S3-compatible store. */
const help = `npm run publiceren:s3 -- --bak naam --adres https://… [opties]

  --bak     naam van de bak (bucket)
  --adres   adres van de opslag, zonder de naam van de bak
  --regio   regio van de opslag; zonder deze vlag us-east-1
  --site    map met de gebouwde site; zonder deze vlag dist
  --bewaar  hoeveel uur oude scripts en stijlen blijven staan; zonder deze vlag 24
  --droog   laat alleen zien wat er zou gebeuren

De sleutel staat in AWS_ACCESS_KEY_ID en AWS_SECRET_ACCESS_KEY (en soms AWS_SESSION_TOKEN).`;
const flag = commandFlags(
  {
    bak: { type: 'string' },
    adres: { type: 'string' },
    regio: { type: 'string' },
    site: { type: 'string' },
    bewaar: { type: 'string' },
    droog: { type: 'boolean' },
  },
  help,
);
const dry = process.argv.includes('--droog');

function stop(...lines: string[]): never {
  console.error(lines.join('\n'));
  process.exit(1);
}

const [name, address, hours] = [flag('bak', ''), flag('adres', ''), Number(flag('bewaar', '24'))];
const {
  AWS_ACCESS_KEY_ID: keyId,
  AWS_SECRET_ACCESS_KEY: secret,
  AWS_SESSION_TOKEN: sessionToken,
} = process.env;
if (!name || !address) stop('Zeg welke bak en welk adres.', '', help);
const url = URL.canParse(address) ? new URL(address) : undefined;
const isNear = url !== undefined && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
if (url?.protocol !== 'https:' && !(url?.protocol === 'http:' && isNear))
  stop(`Achter --adres hoort een adres dat begint met https://. Er staat: ${address}`);
if (!Number.isFinite(hours) || hours < 0) stop('Achter --bewaar hoort een aantal uren, bijvoorbeeld 24.');
if (!keyId || !secret)
  stop('Ik mis de sleutel. Zet hem in AWS_ACCESS_KEY_ID en AWS_SECRET_ACCESS_KEY, niet achter de opdracht.');

/** Names of files, the first twenty of them. */
function show(sign: string, keys: readonly string[]): void {
  for (const key of keys.slice(0, 20)) console.log(`  ${sign} ${key}`);
  if (keys.length > 20) console.log(`  ${sign} en nog ${keys.length - 20}`);
}

let changing = false;
try {
  const base = baseOf(readSettings().adres);
  const files = await siteFiles(flag('site', 'dist'), base);
  const bucket = new Bucket({
    address: url.href,
    name,
    region: flag('regio', 'us-east-1'),
    keyId,
    secret,
    sessionToken,
  });
  const publication = await Publication.prepare(bucket, files, base, hours * 60 * 60 * 1000);
  const { put, remove, stay, same, strange } = publication.plan;
  const changed = put.flat().map(({ key }) => key);
  if (dry) {
    show('+', changed);
    show('-', remove);
  } else {
    changing = true;
    await publication.carryOut();
  }
  const [written, removed] = dry ? ['te uploaden', 'te wissen'] : ['geüpload', 'gewist'];
  console.log(
    `${changed.length} bestanden ${written}, ${remove.length} ${removed}, ${same} waren al goed${stay.length > 0 ? `, ${stay.length} oude blijven nog even staan` : ''}.`,
  );
  if (strange > 0) console.log(`${strange} bestanden in de bak zijn niet van deze site; die blijven staan.`);
} catch (error) {
  stop(
    (error as Error).message,
    ...(changing
      ? [
          'Wat na dit bestand kwam, is niet veranderd. Typ de opdracht opnieuw: dan gaat hij verder waar hij was.',
        ]
      : []),
  );
}
