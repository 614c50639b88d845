import type { RiskContent } from '../../schemas/risicokaart.ts';
import type { HintedField, HintedStep } from '../tool/hinted.ts';
import type { SavedKind } from '../tool/saved.ts';

export type { RiskContent };

/** The file that keeps a card. */
export const riskFile: SavedKind = { kind: 'risicokaart', name: 'Risicokaart', version: 1 };

/** Questions without which there is no card. */
const needed = ['taak', 'plek'];

const text = (id: string, label: string, hint?: string, max = 40): HintedField => ({
  ...{ id, kind: 'text', label, hint, max },
});

const asked = ({ sleutel, vraag, meer, antwoorden }: RiskContent['vragen'][number]): HintedStep => ({
  id: sleutel,
  title: vraag,
  fields: [
    {
      id: sleutel,
      kind: meer ? 'choices' : 'choice',
      label: vraag,
      ...(meer && { hint: 'Kies alles wat past.' }),
      ...(needed.includes(sleutel) && { needed: 'Kies minstens één antwoord' }),
      options: antwoorden.map(({ waarde, tekst, uitleg }) => ({ value: waarde, label: tekst, hint: uitleg })),
    },
    ...(sleutel === 'alleen'
      ? [text('minuten', 'Hoeveel minuten duurt het tot er hulp is?', 'Meet het echt. Mag leeg blijven.', 20)]
      : []),
  ],
});

/** For whom a card can be. */
const kinds: readonly { value: string; label: string; hint: string }[] = [
  { value: 'functie', label: 'Voor een functie of taak', hint: 'Zoals de avonddienst aan de balie.' },
  {
    value: 'client',
    label: 'Voor contact met één cliënt, klant of leerling',
    hint: 'Zonder naam, en alleen voor wie hem nodig heeft.',
  },
];

/** What is asked: for whom, what somebody meets, who acts at each level, and what stands on the card. */
export const riskSteps = ({ vragen, niveaus }: RiskContent): HintedStep[] => [
  {
    id: 'soort',
    title: 'Voor wie is de kaart?',
    fields: [
      {
        id: 'soort',
        kind: 'choice',
        label: 'Voor wie is de kaart?',
        needed: 'Kies voor wie de kaart is',
        options: kinds,
      },
      {
        ...text('functie', 'Welke functie of taak?', 'Zoals: baliemedewerker, avond.', 60),
        when: { field: 'soort', is: ['functie'] },
      },
      {
        ...text('kenmerk', 'Nummer van het dossier', 'Geen naam, adres of geboortedatum.', 30),
        when: { field: 'soort', is: ['client'] },
      },
    ],
  },
  ...vragen.map(asked),
  {
    id: 'niveaus',
    title: 'Wie doet wat bij elk niveau?',
    fields: niveaus.flatMap(({ naam, wie, alarm }, at) => [
      text(`wie-${at + 1}`, `Niveau ${at + 1}, ${naam.toLowerCase()}: wie handelt?`, `Bijvoorbeeld: ${wie}.`),
      text(`alarm-${at + 1}`, `Niveau ${at + 1}: welk teken of alarm?`, `Bijvoorbeeld: ${alarm}.`),
    ]),
  },
  {
    id: 'delen',
    title: 'Wie mag deze kaart zien, en tot wanneer?',
    when: { field: 'soort', is: ['client'] },
    fields: [
      text('wie-ziet', 'Wie mag de kaart zien?', 'Functies, geen namen.', 60),
      { id: 'tot', kind: 'date', label: 'Einddatum van de kaart', hint: 'Daarna vernietigt u de kaart.' },
    ],
  },
  {
    id: 'kaart',
    title: 'Wat moet er nog op de kaart?',
    fields: [
      text('organisatie', 'Naam van uw organisatie', undefined, 80),
      text('achterwacht', 'Wie is de achterwacht, met nummer?', 'Een functie en een nummer.', 60),
      {
        id: 'eigen',
        kind: 'lines',
        label: 'Wat spreekt u zelf nog af?',
        hint: 'Eén afspraak per regel. De eerste twee die kort zijn, komen op de kaart. Alles komt in de lijst.',
        max: 1000,
      },
    ],
  },
];
