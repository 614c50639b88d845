import { publicationKinds, type PublicationKind } from '../schemas/publicaties.ts';
import { all, type Entry } from './entries.ts';

/** The sources of one kind, with the page that lists them. */
export interface PublicationList {
  kind: PublicationKind;
  title: string;
  address: string;
  items: readonly Entry<'publicaties'>[];
}

/** All sources, by kind; kinds without sources are left out. */
export const publicationsByKind: readonly PublicationList[] = Object.entries(publicationKinds)
  .map(([kind, title]) => ({
    kind: kind as PublicationKind,
    title,
    address: `/publicaties/${kind}/`,
    items: all('publicaties').filter((entry) => entry.data.soort === kind),
  }))
  .filter(({ items }) => items.length > 0);
