import { readBody } from '../../../domain/document/model/read.ts';
import { filled } from '../../../domain/protocol/fill.ts';
import type { MarkdownNode } from '../../../domain/text/markdown.ts';
import type { CollectionName } from '../../../schemas/names.ts';
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

/** The body of an instrument or model is also a PDF, a DOCX and an ODT: what has no place in them stops the site. */
export const carryOverRule: Rule = ({ collection, source }) => {
  const body = bodyOf[collection]?.(source.tree.root);
  return body
    ? readBody(body, '')
        .faults.filter(({ type }) => !judged.has(type))
        // Of a slot that does not close the models' own rule says which field it may be.
        .filter(({ type }) => collection !== 'modellen' || type !== 'slot')
        .map(({ type: _type, ...said }) => said)
    : [];
};
