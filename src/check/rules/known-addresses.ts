import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { addressOf } from '../../domain/addresses/address.ts';
import { nearest } from '../../domain/text/nearest.ts';
import { placesIn } from '../read/headings.ts';
import type { CheckedEntry } from '../report/findings.ts';

const project = path.resolve(import.meta.dirname, '../../..');

const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.split(path.sep).join('/'))
    : [];

/** Addresses of the pages and files that are not made from one entry. */
const overviewAddresses = (): string[] => [
  ...filesBelow(path.join(project, 'src/pages'))
    .filter((name) => /\.(?:astro|ts)$/.test(name) && !name.includes('['))
    .map((name) => `/${name.replace(/(?:index)?\.astro$/, '/').replace(/\.ts$/, '')}`.replace(/\/+$/, '/')),
  ...filesBelow(path.join(project, 'public')).map((name) => `/${name}`),
];

/** Places on a page that its design makes, whatever the entry says. */
function designedPlaces(): Set<string> {
  const folders = ['components', 'layouts', 'pages'].map((name) => path.join(project, 'src', name));
  return new Set(
    folders.flatMap((folder) =>
      filesBelow(folder)
        .filter((name) => name.endsWith('.astro'))
        .flatMap((name) => [...readFileSync(path.join(folder, name), 'utf8').matchAll(/\bid="([\w-]+)"/g)])
        .map((match) => match[1]!),
    ),
  );
}

const crossing = /^\/sectoren\/([a-z0-9-]+)\/([a-z0-9-]+)\/$/;
const isDraft = ({ data }: CheckedEntry): boolean => data?.status === 'concept';

/** Every address a link inside the site may lead to. */
export class KnownAddresses {
  readonly #pages = new Set(overviewAddresses());
  /** Pages that are there for drafts only. */
  readonly #drafts = new Set<string>();
  readonly #places = new Set<string>();
  readonly #ids = new Set<string>();
  #designed: Set<string> | undefined;

  constructor(entries: readonly CheckedEntry[]) {
    for (const entry of entries) {
      const address = addressOf(entry as Parameters<typeof addressOf>[0]);
      if (!address) continue;
      const page = address.split('#')[0]!;
      if (isDraft(entry)) {
        this.#drafts.add(page);
        continue;
      }
      this.#ids.add(`${entry.collection}/${entry.id}`);
      this.#pages.add(page);
      if (page !== address) this.#places.add(address);
      for (const place of placesIn(entry.source.tree.root)) this.#places.add(`${page}#${place}`);
    }
  }

  /** Whether the page of a link is there. */
  #hasPage(page: string): boolean {
    const pair = crossing.exec(page);
    if (pair && this.#ids.has(`sectoren/${pair[1]!}`) && this.#ids.has(`rollen/${pair[2]!}`)) return true;
    return this.#pages.has(page) || (page.endsWith('/index.md') && this.#pages.has(page.slice(0, -8)));
  }

  /**
   * What is not there of a link; undefined when it leads somewhere.
   * @param link address on the site, with or without a place on the page
   * @param from the entry it stands in: a draft may lead to drafts
   */
  missing(link: string, from: CheckedEntry): 'page' | 'place' | undefined {
    const own = addressOf(from as Parameters<typeof addressOf>[0])?.split('#')[0] ?? '';
    const [before = '', place] = link.split('#');
    const [named = ''] = before.split('?');
    const page = named === '' ? own : named;
    if (page === own && isDraft(from)) return undefined;
    if (isDraft(from) && this.#drafts.has(page)) return undefined;
    if (!this.#hasPage(page)) return 'page';
    if (!place || this.#places.has(`${page}#${place}`)) return undefined;
    return (this.#designed ??= designedPlaces()).has(place) ? undefined : 'place';
  }

  /** The address that was probably meant. */
  near(link: string): string | undefined {
    const found = nearest(link, link.includes('#') ? this.#places : this.#pages);
    return found;
  }
}
