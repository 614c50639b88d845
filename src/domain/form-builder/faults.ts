import type { FormFields } from '../../schemas/formulierbouwer.ts';
import { placeIn, type JsonSchema } from './open-format.ts';

/** Something wrong with the fields that can be chosen. */
export interface FormFault {
  kind: 'double' | 'no-place' | 'no-note' | 'other-person' | 'unused-note';
  path: readonly PropertyKey[];
  name: string;
}

/** What is wrong with the fields. @param format the open format that they may have a place in */
export function formFaults({ delen, avg }: FormFields, format: JsonSchema): FormFault[] {
  const faults: FormFault[] = [];
  const seen = new Set<string>();
  const used = new Set<string>();
  const notes = new Map(avg.map((note) => [note.id, note]));
  for (const [p, { velden }] of delen.entries())
    for (const [f, { id, formaat, gevoelig, set }] of velden.entries()) {
      const at = (name: string): readonly PropertyKey[] => ['delen', p, 'velden', f, name];
      for (const [where, name] of [
        ['id', id],
        ['formaat', formaat],
      ] as const) {
        if (name && seen.has(`${where} ${name}`)) faults.push({ kind: 'double', path: at(where), name });
        seen.add(`${where} ${name ?? ''}`);
      }
      if (formaat && !placeIn(format, formaat))
        faults.push({ kind: 'no-place', path: at('formaat'), name: formaat });
      if (!gevoelig) continue;
      used.add(gevoelig);
      const note = notes.get(gevoelig);
      if (!note) faults.push({ kind: 'no-note', path: at('gevoelig'), name: gevoelig });
      else if (note.overDeAnder && set !== 'zelf')
        faults.push({ kind: 'other-person', path: at('set'), name: id });
    }
  for (const [index, { id }] of avg.entries())
    if (!used.has(id)) faults.push({ kind: 'unused-note', path: ['avg', index, 'id'], name: id });
  return faults;
}
