import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { doApart } from '../files/apart.ts';
import { cardStore, type Card } from './card-store.ts';
import { searchWordsOf } from './index/page-words-of.ts';
import type { HtmlPage } from './page.ts';

/** The card of a page that names an og:image. */
function cardOf(page: HtmlPage): { file: string; card: Card }[] {
  const title = page.meta('og:title');
  if (!title || page.meta('og:image') === undefined) return [];
  const kind = searchWordsOf(page.html)?.kind ?? 'Voorkomen, handelen, nazorg';
  const file = `og${page.address === '/' ? '/index' : page.address.slice(0, -1)}.png`;
  return [{ file, card: { title, below: kind } }];
}

/** Writes the image that every page names as its og:image; what is not kept is drawn in a process of its own. */
export async function writeShareImages(root: string, pages: readonly HtmlPage[]): Promise<string> {
  const before = cardStore();
  const all = pages.flatMap(cardOf);
  const missing = all.map(({ card }) => card).filter((card) => !before.holds(card));
  if (missing.length > 0) await doApart(path.join(import.meta.dirname, 'draw-cards.ts'), missing);
  const store = cardStore();
  for (const { file, card } of all) {
    // One that is damaged is drawn here and now.
    const kept = await store.keep(card, async () => (await import('./share-card.ts')).cardPng(card));
    const target = path.join(root, file);
    await mkdir(path.dirname(target), { recursive: true });
    await copyFile(kept.file, target);
  }
  await store.prune();
  return `${all.length}, of which ${missing.length + store.made} drawn now`;
}
