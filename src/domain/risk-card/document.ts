import { measureOrder } from '../../schemas/risk-words.ts';
import { Form, heading, list, paragraph } from '../document/model/build.ts';
import type { Block, DocumentModel } from '../document/model/model.ts';
import { labelsInARow, withoutStop } from '../text/dutch.ts';
import type { RiskCard } from './card.ts';
import type { RiskContent } from './steps.ts';

/** What a document says of itself. */
export interface RiskAbout {
  name: string;
  /** Full address of the tool. */
  address: string;
  /** YYYY-MM-DD */
  today: string;
  organisation: string;
}

/** What each step of the law is called. */
export const measureWords: Readonly<Record<(typeof measureOrder)[number], string>> = {
  bron: 'Eerst de bron',
  samen: 'Dan voor iedereen samen',
  alleen: 'Dan voor de enkeling',
  middelen: 'Als laatste: wat iemand draagt',
};

const base = ({ name, address, today, organisation }: RiskAbout) => ({
  version: '1.0',
  date: today,
  facts: [],
  ...(organisation && { organisation }),
  source: { name, address },
});

const levelTable = (form: Form, levels: RiskCard['levels']): Block =>
  form.table(
    ['Niveau', 'U ziet', 'U doet', 'Wie handelt', 'Teken of alarm'],
    levels.map(({ name, see, act, who, alarm }, at) => [`${at + 1}. ${name}`, see, act, who, alarm]),
  );

/** One or two answers; of more only the first: a card that names them all says nothing. */
const shortly = (words: readonly string[]): string =>
  words.length > 2 ? `${words[0]!}, en meer` : labelsInARow(words);

/** The card: one sheet for whoever does the work. */
export function cardDocument(card: RiskCard, content: RiskContent, about: RiskAbout): DocumentModel {
  const form = new Form();
  const limits = [card.readers && `Voor: ${withoutStop(card.readers)}.`, card.until && `Tot ${card.until}.`];
  return {
    title: card.title,
    subject: 'Wie doet wat, bij welk gevaar en met welk alarm.',
    ...base(about),
    blocks: [
      ...(card.exposure.length > 0
        ? [paragraph(card.exposure.map(({ name, words }) => `${name}: ${shortly(words)}.`).join(' '))]
        : []),
      heading('Bij gevaar'),
      levelTable(form, card.levels),
      paragraph(
        `${withoutStop(card.backUp) || '…'}${card.minutes && `. Hulp is er binnen ${card.minutes}.`}`,
        'Achterwacht:',
      ),
      ...(card.onCard.length > 0 ? [heading('Voordat u begint'), form.ticked(card.onCard)] : []),
      ...(card.personal
        ? [paragraph([...limits.filter(Boolean), content.privacy.opKaart].join(' '), 'Vertrouwelijk.')]
        : []),
    ],
  };
}

/** The list of what is to be arranged, for whoever leads: by the order of the law, each with a name and a day. */
export function arrangeDocument(card: RiskCard, content: RiskContent, about: RiskAbout): DocumentModel {
  const form = new Form();
  const { personal, rules, own } = card;
  const rows = (items: readonly string[]): Block =>
    form.table(
      ['Wat u regelt', 'Wie', 'Uiterlijk'],
      items.map((item) => [item, '', '']),
    );
  return {
    title: card.title.replace('Risicokaart', 'Vooraf regelen'),
    subject: 'Wat u vooraf regelt, in de volgorde van de wet.',
    ...base(about),
    blocks: [
      paragraph('De wet vraagt om bij de bron te beginnen (Arbowet, artikel 3).'),
      ...measureOrder.flatMap((step) => {
        const found = rules.filter(({ stap }) => stap === step);
        return found.length > 0
          ? [
              heading(measureWords[step]),
              rows(found.map(({ doe, uitleg = '' }) => `${doe} ${uitleg}`.trim())),
            ]
          : [];
      }),
      ...(own.length > 0 ? [heading('Onze eigen afspraken'), rows(own)] : []),
      heading('Privacy'),
      list(personal ? content.privacy.client : content.privacy.functie),
    ],
  };
}

/** The questions, the levels and all that can be arranged, to fill in on paper. */
export function blankRiskDocument(content: RiskContent, about: RiskAbout): DocumentModel {
  const form = new Form();
  return {
    title: 'Risicokaart',
    subject: 'Per functie of cliënt: waar het gevaar zit, wat u regelt en wie wat doet.',
    ...base(about),
    blocks: [
      form.field('Functie of taak, of nummer van het dossier'),
      ...content.vragen.map(({ vraag, antwoorden }) =>
        form.ticks(
          vraag,
          antwoorden.map(({ tekst }) => tekst),
        ),
      ),
      form.field('Hoeveel minuten duurt het tot er hulp is?'),
      heading('Bij gevaar'),
      levelTable(
        form,
        content.niveaus.map(({ naam, ziet, doet }) => ({
          name: naam,
          see: ziet,
          act: doet,
          who: '',
          alarm: '',
        })),
      ),
      form.field('Achterwacht, met nummer'),
      ...measureOrder.flatMap((step) => [
        heading(measureWords[step]),
        form.ticked(
          content.regels
            .filter(({ stap }) => stap === step)
            .map(({ doe, uitleg = '' }) => `${doe} ${uitleg}`.trim()),
        ),
      ]),
      form.field('Onze eigen afspraken', 3),
      heading('Privacy bij een kaart voor één persoon'),
      list(content.privacy.client),
      form.field('Wie mag de kaart zien, en tot wanneer?'),
    ],
  };
}
