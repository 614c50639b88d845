import type { FormFields } from '../../schemas/formulierbouwer.ts';
import type { Answers } from '../tool/fields.ts';
import type { HintedStep } from '../tool/hinted.ts';
import { stepOf, type WrittenField } from '../tool/questions.ts';
import type { SavedKind } from '../tool/saved.ts';
import { partField } from './chosen.ts';

/** What comes along from the protocol maker: it asks these by the same names. */
const shared = [
  'organisatie',
  'locaties',
  'nummer-leidinggevende',
  'inzien',
  'bewaren-melding',
  'privacy',
] as const;
const ofOrganisation = (answers: Answers): Answers =>
  Object.fromEntries(shared.flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id]]])));

/** The file that keeps a form; the organisation comes along from other tools. */
export const formFile: SavedKind = {
  kind: 'formulierbouwer',
  name: 'Formulierbouwer',
  version: 1,
  from: { protocolmaker: ofOrganisation, trainingskiezer: ofOrganisation },
};

/** Id of the first step, and of the last ones. */
export const firstStep = 'begin';
export const ownStep = 'eigen-velden';
export const privacyStep = 'privacy-tekst';

const text = (id: string, naam: string, uitleg?: string): WrittenField => ({
  id,
  soort: 'tekst',
  naam,
  ...(uitleg && { uitleg }),
});

/** The questions of the builder: the organisation, the fields of each part, its own fields, and privacy. */
export const formSteps = ({ delen }: FormFields): HintedStep[] =>
  [
    {
      id: firstStep,
      vraag: 'Voor wie maakt u het formulier?',
      velden: [
        text('organisatie', 'Naam van uw organisatie'),
        {
          id: 'locaties',
          soort: 'regels' as const,
          naam: 'Uw locaties',
          uitleg: 'Eén per regel. Dan kan iemand er een aankruisen.',
        },
        { id: 'nummer-leidinggevende', soort: 'telefoon' as const, naam: 'Nummer om meteen te bellen' },
        {
          id: 'set',
          soort: 'keuze' as const,
          naam: 'Waarmee wilt u beginnen?',
          uitleg: 'U kunt hierna elk veld nog kiezen of weghalen.',
          nodig: 'Kies waarmee u wilt beginnen',
          keuzes: [
            { waarde: 'kort', tekst: 'Een kort formulier', uitleg: 'Dat vult iemand dezelfde dag in.' },
            {
              waarde: 'volledig',
              tekst: 'Een volledig formulier',
              uitleg: 'Met wat nodig is voor aangifte en schade.',
            },
            { waarde: 'leeg', tekst: 'Een leeg formulier', uitleg: 'U kiest elk veld zelf.' },
          ],
        },
      ],
    },
    ...delen.map(({ id, vraag, velden }) => ({
      id,
      vraag,
      velden: [
        {
          id: partField(id),
          soort: 'keuzes' as const,
          naam: vraag,
          keuzes: velden.map((field) => ({ waarde: field.id, tekst: field.naam })),
        },
      ],
    })),
    {
      id: ownStep,
      vraag: 'Wat mist er nog voor uw organisatie?',
      velden: [
        {
          id: 'eigen',
          soort: 'regels' as const,
          naam: 'Eigen velden',
          uitleg: 'Eén per regel, zoals Lijnnummer. Met antwoorden: Voertuig: bus / tram / metro.',
        },
        text('titel', 'Naam van het formulier', 'Leeg? Dan heet het Melding van agressie.'),
      ],
    },
    {
      id: privacyStep,
      vraag: 'Wat vertelt u over privacy?',
      velden: [
        text('inzien', 'Wie mag de melding lezen?', 'Noem functies. Hoe minder, hoe beter.'),
        text(
          'bewaren-melding',
          'Hoe lang bewaart u een melding?',
          'De wet noemt geen termijn. Kies er zelf een, en leg uit waarom.',
        ),
        text('privacy', 'Waar stelt iemand vragen over zijn gegevens?', 'Een mailadres of functie.'),
      ],
    },
  ].map(stepOf);
