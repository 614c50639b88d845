import type { CouncilContent } from '../../schemas/or-pakket.ts';
import type { Answers } from '../tool/fields.ts';
import type { HintedStep } from '../tool/hinted.ts';
import type { SavedKind } from '../tool/saved.ts';

/** The file that keeps a package. */
export const councilFile: SavedKind = { kind: 'or-pakket', name: 'OR-pakket', version: 1 };

const options = (list: readonly { waarde: string; tekst: string; uitleg?: string | undefined }[]) =>
  list.map(({ waarde, tekst, uitleg }) => ({ value: waarde, label: tekst, hint: uitleg }));

/** What is asked. @param sectors to choose from */
export const councilSteps = (
  { raden, aanleidingen, standen, cao }: CouncilContent,
  sectors: readonly { id: string; title: string }[],
): HintedStep[] => [
  {
    id: 'raad',
    title: 'Wie zit bij u aan tafel?',
    fields: [
      {
        id: 'raad',
        kind: 'choice',
        label: 'Voor welke raad is het pakket?',
        needed: 'Kies voor welke raad het pakket is',
        options: options(raden),
      },
      {
        id: 'sector',
        kind: 'choice',
        label: 'In welke sector werkt u?',
        hint: 'Mag u overslaan. Dan krijgt u alleen de algemene vragen.',
        options: sectors.map(({ id, title }) => ({ value: id, label: title })),
      },
    ],
  },
  {
    id: 'aanleiding',
    title: 'Waar gaat het over?',
    fields: [
      {
        id: 'aanleiding',
        kind: 'choices',
        label: 'Wat is de aanleiding?',
        hint: 'Kies alles wat past.',
        needed: 'Kies waar het over gaat',
        options: options(aanleidingen),
      },
    ],
  },
  {
    id: 'stand',
    title: 'Hoe ver is het?',
    fields: [
      {
        id: 'stand',
        kind: 'choice',
        label: 'Hoe ver is het?',
        needed: 'Kies hoe ver het is',
        options: options(standen),
      },
      {
        id: 'merkte',
        kind: 'date',
        label: 'Wanneer hoorde of merkte u het?',
        hint: 'Zo rekenen wij uit tot wanneer u nog kunt reageren. Mag leeg blijven.',
        when: { field: 'stand', is: ['ingevoerd'] },
        past: true,
      },
    ],
  },
  {
    id: 'cao',
    title: 'Regelt de cao dit al?',
    when: { field: 'raad', is: ['or', 'pvt'] },
    fields: [{ id: 'cao', kind: 'choice', label: 'Regelt de cao dit al?', options: options(cao) }],
  },
  {
    id: 'brief',
    title: 'Wat moet er in de brief?',
    fields: [
      { id: 'organisatie', kind: 'text', label: 'Naam van uw organisatie of school', max: 120 },
      {
        id: 'aan',
        kind: 'text',
        label: 'Aan wie is de brief?',
        hint: 'Een functie is genoeg, zoals: de bestuurder.',
        max: 120,
      },
      {
        id: 'vragen',
        kind: 'lines',
        label: 'Welke vragen hebt u zelf nog?',
        hint: 'Eén vraag per regel. Schrijf geen namen op.',
      },
      {
        id: 'namens',
        kind: 'text',
        label: 'Wie ondertekent?',
        hint: 'Bijvoorbeeld: de secretaris.',
        max: 120,
      },
    ],
  },
];

/** What was typed at a field, without spaces around it. */
export const typedAt = (answers: Answers, id: string): string => {
  const value = answers[id];
  return typeof value === 'string' ? value.trim() : '';
};
