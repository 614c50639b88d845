import { nodesIn, startOf, textOf, type MarkdownNode } from '../../../domain/text/markdown.ts';
import type { Message } from '../../report/messages.ts';
import type { CheckedEntry } from '../../report/findings.ts';
import type { Rule } from '../../rule.ts';

/** A draft may have a heading of which the text is still to be written. */
const isDraft = ({ source }: CheckedEntry): boolean =>
  (source.fields as { status?: unknown }).status === 'concept';

function faultOf(
  heading: MarkdownNode,
  next: MarkdownNode | undefined,
  entry: CheckedEntry,
): Message | undefined {
  if (entry.source.text[startOf(heading).offset] !== '#') {
    return {
      wat: 'Deze tekst wordt een kop door de streepjes eronder.',
      doen: 'Bedoelde u een kop? Zet er ## voor en haal de streepjes weg. Anders: zet er een lege regel tussen.',
    };
  }
  if (heading.depth === 1) {
    return {
      wat: 'Een kop met één # is de titel van de pagina, en die is er al.',
      doen: 'Begin met ## voor een tussenkop.',
    };
  }
  if (!/[\p{L}\p{N}]/u.test(textOf(heading))) {
    return { wat: 'Deze kop is leeg.', doen: 'Schrijf er een kop, of haal de # weg.' };
  }
  if (!isDraft(entry) && (!next || (next.type === 'heading' && next.depth! <= heading.depth!))) {
    return { wat: 'Onder deze kop staat niets.', doen: 'Schrijf er tekst onder, of haal de kop weg.' };
  }
  return undefined;
}

/** Headings: none of the first level, none by accident, none empty or with nothing under it. */
export const headingsRule: Rule = (entry) =>
  [...nodesIn(entry.source.tree.root)].flatMap(({ children = [] }) =>
    children.flatMap((child, at) => {
      const fault = child.type === 'heading' && faultOf(child, children[at + 1], entry);
      return fault ? [{ ...startOf(child), ...fault }] : [];
    }),
  );
