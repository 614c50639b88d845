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
    const style = `a{color:red}.x[${used}],.x[${absent}]{top:0}@media print{b[${absent}]{left:0}}p:not([${absent}]){right:0}`;
    const { html, dropped } = finishHtml(page(style, `<p ${used}>Tekst</p>`), '/x/');
    const kept = /<style>(.*)<\/style>/.exec(html)![1]!;
    expect(kept).toBe('a{color:red}.x[data-0]{top:0}p:not([data-1]){right:0}');
    expect(html).toContain('<p data-0>Tekst</p>');
    expect(dropped).toBe(2);
    expect(html).toContain(hashOf(kept));
    expect(html).not.toContain(hashOf(style));
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
