import { flowHead, flowParts, isQuestion, type FlowPartKind } from '../model/flow.ts';
import { textOfParts } from './parts.ts';
import type { Flow, Inline, Table } from '../model/model.ts';

const words = (text: string): Inline => ({ kind: 'words', text });

/** A flow chart as a table, for when it does not fit on one sheet. */
export const flowTable = (flow: Flow): Table => ({
  kind: 'table',
  head: flowHead.map((text) => [words(text)]),
  rows: flowParts(flow).map((parts, at) => {
    const asks = isQuestion(flow.steps[at]!);
    return [
      textOfParts(parts, 'who'),
      textOfParts(parts, 'name', ...(asks ? [] : (['what'] as const))),
      asks
        ? [
            ...textOfParts(parts, 'yes'),
            words(': '),
            ...textOfParts(parts, 'what', 'call', 'onward'),
            words('. '),
            ...textOfParts(parts, 'no'),
            words(`: stap ${at + 2}`),
          ]
        : textOfParts(parts, 'call'),
    ];
  }),
});

/** All that a flow chart shows, in words, for somebody who does not see its boxes and arrows. */
export function flowInWords(flow: Flow, say: (text: readonly Inline[]) => string): string {
  const told = flowParts(flow).map((parts, at) => {
    const { steps } = flow;
    const step = steps[at]!;
    const who = step.who.length > 0 ? ` Wie: ${say(step.who)}.` : '';
    const text = (...kinds: FlowPartKind[]): string => say(textOfParts(parts, ...kinds));
    const name = text('name');
    if (isQuestion(step)) return `${name}${who} Ja: ${text('what', 'call', 'onward')}. Nee: stap ${at + 2}.`;
    const next = at + 1 < steps.length ? ` Daarna: stap ${at + 2}.` : '';
    return `${name}${who} ${text('what', 'call')}${next}`;
  });
  return `Stroomschema met ${flow.steps.length} stappen. ${told.join(' ')}`;
}
