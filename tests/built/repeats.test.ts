import { selectAll } from 'css-select';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { realContent } from '../support/content-copy.ts';
import { realPages } from '../support/dist.ts';

type Nodes = ReturnType<typeof parseDocument>['children'];
const textOf = (node: Nodes[number]): string =>
  'data' in node ? node.data : 'children' in node ? node.children.map(textOf).join('') : '';

test('no page lists the same page in two of its parts', async () => {
  const twice: string[] = [];
  for (const { html, address } of await realPages()) {
    // A list of changes names a page on every day on which it changed; of outcomes of a tool only some are shown.
    if (address === '/wijzigingen/' || address.includes('/uitkomst/')) continue;
    const parts = new Map<string, Set<number>>();
    const sections = selectAll('main section', parseDocument(html).children);
    sections.forEach((section, index) => {
      for (const link of selectAll(':is(.rows, .laws, .entries) a', section)) {
        const { href } = (link as unknown as { attribs: Record<string, string> }).attribs;
        if (href?.startsWith('/')) parts.set(href, (parts.get(href) ?? new Set()).add(index));
      }
    });
    for (const [href, where] of parts)
      if (where.size > 1) twice.push(`${address} lists ${href} ${where.size} times`);
  }
  expect(twice).toEqual([]);
});

test('no page says twice that it gives no legal advice', async () => {
  const said = (await realPages()).flatMap(({ html, address }) => {
    const [main] = selectAll('main', parseDocument(html).children);
    const times = main ? textOf(main).split('Dit is geen juridisch advies').length - 1 : 0;
    return times > 1 ? [`${address}: ${times} times`] : [];
  });
  expect(said).toEqual([]);
});

test('no field of a tool shows the words of the question right above it once more', async () => {
  const plain = (node: Nodes[number]): string => textOf(node).replaceAll('\u00AD', '').trim();
  const twice = (await realPages()).flatMap(({ html, address }) =>
    selectAll('.question', parseDocument(html).children).flatMap((question) => {
      const [heading] = selectAll('[data-kop]', question).map((one) => plain(one));
      return selectAll(':is(legend, label):not(.unseen)', question)
        .filter((name) => plain(name) === heading)
        .map(() => `${address}: ${heading!}`);
    }),
  );
  expect(twice).toEqual([]);
});

test('a term leads to terms that have to do with it, never to its neighbours in the alphabet alone', async () => {
  const named = new Map(
    realContent()
      .entries.filter(({ collection }) => collection === 'begrippen')
      .map(({ id, data }) => [id, (data as { zieOok?: string[] }).zieOok ?? []]),
  );
  expect(named.size).toBeGreaterThan(50);
  const strange: string[] = [];
  for (const { html, address } of await realPages()) {
    const id = /^\/begrippen\/([^/]+)\/$/.exec(address)?.[1];
    if (!id) continue;
    for (const link of selectAll('.siblings a', parseDocument(html).children)) {
      const other = (link as unknown as { attribs: { href: string } }).attribs.href.split('/').at(-2)!;
      if (!named.get(id)?.includes(other) && !named.get(other)?.includes(id)) strange.push(`${id}: ${other}`);
    }
  }
  expect(strange).toEqual([]);
});
