import { readBody } from '../../../domain/document/model/read.ts';
import type { DocumentFaultKind } from '../../../domain/document/model/read-inline.ts';
import { filled } from '../../../domain/protocol/fill.ts';
import type { MarkdownNode } from '../../../domain/text/markdown.ts';
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

const brackets: Message = {
  wat: 'Een vierkante haak sluit of opent hier niet, of staat in een andere: zo kan dit geen invulveld worden.',
  doen: 'Schrijf wat de lezer invult tussen één paar haken, zonder opmaak erin: [naam organisatie].',
};

const said: Record<DocumentFaultKind, Message> = {
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
  brackets,
  slot: brackets,
  anchor: {
    wat: 'Deze link leidt naar een plek op dezelfde pagina. In het document is die er niet.',
    doen: 'Noem de plek in woorden, of schrijf het hele adres vanaf de schuine streep: /instrumenten/naam/#plek.',
  },
};

/** The body of an instrument or model is also a PDF, a DOCX and an ODT: what has no place in them stops the site. */
export const carryOverRule: Rule = ({ collection, source }) => {
  const body = bodyOf[collection]?.(source.tree.root);
  return body
    ? readBody(body, '')
        // A bracket is told wherever it stands.
        .faults.filter(({ type, kind }) => kind === 'brackets' || kind === 'slot' || !judged.has(type))
        // Of a slot that does not close the models' own rule says which field it may be.
        .filter(({ kind }) => collection !== 'modellen' || kind !== 'slot')
        .map(({ kind, line, column }) => ({ line, column, ...said[kind] }))
    : [];
};
