import { questionnaireOf } from '../domain/self-scan/from-content.ts';
import type { Link } from '../domain/self-scan/statements.ts';
import { all, get } from './entries.ts';
import { toolContent } from './tool-content.ts';

const parts = (await toolContent('zelfscan')).map(({ data }) => data);

const link = (collection: 'instrumenten' | 'advies', id: string): Link => {
  const { title, address } = get(collection, id);
  return { title, href: address };
};

/** The self-scan as the content says it. */
export const questionnaire = questionnaireOf({
  parts,
  measures: all('maatregelen').map(({ id, title, address, data }) => ({
    id,
    title,
    number: data.nummer,
    href: address,
  })),
  link,
});

/** What stands beside a statement: why it is asked, and where that is written. */
export interface Grounds {
  why: string;
  laws: readonly Link[];
  sources: readonly Link[];
  checked: string;
}

/** The grounds of each statement, by its key. */
export const grounds: ReadonlyMap<string, Grounds> = new Map(
  parts.flatMap((part) =>
    part.stellingen.map((item) => [
      item.sleutel,
      {
        why: item.waarom,
        laws: item.wetten.map((id) => {
          const { title, address } = get('wetten', id);
          return { title, href: address };
        }),
        sources: item.bronnen.map(({ publicatie }) => {
          const { title, address } = get('publicaties', publicatie);
          return { title, href: address };
        }),
        checked: part.gecontroleerdOp,
      },
    ]),
  ),
);

/** The sectors to choose from. */
export const sectors = all('sectoren').map(({ id, title }) => ({ id, title }));
