import type { AidOutcome } from '../domain/decision-aids/outcome.ts';
import type { Graph } from '../domain/decision-aids/walk.ts';
import { lawName } from '../domain/naming/law.ts';
import { dateInDutch } from '../domain/text/dutch.ts';
import type { Step } from '../domain/tool/fields.ts';
import type { Data } from '../schemas/index.ts';
import { all, get, type Entry } from './entries.ts';

type Aid = Data<'beslishulpen'>;
type Question = Aid['vragen'][number];

const kinds = { keuze: 'choice', meer: 'choices', datum: 'date' } as const;

/** A question of a decision aid as a field of the frame for tools. */
export const fieldOfQuestion = ({ sleutel, vraag, uitleg, soort, antwoorden }: Question) => ({
  id: sleutel,
  kind: kinds[soort],
  label: vraag,
  hint: uitleg,
  // A question for a day asks when something happened; what may still come is asked for a letter.
  ...(soort === 'datum' && { past: true }),
  options: antwoorden.map(({ sleutel: value, tekst: label, uitleg: hint, alleen: alone }) => ({
    ...{ value, label, hint, alone },
  })),
});

/** The questions as steps, each with its one field. A date may be left open; of the others one must be chosen. */
export const stepsOfAid = ({ vragen }: Aid) =>
  vragen.map((question) => {
    const field = fieldOfQuestion(question);
    const needed = { keuze: 'Kies een antwoord', meer: 'Kruis minstens één antwoord aan', datum: undefined };
    const choice = needed[question.soort];
    return {
      id: question.sleutel,
      title: question.vraag,
      question,
      fields: [{ ...field, ...(choice && { needed: choice }) }],
    } satisfies Step & { question: Question };
  });

const letterKinds = { tekst: 'text', regels: 'lines', telefoon: 'phone', datum: 'date' } as const;

/** What the letters of an aid ask, as the last step; nothing when it has none. */
export const letterStepOf = ({ brief }: Aid) =>
  brief &&
  ({
    id: 'brief',
    title: brief.vraag,
    fields: brief.velden.map(({ sleutel, soort, naam, uitleg, als, na, voorbij }) => ({
      id: sleutel,
      kind: letterKinds[soort],
      label: naam,
      hint: uitleg,
      ...(als && { when: { field: als.vraag, is: als.is } }),
      ...(na && { after: na }),
      ...(voorbij && { past: true }),
    })),
  } satisfies Step);

/** A law as a line of advice names it: its article, its page, and the day it was checked (YYYY-MM-DD). */
export function lawLink(id: string): { text: string; href: string; checked: string } {
  const { data, address } = get('wetten', id);
  return { text: lawName(data), href: address, checked: data.gecontroleerdOp };
}

/** What the outcome of a decision aid is made of: for the page that shows all of it, and for the tool. */
export const outcomeOfAid = ({ koppen, regels }: Aid): AidOutcome => ({
  koppen,
  regels: regels.map(({ sleutel, deel, label, doe, uitleg, als, vanaf, tot, termijn, wetten, verder }) => ({
    ...{ sleutel, deel, label, doe, uitleg, als, vanaf, tot, termijn, verder },
    wetten: wetten.map((id) => {
      const { text, href, checked } = lawLink(id);
      return { tekst: text, naar: href, op: dateInDutch(checked) };
    }),
  })),
});

/** The part of a decision aid that says which question comes next, for a script. */
export const graphOfAid = ({ begin, vragen }: Aid): Graph => ({
  begin,
  vragen: vragen.map(({ sleutel, als, naar, antwoorden }) => ({
    ...{ sleutel, als, naar },
    antwoorden: antwoorden.flatMap(({ sleutel: key, naar: to }) => (to ? [{ sleutel: key, naar: to }] : [])),
  })),
});

/** Paths of the aids with a page of their own: all that stand at the root of the site. */
export const aidPaths = (): { params: { aid: string }; props: { entry: Entry<'beslishulpen'> } }[] =>
  all('beslishulpen').flatMap((entry) => {
    const [aid = '', ...rest] = entry.address.split('/').filter(Boolean);
    return rest.length === 0 ? [{ params: { aid }, props: { entry } }] : [];
  });
