import { caution, Form, heading, paragraph, words } from '../document/model/build.ts';
import type { Block, DocumentModel, Inline } from '../document/model/model.ts';
import { withoutStop } from '../text/dutch.ts';
import type { ChosenForm, FormField } from './chosen.ts';

/** What the form says of itself. */
export interface About {
  name: string;
  /** Full address of the tool. */
  address: string;
  /** YYYY-MM-DD */
  today: string;
}

/** Lines to write on for an answer of several lines. */
const roomOf = 5;

function blockOf(form: Form, { label, kind, options = [] }: FormField): Block {
  if (kind === 'keuze' || kind === 'keuzes') return form.ticks(label, options);
  return kind === 'datum' ? form.date(label) : form.field(label, kind === 'regels' ? roomOf : 1);
}

/** A sentence that ends in what was typed, or in a blank. */
function sentence(form: Form, before: string, typed: string, blank: string): Inline[] {
  return [
    ...words(`${before} `),
    ...(typed ? words(withoutStop(typed)) : [form.inline(blank)]),
    ...words('. '),
  ];
}

/** The form to fill in; a part on how to see to privacy comes after it, for whoever brings it in. */
export function formDocument(chosen: ChosenForm, { name, address, today }: About): DocumentModel {
  const form = new Form();
  const { title, organisation, parts, notes, readers, kept, asked, call } = chosen;
  return {
    title,
    subject: 'Formulier om agressie dezelfde dag te melden.',
    ...{ version: '1.0', date: today, facts: [] },
    ...(organisation && { organisation }),
    source: { name, address },
    blocks: [
      paragraph(
        `Schrijf op wat u zag en hoorde. Weet u iets niet? Laat het leeg en meld toch.${call ? ` Hulp nodig? Bel ${call}.` : ''}`,
      ),
      ...parts.flatMap((part) => [heading(part.title), ...part.fields.map((field) => blockOf(form, field))]),
      heading('Wat doen wij met deze melding?'),
      {
        kind: 'paragraph',
        text: [
          ...words('Wij gebruiken deze melding om u te helpen, te reageren en te leren. '),
          ...sentence(form, 'Alleen deze mensen lezen de melding:', readers, 'functies'),
          ...sentence(form, 'Zo lang bewaren wij die:', kept, 'termijn'),
          ...words('Daarna halen wij de namen eraf. U mag uw melding altijd inzien en laten verbeteren. '),
          ...sentence(form, 'Vragen stelt u via', asked, 'mail of functie'),
        ],
      },
      ...notes.map(({ titel, tekst }) =>
        caution(`Voor wie dit formulier invoert: ${titel.toLowerCase()}`, tekst),
      ),
    ],
  };
}
