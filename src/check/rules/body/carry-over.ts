import { readBody } from '../../../domain/document/model/read.ts';
import type { DocumentFault } from '../../../domain/document/model/read-inline.ts';
import { filled } from '../../../domain/protocol/fill.ts';
import { placeIn, startOf, type MarkdownNode, type MarkdownPoint } from '../../../domain/text/markdown.ts';
import type { CollectionName } from '../../../schemas/names.ts';
import type { Message } from '../../report/messages.ts';
import type { Rule } from '../../rule.ts';

/** What other rules judge in every body; said once is enough. */
const judged = new Set([
  'code',
  'definition',
  'delete',
  'footnoteDefinition',
  'footnoteReference',
  'html',
  'imageReference',
  'linkReference',
  'mdxFlowExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'mdxjsEsm',
]);

/** The body that becomes a document: of a model with all that any answer brings. */
const bodyOf: Partial<Record<CollectionName, (tree: MarkdownNode) => MarkdownNode>> = {
  instrumenten: (tree) => tree,
  modellen: (tree) => filled(tree, new Map(), {}, () => true),
};

const said: Record<DocumentFault['kind'], Message> = {
  block: {
    wat: 'Dit kan niet mee in het document dat van deze tekst wordt gemaakt.',
    doen: 'Gebruik koppen, alinea’s, lijsten, tabellen en de bouwstenen die bij instrumenten horen.',
  },
  item: {
    wat: 'Dit punt van de lijst kan niet mee in het document: het is meer dan één alinea met hooguit een lijst eronder.',
    doen: 'Maak er één alinea van, of zet het onder een eigen kop.',
  },
  inline: {
    wat: 'Dit kan niet mee in het document: in een regel staan alleen woorden, vette tekst, links en [haken].',
    doen: 'Zet het in gewone woorden.',
  },
  brackets: {
    wat: 'Een vierkante haak sluit of opent hier niet, of staat in een andere: zo kan dit geen invulveld worden.',
    doen: 'Schrijf wat de lezer invult tussen één paar haken, zonder opmaak erin: [naam organisatie].',
  },
  anchor: {
    wat: 'Deze link leidt naar een plek op dezelfde pagina. In het document is die er niet.',
    doen: 'Noem de plek in woorden, of schrijf het hele adres vanaf de schuine streep: /instrumenten/naam/#plek.',
  },
};

/** Where in a text the first bracket stands that does not close or open, that stands in another, or holds nothing. */
function wrongBracket(text: string): number {
  let open = -1;
  for (const { 0: sign, index } of text.matchAll(/[[\]]/g)) {
    if ((sign === '[') === open >= 0) return index;
    if (sign === ']' && !text.slice(open + 1, index).trim()) return open;
    open = sign === '[' ? index : -1;
  }
  return open;
}

/** Where something stands that a document has no place for. */
const placeOf = ({ kind, node, text }: DocumentFault): MarkdownPoint =>
  kind === 'brackets' && node.value === text
    ? placeIn(node, wrongBracket(text))
    : (node.attributes?.find(({ value }) => value === text)?.at ?? startOf(node));

/** Whether another rule says it: which field a slot of a model that does not close may be, too. */
const isSaid = ({ kind, node, text }: DocumentFault, collection: CollectionName): boolean =>
  kind === 'brackets'
    ? collection === 'modellen' && text.startsWith('[@', wrongBracket(text))
    : judged.has(node.type);

/** The body of an instrument or model is also a PDF, a DOCX and an ODT: what has no place in them stops the site. */
export const carryOverRule: Rule = ({ collection, source }) => {
  const body = bodyOf[collection]?.(source.tree.root);
  if (!body) return [];
  return readBody(body, '')
    .faults.filter((fault) => !isSaid(fault, collection))
    .map((fault) => ({ ...placeOf(fault), ...said[fault.kind] }));
};
