#!/bin/sh
# Pagefind finds nothing, and does not fail, when a part of its index cannot be fetched: a search for a word of the
# site resolves with no results. It keeps the lost part: the search after the network is back finds nothing either.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf %s '{"type":"module"}' > package.json
npm install --silent --no-audit --no-fund pagefind@1.5.2
cat > try.mjs <<'END'
import { readFile } from 'node:fs/promises';
import { close, createIndex } from 'pagefind';

const { index } = await createIndex({});
await index.addHTMLFile({ url: '/a/', content: '<html lang="nl"><body><p>aangifte doen</p></body></html>' });
await index.writeFiles({ outputPath: 'site/pagefind' });
await close();

let broken = true;
globalThis.fetch = async (address) =>
  broken && String(address).includes('/index/')
    ? new Response('Service Unavailable', { status: 503 })
    : new Response(await readFile(`site${String(address).replace(/\?.*$/, '')}`));
console.error = () => undefined;
const { createInstance } = await import('./site/pagefind/pagefind.js');
const search = async (engine) => (await engine.search('aangifte')).results.length;

const engine = createInstance({ basePath: '/pagefind/', noWorker: true });
const without = await search(engine);
broken = false;
const after = await search(engine);
const fresh = await search(createInstance({ basePath: '/pagefind/', noWorker: true }));
console.log(`results without the index: ${without}, no error; once it is back: ${after}; in a new instance: ${fresh}`);
process.exit(without === 0 && after === 0 && fresh === 1 ? 0 : 1);
END
echo "pagefind $(node -p "JSON.parse(require('fs').readFileSync('node_modules/pagefind/package.json')).version")"
node try.mjs
