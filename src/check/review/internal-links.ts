import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { addressOf } from '../../domain/addresses/address.ts';
import { nearest } from '../../domain/text/nearest.ts';
import type { CheckedEntry } from '../report/findings.ts';
import type { ReadEntry, Remark } from './entry-check.ts';

const pagesFolder = path.resolve(import.meta.dirname, '../../pages');

/** Addresses of the pages that are not made from one entry. */
function overviewAddresses(): string[] {
  if (!existsSync(pagesFolder)) return [];
  return readdirSync(pagesFolder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => !name.includes('['))
    .map((name) => `/${name.replace(/(?:index)?\.astro$/, '/').replace(/\.ts$/, '')}`.replace(/\/+$/, '/'));
}

const crossing = /^\/sectoren\/([a-z-]+)\/([a-z-]+)\/$/;

/** Every address a link inside the site may lead to. */
export class KnownAddresses {
  readonly #pages = new Set(overviewAddresses());
  readonly #places = new Set<string>();
  /** Pages whose places are known. */
  readonly #made = new Set<string>();
  readonly #ids = new Set<string>();

  constructor(entries: readonly CheckedEntry[]) {
    for (const entry of entries) {
      const address = addressOf(entry as Parameters<typeof addressOf>[0]);
      if (!address || entry.data?.status === 'concept') continue;
      this.#ids.add(`${entry.collection}/${entry.id}`);
      const page = address.split('#')[0]!;
      if (page !== address) {
        this.#places.add(address);
        this.#made.add(page);
      }
      this.#pages.add(page);
    }
  }

  /** Whether a link leads somewhere. Places on a page are known only where entries make them. */
  leads(link: string): boolean {
    const [page = '', place] = link.split('#');
    const pair = crossing.exec(page);
    if (pair) return this.#ids.has(`sectoren/${pair[1]!}`) && this.#ids.has(`rollen/${pair[2]!}`);
    if (/\.\w+$/.test(page)) return true;
    return this.#pages.has(page) && (!place || !this.#made.has(page) || this.#places.has(link));
  }

  /** The address that was probably meant. */
  near(link: string): string | undefined {
    return nearest(link, link.includes('#') ? this.#places : this.#pages);
  }
}

/** Links inside the site that lead nowhere, before anything is built. */
export function linkRemarks({ source }: Pick<ReadEntry, 'source'>, known: KnownAddresses): Remark[] {
  return source.body.split('\n').flatMap((text, index) =>
    [...text.matchAll(/\]\((\/[^)\s?]*)/g)]
      .filter((match) => !known.leads(match[1]!))
      .map((match) => {
        const meant = known.near(match[1]!);
        return {
          line: source.bodyLine + index,
          column: match.index + 3,
          soort: 'link' as const,
          wat: `De link ${match[1]!} leidt nergens heen.`,
          doen: meant ? `Bedoelde u ${meant}?` : 'Kies een pagina die er is, of haal de link weg.',
        };
      }),
  );
}
