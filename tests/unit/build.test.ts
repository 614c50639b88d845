import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { finishHtml } from '../../src/after-pages/finish.ts';
import { oneAtATime } from '../../src/preview/one-at-a-time.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (style: string, body: string): string =>
  `<meta http-equiv="content-security-policy" content="style-src 'self' ${hashOf(style)}; script-src 'self'">` +
  `<style>${style}</style>${body}`;

describe('a finished page', () => {
  const used = 'data-astro-cid-used1234';
  const absent = 'data-astro-cid-gone1234';

  test('has no styles of components that are not on it, and keeps all others', () => {
    const style = `a{color:red}.lief[${used}],.lief[${absent}]{top:0}@media print{b[${absent}]{left:0}}p:not([${absent}]){right:0}`;
    const { html, dropped } = finishHtml(page(style, `<p class="lief" ${used}>Tekst</p>`), '/x/');
    const kept = /<style>(.*)<\/style>/.exec(html)![1]!;
    expect(kept).toBe('a{color:red}.lief[data-0]{top:0}p:not([data-1]){right:0}');
    expect(html).toContain('<p class="lief" data-0>Tekst</p>');
    expect(dropped).toBe(2);
    expect(html).toContain(hashOf(kept));
    expect(html).not.toContain(hashOf(style));
  });

  test('has no styles of a class that neither an element carries nor a script sets', () => {
    const style =
      '@layer base{.nergens a,.wel{top:0}@media print{.nergens{left:0}}}@layer tools{.nergens{right:0}}.kept{color:red}';
    const { html } = finishHtml(page(style, '<p class="wel">Tekst</p>'), '/x/');
    // The worker sets `kept` above a page that it kept.
    expect(/<style>(.*)<\/style>/.exec(html)![1]).toBe('@layer base{.wel{top:0}}.kept{color:red}');
  });

  test('does not say twice which component an element is of', () => {
    const style = `p[${used}]{top:0}`;
    const { html } = finishHtml(page(style, `<p class="astro-used1234" ${used}>Tekst</p>`), '/x/');
    expect(html).toContain('<p data-0>Tekst</p>');
    const asked = finishHtml(page('.astro-used1234{top:0}', '<p class="astro-used1234">Tekst</p>'), '/x/');
    expect(asked.html).toContain('class="astro-used1234"');
  });

  test('is not finished a second time, and no name of ours means two things', () => {
    const once = finishHtml(page(`a[${used}]{top:0}`, `<p ${used}>Tekst</p>`), '/x/').html;
    expect(() => finishHtml(once.replace('<p', `<p ${used}`), '/x/')).toThrow('/x/: data-0 staat al op');
    expect(() => finishHtml(page('', `<p ${used} data-0="x">Tekst</p>`), '/x/')).toThrow(
      'data-0 staat al op',
    );
  });

  test('may not hold a style that its policy does not know', () => {
    const html = page('a{color:red}', '').replace('<style>a{color:red}', '<style>a{color:blue}');
    expect(() => finishHtml(html, '/x/')).toThrow('/x/: een stijl of script staat niet in het beleid');
  });
});

describe('work that is done one turn at a time', () => {
  test('is done once more when it was asked for during a turn, however often, and after a failure', async () => {
    let turns = 0;
    const failed = vi.fn();
    const work = oneAtATime(() => {
      turns++;
      return turns === 1 ? Promise.reject(new Error('mis')) : Promise.resolve();
    }, failed);
    work.ask();
    work.ask();
    work.ask();
    expect(turns).toBe(1);
    while (work.running()) await work.running();
    expect(turns).toBe(2);
    expect(failed).toHaveBeenCalledOnce();
  });
});
