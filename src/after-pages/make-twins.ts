import { answer } from '../files/apart.ts';
import { fewAtATime } from '../files/few-at-a-time.ts';
import { pageStore } from './page-store.ts';
import { keepTwin, type Wanted } from './twin.ts';

/** Makes twins into the store. */
answer(async ({ base, wanted }: { base: string; wanted: Wanted[] }): Promise<void> => {
  const store = pageStore();
  await fewAtATime('Tekstversies', wanted, (page) => keepTwin(page, base, store));
});
