import { find } from '../../domain/search/find.ts';
import { onSite } from '../on-site.ts';
import { loadEngine } from './engine.ts';

/** A page to go to, by its title or by the question that it answers. */
export interface Suggestion {
  text: string;
  /** Kind of the page. */
  kind: string;
  address: string;
}

const most = 6;

/** Words of a question that somebody types, to tell which of two texts is nearest. */
const shared = (text: string, query: string): number => {
  const words = new Set(text.toLowerCase().match(/\p{L}{3,}/gu));
  return (query.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => words.has(word)).length;
};

/**
 * What to suggest for what was typed so far: pages, by the question that they answer when that is nearer to what was
 * typed; and what to do now for who is in trouble. @throws when search does not load
 */
export async function suggestionsFor(query: string): Promise<Suggestion[]> {
  if (query.length < 2) return [];
  const engine = await loadEngine();
  // Whoever is still typing asks for no more than is here.
  const { ranked, understanding } = await find(query, { ...engine, depth: undefined });
  const pages = await Promise.all(ranked.slice(0, most).map(({ page }) => engine.index.load(page)));
  const found = pages.map(({ title, question, kind, address }) => ({
    text: question && shared(question, query) > shared(title, query) ? question : title,
    kind,
    address: onSite(address),
  }));
  const now = { text: 'Er is net iets gebeurd', kind: 'Wat u nu doet', address: onSite('/net-gebeurd/') };
  return understanding.urgent ? [now, ...found.slice(0, most - 1)] : found;
}
