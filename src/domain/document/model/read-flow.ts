import type { MarkdownNode } from '../../text/markdown.ts';
import type { Flow, FlowStep, Inline } from './model.ts';
import { inlineOf, type Reading } from './read-inline.ts';

const attribute = (node: MarkdownNode, name: string): string => {
  const value = node.attributes?.find((one) => one.name === name)?.value;
  return typeof value === 'string' ? value.trim() : '';
};

/** The word with which a point under a step starts: who does it, or whom to call. */
export const flowLead = /^(Wie|Bel):\s*/;

/** A step as it is written: what is done in paragraphs, then a list of who does it and whom to call. */
function stepOf(reading: Reading, node: MarkdownNode): FlowStep {
  const step = {
    name: attribute(node, 'naam'),
    what: [] as Inline[],
    who: [] as Inline[],
    call: [] as Inline[],
  };
  for (const part of node.children ?? []) {
    if (part.type === 'paragraph') {
      if (step.what.length > 0) step.what.push({ kind: 'words', text: ' ' });
      step.what.push(...inlineOf(reading, part.children));
    }
    const points = part.type === 'list' ? (part.children ?? []) : [];
    for (const { children } of points) {
      const [first, ...rest] = inlineOf(reading, children?.[0]?.children);
      if (first?.kind !== 'words') continue;
      const text = first.text.replace(flowLead, '');
      step[first.text.startsWith('Bel') ? 'call' : 'who'] = [...(text ? [{ ...first, text }] : []), ...rest];
    }
  }
  return step;
}

/** A flow chart as it is written: steps and questions, in the order in which they come. The check judges it. */
export function flowOf(reading: Reading, { children = [] }: MarkdownNode): Flow {
  const names = children.map((part) => attribute(part, 'naam'));
  const steps = children.map((part, at): FlowStep => {
    const step = stepOf(reading, part);
    // The next one too when a condition took that step away.
    const after = names.indexOf(attribute(part, 'daarna'), at + 1);
    return part.name === 'Vraag' ? { ...step, afterYes: after < 0 ? at + 1 : after } : step;
  });
  return { kind: 'flow', steps };
}
