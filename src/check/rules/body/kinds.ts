import { nodesIn, startOf, textOf, type MarkdownNode } from '../../../domain/text/markdown.ts';
import type { Message } from '../../report/messages.ts';
import type { Rule } from '../../rule.ts';
import { saysSomething } from './blocks.ts';

const plainLink = 'Schrijf de link in één keer: [waar de link heen gaat](https://…).';
const footnote: Message = {
  wat: 'Een voetnoot past hier niet.',
  doen: 'Zet de uitleg in de tekst zelf, of noem de bron bij bronnen.',
};

/** Markup that the site does not have, or that an editor gets by accident. */
const unwanted: Record<string, Message> = {
  delete: {
    wat: 'Deze tekst wordt doorgestreept, door de tekens ~.',
    doen: 'Haal de ~ weg. Bedoelde u ongeveer? Schrijf "ongeveer".',
  },
  footnoteReference: footnote,
  footnoteDefinition: footnote,
  definition: {
    wat: 'Deze regel komt niet op de pagina: zij is het adres bij een link van elders in de tekst.',
    doen: `${plainLink} Bedoelde u gewone tekst? Haal de vierkante haken weg.`,
  },
  linkReference: { wat: 'Het adres van deze link staat ergens anders.', doen: plainLink },
  imageReference: {
    wat: 'Het bestand van deze afbeelding staat ergens anders.',
    doen: 'Schrijf de afbeelding in één keer: ![wat u ziet](./beeld/naam.png).',
  },
  code: {
    wat: 'Deze regels worden als code getoond, door de drie tekens ` of ~ erboven.',
    doen: 'Haal de regel met ``` of ~~~ weg.',
  },
  html: { wat: 'HTML breekt de pagina.', doen: 'Gebruik gewone opmaak.' },
};

/** Parts that must say something, as an editor calls them. */
const mustSay: Record<string, string> = {
  link: 'link',
  strong: 'vette tekst',
  emphasis: 'schuine tekst',
  blockquote: 'citaat',
  listItem: 'punt van de lijst',
};

function faultOf(node: MarkdownNode): Message | undefined {
  const such = unwanted[node.type];
  if (such) return such;
  const name = mustSay[node.type];
  if (name && !saysSomething(node)) {
    return { wat: `Hier staat een ${name} zonder tekst.`, doen: 'Schrijf er iets in, of haal het weg.' };
  }
  const [head, ...rows] = node.type === 'table' ? (node.children ?? []) : [];
  if (!head) return undefined;
  const columns = head.children?.length ?? 0;
  if (rows.some(({ children = [] }) => children.length > columns)) {
    return {
      wat: 'Een rij van deze tabel heeft meer vakken dan de kop. Wat te veel is, valt weg.',
      doen: 'Geef de kop evenveel vakken, of haal een | weg.',
    };
  }
  return head.children?.some((cell) => textOf(cell).trim() === '')
    ? { wat: 'De kop van deze tabel heeft een leeg vak.', doen: 'Schrijf boven elke kolom wat erin staat.' }
    : undefined;
}

/** Parts of a body that the site does not have, that say nothing, or of which something is lost. */
export const kindsRule: Rule = ({ source }) =>
  [...nodesIn(source.tree.root)].flatMap((node) => {
    const fault = faultOf(node);
    return fault ? [{ ...startOf(node), ...fault }] : [];
  });
