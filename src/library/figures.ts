import { numberInDutch } from '../domain/text/dutch.ts';
import { all, type Entry } from './entries.ts';

type Figure = Entry<'cijfers'>;

/** How a value of a figure is written: "45%", "1.095". */
export const formatOf =
  ({ data }: Figure) =>
  (value: number): string =>
    data.eenheid === 'procent' ? `${numberInDutch(value)}%` : numberInDutch(value);

/** The number that stands for a figure: the one in its title, else the last of a line or the first bar. */
export function headlineOf(entry: Figure): string {
  const format = formatOf(entry);
  const values = entry.data.waarden.map(({ waarde }) => format(waarde));
  const named = values.filter((value) => entry.title.includes(value)).at(-1);
  return named ?? (entry.data.grafiek === 'lijn' ? values.at(-1)! : values[0]!);
}

/** The figure that opens the page of figures. */
export const openingFigure: Figure = all('cijfers').find(({ data }) => data.uitgelicht) ?? all('cijfers')[0]!;

const historic = ({ data }: Figure): boolean => data.status === 'historisch';

/** Figures by whom they are about: everybody first, then each sector, old measurements last. */
export const figureGroups: readonly { id: string; title: string; items: readonly Figure[] }[] = [
  { id: 'alle', title: 'Alle werknemers' },
  ...all('sectoren').map(({ id, title }) => ({ id, title })),
]
  .map(({ id, title }) => ({
    id: `over-${id}`,
    title,
    items: all('cijfers').filter((entry) => entry.data.sectoren[0] === id && !historic(entry)),
  }))
  .concat([{ id: 'oudere-metingen', title: 'Oudere metingen', items: all('cijfers').filter(historic) }])
  .filter(({ items }) => items.length > 0);
