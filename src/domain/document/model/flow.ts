import type { Flow, FlowStep, Inline, Table } from './model.ts';

/** What stands above the three columns of a flow chart. */
export const flowHead = ['Wie', 'Stap of vraag', 'Bij ja, of bellen'] as const;

/** What a text of a flow chart is: who, the step or question itself, what to do on yes, whom to call, where to go on. */
export type FlowPartKind = 'who' | 'name' | 'yes' | 'what' | 'call' | 'onward' | 'no';

/** A text of a step, in the order in which it is read. */
export interface FlowPart {
  kind: FlowPartKind;
  text: readonly Inline[];
}

const words = (text: string, strong = false): Inline => ({ kind: 'words', text, ...(strong && { strong }) });

/** Words of an answer that nobody may overlook. */
const loud = (text: readonly Inline[]): Inline[] =>
  text.map((part) => (part.kind === 'words' ? { ...part, strong: true } : part));

/** Whether a step asks something: two ways go on from it. */
export const isQuestion = ({ afterYes }: FlowStep): boolean => afterYes !== undefined;

/** Where the yes of a question goes on, in words; the last one of a chart may have nothing after it. */
const onward = ({ steps }: Flow, { afterYes = 0 }: FlowStep): string =>
  afterYes < steps.length ? `Daarna: stap ${afterYes + 1}` : 'Daarna: klaar';

function partsOf(flow: Flow, step: FlowStep, at: number): FlowPart[] {
  const call: FlowPart[] =
    step.call.length > 0 ? [{ kind: 'call', text: [words('Bel: '), ...loud(step.call)] }] : [];
  const end = /[.?!]$/.test(step.name) ? '' : '.';
  const name: FlowPart = { kind: 'name', text: [words(`${at + 1}. ${step.name}${end}`, true)] };
  const who: FlowPart = { kind: 'who', text: step.who };
  if (!isQuestion(step)) return [who, name, { kind: 'what', text: step.what }, ...call];
  return [
    who,
    name,
    { kind: 'yes', text: [words('Ja', true)] },
    { kind: 'what', text: step.what },
    ...call,
    { kind: 'onward', text: [words(onward(flow, step))] },
    { kind: 'no', text: [words('Nee', true)] },
  ];
}

/** The texts of each step, in the order in which they are read: every writer says these and nothing else. */
export const flowParts = (flow: Flow): FlowPart[][] => flow.steps.map((step, at) => partsOf(flow, step, at));

/** The texts of a step of some kinds, with a space between them. */
export const textOfParts = (parts: readonly FlowPart[], ...kinds: readonly FlowPartKind[]): Inline[] =>
  parts
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ text }, at) => [...(at > 0 ? [words(' ')] : []), ...text]);

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
