import { heading, paragraph, words } from '../../domain/document/model/build.ts';
import { guidanceOf } from '../../domain/document/model/instrument.ts';
import type { Block } from '../../domain/document/model/model.ts';
import { readBody } from '../../domain/document/model/read.ts';
import type { Facts } from '../../domain/files/manifest.ts';
import { textTitled } from '../../domain/incident/letters/faults.ts';
import type { ReadyLetter, ReadyLetters } from '../../domain/incident/letters/letter.ts';
import { lawName } from '../../domain/naming/law.ts';
import { dateInDutch } from '../../domain/text/dutch.ts';
import type { Data } from '../../schemas/index.ts';
import { codeOf } from '../store/code.ts';
import type { Plan } from './plan.ts';
import { readAids, readInstruments, readLaws, type InstrumentEntry } from './read-content.ts';

type Letters = NonNullable<Data<'beslishulpen'>['brief']>;
type Laws = ReadonlyMap<string, Data<'wetten'>>;

/** The laws that a letter rests on, each with its page and the day it was checked. */
function lawBlocks(ids: readonly string[], laws: Laws, site: string): Block[] {
  if (ids.length === 0) return [];
  const items = ids.map((id) => {
    const law = laws.get(id)!;
    return {
      text: [
        { kind: 'words', text: lawName(law), strong: true, href: `${site}/wet/${id}/` } as const,
        // Its title says the article once more.
        ...words(
          `. ${law.titel.replace(/ \([^()]*\)$/, '')}. Gecontroleerd op ${dateInDutch(law.gecontroleerdOp)}.`,
        ),
      ],
    };
  });
  return [heading('Hierop rust deze brief'), { kind: 'list', items }];
}

/** Keys of what is answered with a date. */
const datesOf = ({ vragen, brief }: Data<'beslishulpen'>): string[] =>
  [...vragen, ...(brief?.velden ?? [])].flatMap(({ soort, sleutel }) => (soort === 'datum' ? [sleutel] : []));

function readyLetter(
  letter: Letters['brieven'][number],
  instrument: InstrumentEntry,
  dates: readonly string[],
  laws: Laws,
  site: string,
): ReadyLetter {
  const { uit, modeltekst, wetten, ...rest } = letter;
  const { blocks } = readBody(instrument.tree, site);
  return {
    ...rest,
    dates,
    version: instrument.data.versie,
    subject: instrument.data.samenvatting,
    address: `${site}/instrumenten/${uit}/`,
    before: [
      heading('Haal dit blad weg voor u de brief verstuurt'),
      paragraph(
        `${letter.waarom} Dit is een model en geen juridisch advies. Een open plek staat tussen haken.`,
      ),
      ...guidanceOf(instrument.data),
      ...lawBlocks(wetten, laws, site),
    ],
    text: textTitled(blocks, modeltekst)!,
  };
}

/**
 * The letters of the decision aids, as data for their pages.
 * @param about name of the site and its address, without a slash at the end
 */
export function letterPlans(root: string, about: { name: string; site: string }): Plan<Facts<'brieven'>>[] {
  const instruments = new Map(readInstruments(root).map((entry) => [entry.id, entry]));
  const laws = readLaws(root);
  const code = codeOf(['src/domain/document/model', 'src/domain/naming'], []);
  return readAids(root).flatMap((aid) => {
    const { adres, brief } = aid;
    if (!brief) return [];
    const ready: ReadyLetters = {
      site: about.name,
      letters: brief.brieven.flatMap((letter) => {
        // A draft is not on the site, and no letter of it either.
        const instrument = instruments.get(letter.uit);
        return instrument ? [readyLetter(letter, instrument, datesOf(aid), laws, about.site)] : [];
      }),
    };
    const data = JSON.stringify(ready);
    return [
      {
        path: `${adres}brieven.json`,
        facts: { set: 'brieven', item: adres },
        source: [code, data],
        make: () => Promise.resolve(new TextEncoder().encode(data)),
        shown: true,
      },
    ];
  });
}
