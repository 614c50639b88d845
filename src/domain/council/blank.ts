import type { CouncilContent } from '../../schemas/or-pakket.ts';
import { caution, Form, heading, paragraph, words } from '../document/model/build.ts';
import type { Block, DocumentModel } from '../document/model/model.ts';
import type { CouncilAbout } from './document.ts';
import { paragraphsFor } from './letter.ts';
import { rightWords } from './rights.ts';

type Labelled = readonly { tekst: string }[];

const labels = (list: Labelled): string[] => list.map(({ tekst }) => tekst);

const rightsTable = (form: Form, rows: CouncilContent['raden'][number]['rechten'], who = ''): Block =>
  form.table(
    ['Recht', 'Artikel', 'Wat het inhoudt'],
    rows.map(({ recht, artikel, over, voorwaarde }) => [
      who + rightWords[recht],
      artikel,
      voorwaarde ? `${over} Alleen als: ${voorwaarde}` : over,
    ]),
  );

/** Everything that the package can say, to choose from on paper. @param sector name of a sector */
export function blankCouncilDocument(
  content: CouncilContent,
  sector: (id: string) => string,
  about: Omit<CouncilAbout, 'read'>,
): DocumentModel {
  const form = new Form();
  const { raden, aanleidingen, standen, cao, sectoren } = content;
  const questions = (items: readonly string[]): Block =>
    form.table(
      ['Vraag', 'Antwoord en datum'],
      items.map((item) => [item, '']),
    );
  return {
    title: 'OR-pakket',
    subject: 'Rechten, vragen, stappen en brieven voor OR, PVT en MR over agressie.',
    version: '1.0',
    date: about.today,
    facts: [],
    source: { name: about.name, address: about.address },
    blocks: [
      paragraph('Kruis aan wat bij u past. Sla de rest over.'),
      form.ticks('Onze raad', labels(raden)),
      form.ticks('Waar het over gaat', labels(aanleidingen)),
      form.ticks('Hoe ver het is', labels(standen)),
      form.ticks('Regelt de cao dit al?', labels(cao)),
      heading('Wat u altijd mag'),
      ...raden.flatMap((raad) => [
        heading(raad.tekst, 3),
        rightsTable(form, raad.rechten),
        paragraph(raad.letOp),
      ]),
      caution('Dit is geen juridisch advies', content.gelezen),
      ...aanleidingen.flatMap(({ tekst, rechten, vragen }) => [
        heading(tekst),
        ...raden.map(({ waarde, tekst: who }) =>
          rightsTable(
            form,
            rechten.filter(({ raad }) => raad === waarde),
            `${who}: `,
          ),
        ),
        questions(vragen),
      ]),
      heading('Per sector'),
      ...sectoren.flatMap(({ sector: id, vragen, letOp }) => [
        heading(sector(id), 3),
        ...(letOp ? [paragraph(letOp)] : []),
        questions(vragen),
      ]),
      ...standen.flatMap(({ tekst, stappen, brief }): Block[] => [
        heading(tekst),
        form.table(
          ['Stap', 'Wie', 'Uiterlijk'],
          stappen.map(({ doe, uitleg = '' }) => [`${doe} ${uitleg}`.trim(), '', '']),
        ),
        {
          kind: 'sheet',
          title: words(brief.titel),
          alone: true,
          blocks: raden.flatMap(({ waarde, tekst: who }) => [
            heading(who, 3),
            ...paragraphsFor(brief, { council: waarde, consent: waarde !== 'pv' }).map((text) =>
              form.open(text.replaceAll('[@', '[')),
            ),
          ]),
        },
      ]),
    ],
  };
}
