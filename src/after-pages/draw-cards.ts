import { answer } from '../files/apart.ts';
import { fewAtATime } from '../files/few-at-a-time.ts';
import { cardPng } from './share-card.ts';
import { cardStore, type Card } from './card-store.ts';

/** Draws cards into the store. */
answer(async (cards: Card[]): Promise<void> => {
  const store = cardStore();
  await fewAtATime('Deelafbeeldingen', cards, (card) => store.keep(card, () => cardPng(card)));
});
