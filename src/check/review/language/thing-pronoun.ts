import { sentencesIn } from '../../../domain/readability/sentences.ts';
import type { Remark } from '../../report/findings.ts';
import type { Advice } from '../../rule.ts';
import { lineAt, wordPattern } from './word-pattern.ts';

/** Things and bodies of which these pages speak. Dutch calls them "die"; "zij" and "haar" are for a woman. */
const things = wordPattern([
  'aangiftes?',
  'afdeling',
  'afspraak',
  'arbeidsinspectie',
  'belofte',
  'brief',
  'campagne',
  'directie',
  'gemeente',
  'inspectie',
  'instelling',
  'kamer',
  'kennisbank',
  'klacht',
  'kliniek',
  'lijn',
  'maatregel',
  'melding',
  'norm',
  'organisatie',
  'overheid',
  'pagina',
  'politie',
  'poster',
  'raad',
  'rapportage',
  'reactie',
  'rechtbank',
  'regel',
  'regeling',
  'registratie',
  'RI&E',
  'school',
  'site',
  'training',
  'universiteit',
  'uitkomst',
  'vordering',
  'waarschuwing',
  'wet',
  'zaak',
]);

/** People: when one of them is named, "zij" may well be her. */
const people = wordPattern(
  [
    '[\\p{L}]*(?:agente|moeder|vrouw|dochter|zus|juf|collega|medewerker|leidinggevende|baliemedewerker)s?',
    '[\\p{L}]*(?:verpleegkundige|verzorgende|begeleider|beschermer|assistente?|bezoekster|projectleider)',
    '[\\p{L}]*(?:arts|leraar|lerares|leerkracht|docent|consulent|klantmanager|toezichthouder|chauffeur)',
    '[\\p{L}]*(?:conducteur|handhaver|boa|inspecteur|burgemeester|wethouder|directeur|melder|getuige)',
    '[\\p{L}]*(?:klant|cliënt|patiënt|bewoner|reiziger|ouder|slachtoffer|adjunct|beller|mevrouw)',
    'burger|inwoner|bezoeker|leerling|student|iemand|mens|persoon|partner|huisarts|hulpverlener',
  ],
  'iu',
);

const notVerbs =
  'niet|met|dat|wat|het|uit|dit|tot|want|juist|eerst|altijd|naast|rest|kant|recht|bericht|acht';
/** One who does something: "zij is", "beslist zij"; with "zijn" or "beslissen" it would be many. */
const oneDoes = String.raw`(?:is|was|mag|kan|zal|wil|had|werd|deed|kwam|ging|kreeg|zei|vond|schreef|bleek|moest|kon|koos|(?!(?:${notVerbs})\b)\p{L}{3,}t|\p{L}{3,}de|doet|gaat|ziet|zet|legt)`;
/** "Ze" is often many; at the start of a sentence, before a verb for one, it is not. */
const pronoun = new RegExp(
  String.raw`(?<![\p{L}-])(?:haar|[Zz]ij(?=\s+${oneDoes}(?!\p{L}))|(?<=(?<!\p{L})${oneDoes}\s+)zij|(?<=^)Ze(?=\s+${oneDoes}(?!\p{L})))(?![\p{L}-])`,
  'gu',
);

/** "Zij", "ze" or "haar" for a thing or a body, as "De aangifte. Zij moet kloppen." */
export const thingPronouns: Advice = ({ passages }) =>
  passages
    .filter(({ asSaid }) => !asSaid)
    .flatMap((passage) => {
      const sentences = sentencesIn(passage.text);
      return sentences.flatMap(({ text, start }, at) =>
        [...text.matchAll(pronoun)].flatMap((match): Remark[] => {
          const before = `${sentences[at - 1]?.text ?? ''} ${text.slice(0, match.index)}`;
          const thing = [...before.matchAll(things)].at(-1)?.[0];
          if (!thing || sentences.slice(0, at + 1).some((earlier) => people.test(earlier.text))) return [];
          return [
            {
              line: lineAt(passage, start + match.index),
              soort: 'taal',
              wat: `"${match[0]}" gaat hier over een ding of organisatie: ${thing.toLowerCase()}.`,
              doen: 'Schrijf "die", of noem het woord nog een keer.',
            },
          ];
        }),
      );
    });
