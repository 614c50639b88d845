import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { createServer } from 'node:http';
import process from 'node:process';
import { checkContent } from '../src/check/check-content.ts';
import { formatFindings } from '../src/check/report/findings.ts';
import { stopPage } from '../src/preview/stop-page.ts';
import { commandFlags } from './command.ts';
import { freePort } from './free-port.ts';

const flag = commandFlags(
  { port: { type: 'string' } },
  `npm run dev [-- opties]

  --port  poort op deze computer; zonder deze vlag 4321`,
);
const wanted = flag('port', '4321');
const port = String(await freePort(Number(wanted), 'localhost'));
if (port !== wanted) console.error(`Poort ${wanted} is al in gebruik; het voorbeeld komt op ${port}.`);

/** Starts the live preview and ends with it. */
function preview(): void {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', port], {
    stdio: 'inherit',
  });
  child.on('exit', (code) => process.exit(code ?? 1));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
}

/** What keeps the preview from starting. A link that leads nowhere does not: the page can be looked at. */
const inTheWay = () => checkContent(process.cwd()).findings.filter(({ soort }) => soort !== 'link');

let findings = inTheWay();
if (findings.length === 0) preview();
else {
  // Astro cannot start on content that does not fit its schema. Until it does, the browser tells what to mend.
  console.error(`${formatFindings(findings)}\n`);
  console.error(
    `Verbeter dit en sla op; het voorbeeld start dan vanzelf. Of kijk op http://localhost:${port}`,
  );
  const server = createServer((_request, response) => {
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
    response.end(stopPage(findings));
  }).listen(Number(port));
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch('content', { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      findings = inTheWay();
      if (findings.length > 0) return;
      watcher.close();
      server.close(preview);
      // A browser keeps its connection open; closing waits for it.
      server.closeAllConnections();
    }, 100);
  });
}
