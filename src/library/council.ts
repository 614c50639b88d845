import yaml from '../../content/or-pakket.yaml?raw';
import { parseCouncilContent } from '../schemas/or-pakket.ts';
import { all, get } from './entries.ts';

/** What the package for a works council asks and answers. */
export const council = parseCouncilContent(yaml);

/** Title and address of all advice and instruments that it leads to, by `advies/id`. @throws when one is not there */
export const councilLinks: Readonly<Record<string, { title: string; href: string }>> = Object.fromEntries(
  [
    ...council.aanleidingen.map(({ instrument }) => get('instrumenten', instrument)),
    ...[...council.aanleidingen, ...council.sectoren, ...council.raden].map(({ lees }) =>
      get('advies', lees),
    ),
  ].map(({ collection, id, title, address }) => [`${collection}/${id}`, { title, href: address }]),
);

/** The sources that its rights rest on, as links. */
export const councilSources = council.bronnen.map((id) => {
  const { title, address } = get('publicaties', id);
  return { href: address, text: title };
});

/** The sectors to choose from. */
export const councilSectors = all('sectoren').map(({ id, title }) => ({ id, title }));
