import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { addressOf } from '../../src/domain/addresses/address.ts';
import type { IndexedPage } from '../../src/domain/search/page-words.ts';
import { decodeHtml } from '../../src/after-pages/page.ts';
import { realContent } from './content-copy.ts';
import { dist } from './dist.ts';

interface Fields {
  titel: string;
  samenvatting?: string;
  uitleg?: string;
  kort?: string;
  vraag?: string;
  zoektermen?: string[];
  synoniemen?: string[];
  meervoud?: string;
  zoZeggenMensenHet?: string[];
  sectoren?: string[];
  status?: string;
  adres?: string;
  soort?: string;
}

/** Words of a page of the built site; none when it is not built. */
function textAt(address: string): string {
  const file = path.join(dist, address, 'index.html');
  if (!existsSync(file)) return '';
  const main = /<main.*<\/main>/s.exec(readFileSync(file, 'utf8'))?.[0] ?? '';
  return decodeHtml(main.replace(/<(script|style|svg|template)\b.*?<\/\1>/gs, '').replace(/<[^>]+>/g, ' '))
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ');
}

/** A page with all its words. */
export interface SearchedPage extends IndexedPage {
  text: string;
}

/** The pages that come from content, with all that search knows of them; their text from the built site. */
export function searchedPages(): SearchedPage[] {
  return realContent().entries.flatMap((entry): SearchedPage[] => {
    const data = entry.data as Fields | undefined;
    const address = data && addressOf({ ...entry, data });
    if (!data || data.status === 'concept' || !address || address.includes('#')) return [];
    const names = [...(data.synoniemen ?? []), ...(data.meervoud ? [data.meervoud] : [])];
    return [
      {
        address,
        text: textAt(address),
        words: {
          title: data.titel,
          summary: data.samenvatting ?? data.uitleg ?? '',
          ...(data.kort && { answer: data.kort }),
          ...(data.vraag && { question: data.vraag }),
          terms: [...(data.zoektermen ?? []), ...(data.vraag ? [data.vraag] : []), ...names],
          names,
          phrases: data.zoZeggenMensenHet ?? [],
          facets: { soort: [entry.collection], sector: data.sectoren ?? [] },
          kind: entry.collection,
          icon: 'advies',
          sector: (data.sectoren ?? []).join(' · '),
          historic: data.status === 'historisch',
        },
      },
    ];
  });
}
