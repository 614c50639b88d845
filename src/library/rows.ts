import { kinds, type KindName } from '../domain/navigation/kinds.ts';
import { capital, duration, listInDutch } from '../domain/text/dutch.ts';
import type { Data } from '../schemas/index.ts';
import { get, type AnyEntry } from './entries.ts';

/** What a list shows of an entry. */
export interface Row {
  title: string;
  href: string;
  icon: (typeof kinds)[KindName]['icon'];
  text: string;
  meta: string;
}

/** Names of sectors, or "alle sectoren". */
export function sectorNames(ids: readonly string[]): string {
  if (ids.includes('alle')) return 'alle sectoren';
  return listInDutch(ids.map((id) => get('sectoren', id).title.toLocaleLowerCase('nl')));
}

/** Names of roles, as in "voor werkgevers en medewerkers". */
export const roleNames = (ids: readonly string[]): string =>
  listInDutch(ids.map((id) => get('rollen', id).data.inZin));

const metaLines: Partial<Record<KindName, (data: never) => (string | undefined)[]>> = {
  maatregelen: (data: Data<'maatregelen'>) => [`Maatregel ${data.nummer}`],
  instrumenten: (data: Data<'instrumenten'>) => [
    capital(data.soort),
    duration(data.tijdMinuten),
    capital(data.deelnemers),
  ],
  praktijkvoorbeelden: (data: Data<'praktijkvoorbeelden'>) => [
    data.aard === 'les' ? 'Les' : undefined,
    capital(data.organisatie),
    data.jaar,
  ],
  campagne: (data: Data<'campagne'>) => [capital(data.middel), capital(sectorNames(data.sectoren))],
  trainingen: () => ['Trainingsmethode'],
  wetten: (data: Data<'wetten'>) => [data.wet],
  dossiers: (data: Data<'dossiers'>) => [
    `${data.periode.van}${data.periode.tot ? ` tot ${data.periode.tot}` : ' tot nu'}`,
  ],
};

/** The small line under a title: what kind of thing it is. */
export function metaLine(entry: AnyEntry): string {
  const kind = kinds[entry.collection as KindName];
  const line = metaLines[entry.collection as KindName]?.(entry.data as never) ?? [kind.one];
  return line.filter(Boolean).join(' · ');
}

/** An entry as a row of a list. */
export function toRow(entry: AnyEntry): Row {
  return {
    title: entry.title,
    href: entry.address,
    icon: kinds[entry.collection as KindName].icon,
    text: entry.summary,
    meta: metaLine(entry),
  };
}

/** A row without its line of text: for lists at the end of a page. */
export function shortRow(entry: AnyEntry): Omit<Row, 'text'> {
  const { text: _left, ...row } = toRow(entry);
  return row;
}

/** Entries of any collection as rows. */
export const toRows = (entries: readonly AnyEntry[]): Row[] => entries.map(toRow);
