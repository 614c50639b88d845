#!/bin/sh
# Pagefind says that its files are written before they are: when writeFiles() resolves on a busy machine, files that
# are small or stand last, pagefind-entry.json most of all, are there and still empty. Who calls close() then, as its
# documentation shows, ends the program that was writing: the files stay empty and search says "Failed to load Pagefind
# metadata". getFiles() hands over the same files whole.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf %s '{"type":"module"}' > package.json
npm install --silent --no-audit --no-fund pagefind@1.5.2
cat > try.mjs <<'END'
import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';

const runs = 100;
const busy = Array.from({ length: 3 * availableParallelism() }, () => new Worker('for (;;);', { eval: true }));
const emptyIn = (folder) =>
  readdirSync(folder, { recursive: true }).filter((name) => {
    const entry = statSync(path.join(folder, name));
    return entry.isFile() && entry.size === 0;
  });

let halfWritten = 0;
let halfGiven = 0;
const names = new Set();
for (let run = 0; run < runs; run += 1) {
  const { index } = await createIndex({ forceLanguage: 'nl' });
  for (let page = 0; page < 20; page += 1)
    await index.addHTMLFile({
      url: `/${page}/`,
      content: `<html lang="nl"><body><p>aangifte nummer ${page}</p></body></html>`,
    });
  const { files } = await index.getFiles();
  if (files.some(({ content }) => content.length === 0)) halfGiven += 1;
  const folder = path.join(mkdtempSync('site-'), 'pagefind');
  const { errors } = await index.writeFiles({ outputPath: folder });
  await close();
  if (errors.length > 0) throw new Error(errors.join('; '));
  // Time enough for whoever would still be writing.
  await new Promise((done) => setTimeout(done, 100));
  const empty = emptyIn(folder);
  if (empty.length > 0) halfWritten += 1;
  for (const name of empty) names.add(path.basename(name));
}
for (const worker of busy) await worker.terminate();
console.log(`writeFiles() and close(), no error: ${halfWritten} of ${runs} indexes with empty files`);
console.log(`empty once or more: ${[...names].sort().join(', ')}`);
console.log(`getFiles(): ${halfGiven} of ${runs} with empty files`);
process.exit(halfWritten > 0 && halfGiven === 0 ? 0 : 1);
END
echo "pagefind $(node -p "JSON.parse(require('fs').readFileSync('node_modules/pagefind/package.json')).version")"
node try.mjs
