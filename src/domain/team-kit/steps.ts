import type { HintedField, HintedStep } from '../tool/hinted.ts';
import type { SavedKind } from '../tool/saved.ts';
import { goals, lengths, type Wanted } from './session.ts';

/** The file that keeps a session and its agreements. */
export const kitFile: SavedKind = { kind: 'teamkit', name: 'Teamkit', version: 1 };

/** What a team writes down together, by the name of its field. */
export const agreements = {
  zin: 'Onze zin als het rood wordt',
  hulp: 'Zo roepen wij hulp, en die komt',
  melden: 'Dit melden wij voortaan ook',
  terug: 'Wij komen hierop terug op',
} as const;

const goalWords: Record<(typeof goals)[number], string> = {
  grens: 'Afspreken waar onze grens ligt',
  kiezen: 'Samen oefenen met moeilijke keuzes',
};

/** What is asked before there is a session. @param sectors to choose from */
export const kitSteps = (sectors: readonly { id: string; title: string }[]): HintedStep[] => [
  {
    id: 'sessie',
    title: 'Wat voor gesprek wilt u?',
    fields: [
      {
        id: 'doel',
        kind: 'choice',
        label: 'Waarvoor doet u het?',
        needed: 'Kies waarvoor u het doet',
        options: goals.map((value) => ({ value, label: goalWords[value] })),
      },
      {
        id: 'minuten',
        kind: 'choice',
        label: 'Hoeveel tijd hebt u?',
        needed: 'Kies hoeveel tijd u hebt',
        options: lengths.map((value) => ({ value, label: `${value} minuten` })),
      },
      {
        id: 'sector',
        kind: 'choice',
        label: 'In welke sector werkt uw team?',
        hint: 'Kiest u niets, dan krijgt u situaties uit alle sectoren.',
        options: sectors.map(({ id, title }) => ({ value: id, label: title })),
      },
      {
        id: 'mensen',
        kind: 'text',
        label: 'Met hoeveel mensen bent u?',
        hint: 'Een getal, zoals 8.',
        max: 4,
      },
      {
        id: 'gevoelig',
        kind: 'choices',
        label: 'Wat mag er ook in?',
        hint: 'Deze situaties kunnen iemand raken. Kies dit alleen als u het team kent, en zeg het vooraf.',
        options: [
          { value: 'ja', label: 'Situaties over seksueel gedrag, discriminatie, geweld of zelfdoding' },
        ],
      },
      { id: 'beurt', kind: 'text', label: 'Keuze', max: 4, when: { field: 'doel', is: [] } },
    ],
  },
  {
    id: 'afspraken',
    title: 'Onze afspraken',
    fields: Object.entries(agreements).map(([id, label]): HintedField => ({
      id,
      kind: id === 'terug' ? 'text' : 'lines',
      label,
      max: 600,
    })),
  },
];

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** What was asked for; a number of people that is none counts as eight. */
export function wantedOf(answers: Readonly<Record<string, unknown>>): Wanted {
  const people = Number(textOf(answers.mensen));
  return {
    minutes: lengths.find((value) => value === answers.minuten) ?? '30',
    goal: goals.find((value) => value === answers.doel) ?? 'grens',
    sector: textOf(answers.sector),
    people: Number.isInteger(people) && people > 0 && people < 1000 ? people : 8,
    sensitive: Array.isArray(answers.gevoelig) && answers.gevoelig.includes('ja'),
    turn: Number(textOf(answers.beurt)) || 1,
  };
}
