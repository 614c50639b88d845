import { mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { drawContactSheets } from '../src/files/makers/contact-sheet.ts';

/** Draws every poster and every format on contact sheets, to look at. */
const folder = path.resolve(process.argv[2] ?? 'dist/campagne/contactvel');
mkdirSync(folder, { recursive: true });
for (const file of await drawContactSheets(process.cwd(), folder)) {
  console.log(path.relative(process.cwd(), file));
}
