import path from 'node:path';
import process from 'node:process';
import { readSettings } from '../src/check/read/settings.ts';
import { baseOf } from '../src/domain/addresses/base.ts';
import { commandFlags } from './command.ts';
import { freePort } from './free-port.ts';
import { serveBuilt } from './serve-built.ts';

/** Serves the built site, to look at. */
const flag = commandFlags(
  { port: { type: 'string' }, host: { type: 'string' } },
  `npm start [-- opties]

  --port         poort op deze computer; zonder deze vlag 4321
  --host         naam of adres waarop de site te zien is; zonder deze vlag localhost
  --alles-tonen  toon alles wat Astro zegt tijdens het bouwen`,
);
const port = Number(flag('port', '4321'));
const host = flag('host', 'localhost');

const free = await freePort(port, host);
if (free !== port) console.log(`Poort ${port} is al in gebruik; ik neem ${free}.`);
const { address } = await serveBuilt(path.resolve('dist'), {
  base: baseOf(readSettings().adres),
  port: free,
  host,
});
console.log(`De site staat op ${address}/ (stoppen: Ctrl+C)`);
process.on('SIGINT', () => process.exit(0));
