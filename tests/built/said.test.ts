import { expect, test } from 'vitest';
import { engineOf } from '../../src/after-pages/index/search-offline.ts';
import { addressOf } from '../../src/domain/addresses/address.ts';
import { stopWords, wordKey, wordsIn } from '../../src/domain/search/words.ts';
import { realContent } from '../support/content-copy.ts';
import { dist } from '../support/dist.ts';

interface Said {
  zoZeggenMensenHet?: string[];
  adres?: string;
  soort?: string;
  status?: string;
}

test('search hears of every page what people say of it, whatever layout the page has', async () => {
  const { index } = await engineOf(dist);
  const pages = new Map(Array.from({ length: index.size }, (_, at) => [index.page(at).address, at]));
  const unheard = realContent().entries.flatMap((entry) => {
    const data = entry.data as (Said & { titel: string }) | undefined;
    const address = data && addressOf({ ...entry, data });
    const phrases = data?.status === 'concept' ? [] : (data?.zoZeggenMensenHet ?? []);
    if (!address || phrases.length === 0) return [];
    const page = pages.get(address);
    const heard = (phrase: string): boolean =>
      wordsIn(phrase)
        .filter((word) => !stopWords.has(word))
        .some((word) => page !== undefined && index.words.get(wordKey(word))?.has(page));
    // A phrase may be small words only; a page of which nothing is heard is not known by any.
    return phrases.some(heard) ? [] : [`${address} (${entry.file})`];
  });
  expect(unheard).toEqual([]);
});
