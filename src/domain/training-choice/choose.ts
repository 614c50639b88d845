import type { TrainingChooser } from '../../schemas/trainingskiezer.ts';
import { fieldsAsked, holds, stepsAsked, type Answers, type Step } from '../tool/fields.ts';

/** What the chooser decides by; its questions are steps of the tool. */
export type Chooser = Omit<TrainingChooser, 'vragen'>;

/** A way of training. */
export type Method = Chooser['methoden'][number];

/** A way of training with the place it gets: chosen, not yet, or not for this goal. */
export type PlacedMethod =
  | { method: Method; place: 'chosen'; uses: readonly string[]; form: string }
  | { method: Method; place: 'later'; because: string }
  | { method: Method; place: 'other' };

/** What comes of the answers. */
export interface TrainingChoice {
  title: string;
  text: string;
  /** What goes before or beside a training, in the order of the law. */
  first: Chooser['eerst'];
  /** All ways, chosen ones first. */
  methods: readonly PlacedMethod[];
  goals: readonly string[];
  care: Chooser['aandacht'];
  questions: Chooser['aanbieder'];
}

/** A field that is not asked: whether any way of training is left. */
export const waysField = { id: 'manier', values: ['wel', 'geen'] } as const;

interface Conditional {
  als: readonly { veld: string; is: readonly string[] }[];
}

const applies = ({ als }: Conditional, answers: Answers): boolean =>
  als.every(({ veld, is }) => holds({ field: veld, is }, answers));

function placeOf(method: Method, answers: Answers): PlacedMethod {
  const uses = method.past.filter((one) => applies(one, answers)).map(({ waarvoor }) => waarvoor);
  if (uses.length === 0) return { method, place: 'other' };
  const against = method.nietNu.find((one) => applies(one, answers));
  if (against) return { method, place: 'later', because: against.omdat };
  const form = method.vorm.find((one) => applies(one, answers))?.tekst ?? '';
  return { method, place: 'chosen', uses, form };
}

const places: readonly PlacedMethod['place'][] = ['chosen', 'later', 'other'];

/** The answers that count: what was filled in at a field that is not asked any more does not. */
export function standing(steps: readonly Step[], answers: Answers): Answers {
  const asked = new Set(
    stepsAsked(steps, answers).flatMap((step) => fieldsAsked(step, answers).map(({ id }) => id)),
  );
  return Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id)));
}

/** Chooses: first what the law puts before a training, then the mix of ways, and what to mind. */
export function chooseTraining(chooser: Chooser, answers: Answers): TrainingChoice {
  const methods = chooser.methoden
    .map((method) => placeOf(method, answers))
    .sort((a, b) => places.indexOf(a.place) - places.indexOf(b.place));
  const known = {
    ...answers,
    [waysField.id]: methods.some(({ place }) => place === 'chosen') ? 'wel' : 'geen',
  };
  const own = <T extends Conditional>(list: readonly T[]): T[] => list.filter((one) => applies(one, known));
  const verdict = own(chooser.oordelen)[0];
  const order = chooser.volgorde.map(({ stap }) => stap);
  return {
    title: verdict?.titel ?? '',
    text: verdict?.tekst ?? '',
    first: own(chooser.eerst).sort((a, b) => order.indexOf(a.stap) - order.indexOf(b.stap)),
    methods,
    goals: own(chooser.leerdoelen).map(({ tekst }) => tekst),
    care: own(chooser.aandacht),
    questions: own(chooser.aanbieder),
  };
}
