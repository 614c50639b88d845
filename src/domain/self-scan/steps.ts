import type { HintedField, HintedStep } from '../tool/hinted.ts';
import type { SavedKind } from '../tool/saved.ts';
import { sizeWords, workWords } from './from-content.ts';
import { marks, type Mark } from './marks.ts';
import { fieldNames, noteField } from './scan.ts';
import type { Questionnaire, Statement } from './statements.ts';

/** The file that keeps a scan. */
export const scanFile: SavedKind = { kind: 'zelfscan', name: 'Zelfscan acht maatregelen', version: 1 };

/** Id of the step about the organisation. */
export const profileStep = 'profiel';
/** Id of the step with what is kept besides answers: what each said, and the plan. */
export const keptStep = 'bewaard';

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** Answers as they are offered; what does not apply has a place of its own. */
const answers = (Object.entries(marks) as [Mark, (typeof marks)[Mark]][]).map(([value, { word, hint }]) => ({
  value,
  label: word,
  hint,
}));

/** What is asked of the organisation: it leaves out what does not apply. */
function profileFields(sectors: readonly { id: string; title: string }[]): HintedField[] {
  return [
    {
      id: fieldNames.by,
      kind: 'text',
      label: 'Wie vult dit in?',
      hint: 'Een functie is genoeg, zoals HR, teamleider of balie. Zo ziet u straks wie wat antwoordde.',
      max: 80,
    },
    {
      id: fieldNames.sectors,
      kind: 'choices',
      label: 'In welke sector werkt u?',
      hint: 'U mag er meer kiezen. Kiest u niets, dan vragen wij alles.',
      options: sectors.map(({ id, title }) => ({ value: id, label: title })),
    },
    {
      id: fieldNames.size,
      kind: 'choice',
      label: 'Hoeveel mensen werken er?',
      options: optionsOf(sizeWords),
    },
    {
      id: fieldNames.work,
      kind: 'choices',
      label: 'Hoe werkt u?',
      hint: 'Kies alles wat voorkomt.',
      options: optionsOf(workWords),
    },
  ];
}

const statementStep = ({ key, text }: Pick<Statement, 'key' | 'text'>): HintedStep => ({
  id: key,
  title: text,
  fields: [
    { id: key, kind: 'choice', label: text, needed: 'Kies een antwoord', options: answers },
    {
      id: noteField(key),
      kind: 'lines',
      label: 'Al geregeld, namelijk',
      hint: 'Mag leeg blijven. Dit komt in uw plan te staan.',
      max: 1000,
      when: { field: key, is: ['geregeld'] },
    },
  ],
});

/** All steps of the scan, those that keep what is not asked last. */
export const scanSteps = (
  { statements }: Pick<Questionnaire, 'statements'>,
  sectors: readonly { id: string; title: string }[],
): HintedStep[] => [
  { id: profileStep, title: 'Eerst iets over uw organisatie', fields: profileFields(sectors) },
  ...statements.map(statementStep),
  {
    id: keptStep,
    title: 'Plan, en wat ieder antwoordde',
    fields: [
      { id: fieldNames.plan, kind: 'lines', label: 'Plan', max: 1_000_000 },
      { id: fieldNames.voices, kind: 'lines', label: 'Wat ieder antwoordde', max: 1_000_000 },
      { id: fieldNames.sizes, kind: 'text', label: 'Aantallen die zijn genoemd', max: 200 },
    ],
  },
];
