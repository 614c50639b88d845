import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Picture } from './pictures.ts';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A share as people read it: "3,2 %". */
const inWords = (share: number): string => `${(share * 100).toFixed(1).replace('.', ',')} %`;

const figure = ({ file, mode, changed }: Picture): string => {
  const said = changed ? `, ${inWords(changed)} anders` : '';
  const last = changed ? ` <a href="vorige/${encodeURIComponent(file)}">vorige</a>` : '';
  const address = encodeURIComponent(file);
  return `<figure style="--w:${mode.width}"${changed ? ' class="changed"' : ''}><a href="nu/${address}"><img src="nu/${address}" alt="" loading="lazy"></a><figcaption>${mode.name}${said}${last}</figcaption></figure>`;
};

/** Most of what changed on a page. */
const most = (pictures: readonly Picture[]): number =>
  Math.max(...pictures.map(({ changed = 0 }) => changed));

/**
 * Writes all pictures on one sheet, a row for each page; pages that changed most come first.
 * @returns its file
 */
export function writeSheet(folder: string, pictures: readonly Picture[]): string {
  const pages = [...Map.groupBy(pictures, ({ address }) => address)].sort(
    ([, a], [, b]) => most(b) - most(a),
  );
  const rows = pages.map(
    ([address, own]) =>
      `<section><h2>${escaped(address)}</h2><div>${own.map(figure).join('')}</div></section>`,
  );
  const file = path.join(folder, 'index.html');
  writeFileSync(
    file,
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Kijken</title>
<style>
body { font: 16px/1.4 system-ui, sans-serif; margin: 1rem; background: #d5dddc; color: #0a2226; }
section { margin-block: 2rem; }
div { display: flex; gap: 1rem; overflow-x: auto; align-items: start; }
figure { margin: 0; flex: none; inline-size: calc(var(--w) * 0.3px); }
figure a:has(img) { display: block; max-block-size: 32rem; overflow-y: auto; }
img { inline-size: 100%; display: block; }
.changed img { outline: 4px solid #c9222f; outline-offset: -4px; }
</style>
<h1>${pages.length} pagina’s, ${pictures.length} beelden</h1>
${rows.join('\n')}
</html>
`,
  );
  return file;
}
