import { cardsOf, dilemmaOf } from '../domain/team-kit/from-content.ts';
import { compareDutch } from '../domain/text/dutch.ts';
import { all } from './entries.ts';
import { toolContent } from './tool-content.ts';

const lists = (await toolContent('situatiekaarten')).map(({ data }) => data);

/** All situation cards and dilemmas. */
export const kit = {
  cards: cardsOf(lists),
  dilemmas: (await toolContent('dilemmas'))
    .map(({ id, data }) => dilemmaOf(id, data))
    .sort((a, b) => compareDutch(a.title, b.title)),
};

/** The sectors to choose from, those for every team first. */
export const kitSectors = [
  { id: 'alle', title: 'Elk team' },
  ...all('sectoren').map(({ id, title }) => ({ id, title })),
];
