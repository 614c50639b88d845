import type { TrainingChooser } from '../../schemas/trainingskiezer.ts';
import { waysField } from './choose.ts';

/** Something that would leave somebody without an outcome, or an answer without use. */
export interface ChooserFault {
  kind: 'no-field' | 'no-answer' | 'unused' | 'double' | 'no-step' | 'verdict' | 'no-form';
  /** Where it stands in the list. */
  path: readonly PropertyKey[];
  /** What it is about: a field, an answer, a step. */
  name: string;
}

interface Placed {
  path: readonly PropertyKey[];
  als: readonly { veld: string; is: readonly string[] }[];
}

const placed = (path: readonly PropertyKey[], list: readonly { als: Placed['als'] }[]): Placed[] =>
  list.map(({ als }, index) => ({ path: [...path, index, 'als'], als }));

/** All conditions of the list, each with its place. */
function conditionsIn(chooser: TrainingChooser): Placed[] {
  const { methoden, oordelen, eerst, leerdoelen, aandacht, aanbieder } = chooser;
  const lists = { oordelen, eerst, leerdoelen, aandacht, aanbieder };
  return [
    ...Object.entries(lists).flatMap(([name, list]) => placed([name], list)),
    ...methoden.flatMap(({ past, nietNu, vorm }, index) =>
      Object.entries({ past, nietNu, vorm }).flatMap(([name, list]) =>
        placed(['methoden', index, name], list),
      ),
    ),
  ];
}

/** Answers that can be chosen, by field, each with its place. */
function answersIn({ vragen }: TrainingChooser): Map<string, Map<string, readonly PropertyKey[]>> {
  const found = new Map<string, Map<string, readonly PropertyKey[]>>();
  for (const [q, { velden }] of vragen.entries())
    for (const [f, { id, keuzes = [] }] of velden.entries())
      found.set(
        id,
        new Map(
          keuzes.map(({ waarde }, c) => [waarde, ['vragen', q, 'velden', f, 'keuzes', c, 'waarde'] as const]),
        ),
      );
  return found;
}

function doubles({ vragen, methoden }: TrainingChooser): ChooserFault[] {
  const seen = new Set<string>();
  const names = [
    ...vragen.map(({ id }, q) => ({ name: id, path: ['vragen', q, 'id'] })),
    ...vragen.flatMap(({ velden }, q) =>
      velden.map(({ id }, f) => ({ name: id, path: ['vragen', q, 'velden', f, 'id'] })),
    ),
    ...methoden.map(({ id }, m) => ({ name: `manier ${id}`, path: ['methoden', m, 'id'] })),
  ];
  return names.flatMap(({ name, path }) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ kind: 'double' as const, path, name }];
  });
}

/** What is wrong with a list: conditions that never hold, answers without use, ways without an end. */
export function chooserFaults(chooser: TrainingChooser): ChooserFault[] {
  const faults: ChooserFault[] = doubles(chooser);
  const answers = answersIn(chooser);
  const used = new Set<string>();
  for (const { path, als } of conditionsIn(chooser))
    for (const [index, { veld, is }] of als.entries()) {
      const known =
        veld === waysField.id ? new Map(waysField.values.map((one) => [one, []])) : answers.get(veld);
      if (!known) faults.push({ kind: 'no-field', path: [...path, index, 'veld'], name: veld });
      for (const value of is) {
        used.add(`${veld}=${value}`);
        if (known && !(known as ReadonlyMap<string, unknown>).has(value))
          faults.push({ kind: 'no-answer', path: [...path, index, 'is'], name: value });
      }
    }
  for (const [field, values] of answers)
    for (const [value, path] of values)
      if (!used.has(`${field}=${value}`)) faults.push({ kind: 'unused', path, name: value });
  const steps = new Set(chooser.volgorde.map(({ stap }) => stap));
  for (const [index, { stap }] of chooser.eerst.entries())
    if (!steps.has(stap)) faults.push({ kind: 'no-step', path: ['eerst', index, 'stap'], name: stap });
  for (const [index, { als, titel }] of chooser.oordelen.entries())
    if ((als.length === 0) !== (index === chooser.oordelen.length - 1))
      faults.push({ kind: 'verdict', path: ['oordelen', index], name: titel });
  for (const [index, { past, vorm, naam }] of chooser.methoden.entries())
    if (past.length > 0 && vorm.at(-1)?.als.length !== 0)
      faults.push({ kind: 'no-form', path: ['methoden', index], name: naam });
  return faults;
}
