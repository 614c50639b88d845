import { capital } from '../domain/text/dutch.ts';
import type { FinderFilter, FinderItem } from '../domain/finder/list.ts';
import { all, type AnyEntry } from './entries.ts';
import { tagsOf } from './relations.ts';
import { toRow } from './rows.ts';

/** Filters that every long list shares: for whom, for which sector alone, and which measure it serves. */
export const sharedFilters: readonly FinderFilter[] = [
  {
    name: 'rol',
    label: 'Voor wie',
    options: all('rollen').map(({ id, data }) => ({ value: id, label: capital(data.inZin) })),
  },
  {
    name: 'sector',
    label: 'Speciaal voor',
    options: all('sectoren').map(({ id, title }) => ({ value: id, label: title })),
  },
  {
    name: 'maatregel',
    label: 'Maatregel',
    options: all('maatregelen').map(({ id, title }) => ({ value: id, label: title })),
  },
];

/** Pages that show the part of the site for one sector or role: what the filters are without JavaScript. */
export const partLinks: readonly { text: string; href: string }[] = [
  ...all('sectoren').map(({ title, address }) => ({ text: title, href: address })),
  ...all('rollen').map(({ title, address }) => ({ text: title, href: address })),
];

/** An entry as a row of a finder, with the values that the shared filters ask for and the list's own. */
export function finderItem(
  entry: AnyEntry,
  own: Readonly<Record<string, readonly string[]>> = {},
  show: 'text' | 'meta' | 'both' = 'both',
): FinderItem {
  const { title, href, text, meta } = toRow(entry);
  const { rollen, sectoren, maatregelen } = tagsOf(entry);
  return {
    title,
    href,
    text: show === 'meta' ? undefined : text,
    meta: show === 'text' ? undefined : meta,
    tags: { rol: rollen, sector: sectoren.filter((id) => id !== 'alle'), maatregel: maatregelen, ...own },
  };
}

/** What is for every sector first, then what is for one; in the order of the list otherwise. */
export const generalFirst = <T extends AnyEntry>(entries: readonly T[]): T[] =>
  [...entries].sort(
    (a, b) => Number(tagsOf(b).sectoren.includes('alle')) - Number(tagsOf(a).sectoren.includes('alle')),
  );
