import { nodesIn, startOf } from '../../../domain/text/markdown.ts';
import { brace, code } from '../../report/compiler-faults.ts';
import type { Rule } from '../../rule.ts';

const said: Record<string, typeof brace> = {
  mdxjsEsm: code,
  mdxFlowExpression: brace,
  mdxTextExpression: brace,
};

/** Code in a body, which would be carried out while the site is built. */
export const codeRule: Rule = ({ source }) =>
  [...nodesIn(source.tree.root)].flatMap((node) => {
    const message = said[node.type];
    return message ? [{ ...startOf(node), ...message }] : [];
  });
