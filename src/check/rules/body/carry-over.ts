import { readBody } from '../../../domain/document/model/read.ts';
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

/** The body of an instrument is also a PDF, a DOCX and an ODT: what has no place in them stops the site. */
export const carryOverRule: Rule = ({ collection, source }) =>
  collection === 'instrumenten'
    ? readBody(source.tree.root, '')
        .faults.filter(({ type }) => !judged.has(type))
        .map(({ type: _type, ...said }) => said)
    : [];
