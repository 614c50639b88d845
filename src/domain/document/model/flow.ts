import type { Flow, FlowStep, Inline } from './model.ts';

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
