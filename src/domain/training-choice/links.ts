import type { Chooser, Method } from './choose.ts';

/** A page that an outcome leads to, with the day in words on which it was checked. */
export interface Link {
  tekst: string;
  naar: string;
  op: string;
}

/** The pages, by collection and id: "advies/alarm-dat-het-doet". */
export type ChooserLinks = Readonly<Record<string, Link>>;

/** What somebody does, with what it rests on and where to read on. */
type Act = Pick<Chooser['eerst'][number], 'wetten' | 'bronnen' | 'instrument' | 'advies'>;

const found = (links: ChooserLinks, collection: string, ids: readonly (string | undefined)[]): Link[] =>
  ids.flatMap((id) => links[`${collection}/${id ?? ''}`] ?? []);

/** What an act rests on, laws first, and where to read on. */
export const linksOfAct = (
  links: ChooserLinks,
  { wetten, bronnen, instrument, advies }: Act,
): { wetten: Link[]; verder: Link | undefined } => ({
  wetten: [...found(links, 'wetten', wetten), ...found(links, 'publicaties', bronnen)],
  verder: found(links, 'instrumenten', [instrument])[0] ?? found(links, 'advies', [advies])[0],
});

/** What a way of training rests on, and where to read on. */
export const linksOfMethod = (
  links: ChooserLinks,
  { training, bewijs }: Method,
): { wetten: Link[]; verder: Link | undefined } => ({
  wetten: [
    ...found(links, 'publicaties', bewijs.bronnen),
    ...found(links, 'praktijkvoorbeelden', [bewijs.voorbeeld]),
  ],
  verder: found(links, 'trainingen', [training])[0],
});
