import { describe, expect, test } from 'vitest';
import { HtmlPage } from '../../src/after-pages/page.ts';
import { twinOf } from '../../src/after-pages/twin.ts';

const page = (main: string, rest = ''): HtmlPage =>
  new HtmlPage(
    'x/index.html',
    '/x/',
    `<html><head></head><body>${rest}<main id="inhoud">${main}</main></body></html>`,
  );
const twin = (main: string): string => twinOf(page(main), 'https://voorbeeld.example');

describe('the twin of a page', () => {
  test('holds the matter in Markdown, and says where it comes from', () => {
    expect(twin('<h1>Kop</h1><p>Een <strong>woord</strong>.</p><ul><li>punt</li></ul>')).toBe(
      '# Kop\n\nEen **woord**.\n\n- punt\n\nBron: https://voorbeeld.example/x/\n',
    );
  });

  test('leaves out what is no matter: menus, forms, icons, what is hidden or stays off paper', () => {
    const out = [
      '<nav>weg</nav>',
      '<form><button>weg</button></form>',
      '<svg><title>weg</title></svg>',
      '<img src="/weg.png" alt="">',
      '<p hidden>weg</p>',
      '<p class="soft no-print">weg</p>',
      '<template><p>weg</p></template>',
      '<noscript>weg</noscript>',
      '<script>weg</script>',
    ];
    for (const part of out) expect(twin(`<p>Blijft.</p><div>${part}</div>`), part).not.toContain('weg');
  });

  test('writes addresses in full, and leaves those of telephone and mail', () => {
    expect(twin('<p><a href="../y/">y</a>, <a href="#z">z</a>, <a href="tel:112">112</a></p>')).toContain(
      '[y](https://voorbeeld.example/y/), [z](https://voorbeeld.example/x/#z), [112](tel:112)',
    );
    expect(twin('<img src="/a.png" alt="Een poster">')).toContain(
      '![Een poster](https://voorbeeld.example/a.png)',
    );
  });

  test('keeps a heading of two lines on one', () => {
    expect(twin('<h2>Twee<br>regels</h2>')).toContain('## Twee regels');
  });

  test('is not made of a page without matter, or with two', () => {
    expect(() => new HtmlPage('x/index.html', '/x/', '<body></body>').main).toThrow('/x/ heeft geen <main>');
    expect(() => page('een', '<main>twee</main>').main).toThrow('/x/ heeft meer dan één <main>');
  });
});

test('a page tells what it says of itself, decoded', () => {
  const html = '<meta property="og:title" content="Wat &quot;mag&quot; &amp; niet"><main></main>';
  const made = new HtmlPage('x/index.html', '/x/', html);
  expect(made.meta('og:title')).toBe('Wat "mag" & niet');
  expect(made.meta('og:image')).toBeUndefined();
});
