import { helpGroups } from '../schemas/organisaties.ts';
import { all, type Entry } from './entries.ts';

type Helper = Entry<'organisaties'>;

const titles: Record<(typeof helpGroups)[number], string> = {
  spoed: 'Politie en veiligheid',
  slachtoffer: 'Hulp voor wie het overkwam',
  recht: 'Recht, klacht en schade',
  werk: 'Veilig en gezond werk',
  sector: 'Voor uw sector',
  bestuur: 'Voor bestuurders',
};

/** Organisations in order of need: who has a place first, the others as they came, in alphabetical order. */
const byNeed: readonly Helper[] = [...all('organisaties')].sort(
  (a, b) => (a.data.voorrang ?? Infinity) - (b.data.voorrang ?? Infinity) || 0,
);

/** Who helps, in groups, in order of need. */
export const helpers: readonly { id: string; title: string; items: Helper[] }[] = helpGroups
  .map((group) => ({
    id: `groep-${group}`,
    title: titles[group],
    items: byNeed.filter(({ data }) => data.groep === group),
  }))
  .filter(({ items }) => items.length > 0);

/** Numbers that people need, in that order, each with whom it reaches and when to call; a second number of one
 * organisation stands with the first. */
export const numbers: readonly { number: string; who: string; when: string }[] = byNeed.flatMap(
  ({ title, data }) =>
    data.telefoon.map(({ nummer, wanneer }) => ({ number: nummer, who: title, when: wanneer })),
);

/** What somebody searches who looks for one of them: its name, its number, and other words for who can be called. */
export const helperNames: readonly string[] = byNeed.flatMap(({ title, data }) => [
  title,
  ...data.telefoon.map(({ nummer }) => nummer),
  ...(data.telefoon.length > 0 ? data.zoektermen : []),
]);
