import { expect, test } from 'vitest';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HtmlPage } from '../../src/after-pages/page.ts';
import { Store } from '../../src/files/store/store.ts';
import { publishPages, withoutIndexData } from '../../src/after-pages/publish.ts';
import { softHyphen } from '../../src/domain/text/hyphenate.ts';

test('what only the index is made from does not reach the visitor', () => {
  expect(
    withoutIndexData(
      '<main id="inhoud" data-pagefind-body><div hidden data-zoek="{&quot;terms&quot;:[]}"><span data-pagefind-meta="kort:a > b"></span></div><h1 data-pagefind-meta="title">Melden</h1><p data-pagefind-ignore class="x">y</p></main>',
    ),
  ).toBe('<main id="inhoud"><h1>Melden</h1><p class="x">y</p></main>');
});

test('long words may break in titles and links, never in running text, ids, attributes or a model text', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'publish-'));
  try {
    const html =
      '<html><head><title>Praktijkvoorbeelden</title></head><body><main><h1 id="praktijkvoorbeelden">Praktijkvoorbeelden</h1>' +
      '<p>Praktijkvoorbeelden van een praktijk met voorbeelden, en nog een praktijk met voorbeelden.</p>' +
      '<a href="/praktijkvoorbeelden/" title="Praktijkvoorbeelden">Alle <em>praktijkvoorbeelden</em> &amp; meer</a>' +
      '<section class="model prose"><h2>Praktijkvoorbeelden</h2></section></main></body></html>';
    const page = new HtmlPage('index.html', '/', html);
    await publishPages(folder, [page], new Store(path.join(folder, 'winkel'), 'code'));
    const written = readFileSync(path.join(folder, 'index.html'), 'utf8');
    expect(written.replaceAll(softHyphen, '')).toBe(html);
    expect(written.match(new RegExp(`raktijk${softHyphen}voorbeelden`, 'g'))).toHaveLength(2);
    expect(written).toContain(`>Praktijk${softHyphen}voorbeelden</h1>`);
    expect(written).toContain(`<em>praktijk${softHyphen}voorbeelden</em> &amp; meer`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
