import type { FormFields } from '../../schemas/formulierbouwer.ts';
import type { Answers } from '../tool/fields.ts';

/** The fields that can be chosen, as the content has them. */
export type Choosable = FormFields;

/** A field of the form as somebody chose it. */
export interface FormField {
  /** Name in data: of the content, or made of what somebody typed. */
  id: string;
  label: string;
  kind: Choosable['delen'][number]['velden'][number]['soort'];
  options?: readonly string[] | undefined;
  /** Place in the open format. */
  format?: string | undefined;
}

/** A part of the form that has fields. */
export interface FormPart {
  title: string;
  /** Whether the leader fills it in, after whoever reports. */
  leader: boolean;
  fields: readonly FormField[];
}

/** The form that comes of the answers. */
export interface ChosenForm {
  title: string;
  organisation: string;
  parts: readonly FormPart[];
  /** What must be seen to with sensitive fields. */
  notes: Choosable['avg'];
  /** Who reads it, how long it is kept, and whom to ask; empty while that is open. */
  readers: string;
  kept: string;
  asked: string;
  /** Whom to call, as typed; its groups stay on one line. */
  call: string;
}

/** Name of the field that holds which fields of a part are chosen. */
export const partField = (part: string): string => `velden-${part}`;

/** How many fields somebody adds at most: more is another form. */
const mostOwn = 30;

const textOf = (answers: Answers, id: string): string => {
  const value = answers[id];
  return typeof value === 'string' ? value.trim() : '';
};
const linesOf = (answers: Answers, id: string): string[] =>
  textOf(answers, id)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
const chosenIn = (answers: Answers, id: string): readonly string[] => {
  const value = answers[id];
  return Array.isArray(value) ? (value as readonly string[]) : [];
};

/** A name for data of a text: small letters, digits and hyphens; its number where nothing of it is left. */
function nameOf(text: string, number: number, taken: Set<string>): string {
  const slug = text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
  let name = slug || `eigen-${number}`;
  while (taken.has(name)) name += `-${number}`;
  taken.add(name);
  return name;
}

/** Fields that somebody adds, one a line: "Lijnnummer", or with answers "Voertuig: bus / tram". */
function ownFields(lines: readonly string[], taken: Set<string>): FormField[] {
  return lines.slice(0, mostOwn).map((line, index): FormField => {
    const [, label = line, rest = ''] = /^([^:]{1,120}):\s*(\S.*)$/.exec(line) ?? [];
    const options = [...new Set(rest.split('/').map((one) => one.trim()))].filter(Boolean);
    const choice = options.length > 1;
    const shown = (choice ? label : line).slice(0, 160);
    return {
      id: nameOf(shown, index + 1, taken),
      label: shown,
      kind: choice ? 'keuze' : 'tekst',
      ...(choice && { options: options.slice(0, 20).map((one) => one.slice(0, 80)) }),
    };
  });
}

/** The fields of a ready-made form, by the field that holds them: never one about the other person. */
export const readySet = ({ delen }: Choosable, set: 'kort' | 'volledig'): Record<string, readonly string[]> =>
  Object.fromEntries(
    delen.map(({ id, velden }) => [
      partField(id),
      velden.filter((field) => field.set === 'kort' || field.set === set).map((field) => field.id),
    ]),
  );

/** The form of the answers. */
export function chosenForm({ delen, avg }: Choosable, answers: Answers): ChosenForm {
  const taken = new Set(delen.flatMap(({ velden }) => velden.map(({ id }) => id)));
  const places = [...new Set(linesOf(answers, 'locaties'))].slice(0, 60);
  const picked = delen.map((part) => {
    const chosen = chosenIn(answers, partField(part.id));
    return { part, fields: part.velden.filter(({ id }) => chosen.includes(id)) };
  });
  const parts = picked.map(({ part, fields }): FormPart => ({
    title: part.naam,
    leader: part.leiding,
    fields: fields.flatMap(({ id, naam, soort, keuzes, formaat }) => [
      ...(formaat === 'incident.plaats' && places.length > 1
        ? [{ id: 'locatie', label: 'Locatie', kind: 'keuze' as const, options: places }]
        : []),
      { id, label: naam, kind: soort, options: keuzes, format: formaat },
    ]),
  }));
  const own = ownFields(linesOf(answers, 'eigen'), taken.add('locatie'));
  const sensitive = new Set(picked.flatMap(({ fields }) => fields.map(({ gevoelig }) => gevoelig)));
  return {
    title: textOf(answers, 'titel') || 'Melding van agressie',
    organisation: textOf(answers, 'organisatie'),
    parts: [
      ...parts.filter(({ leader }) => !leader),
      { title: 'Van onze organisatie', leader: false, fields: own },
      ...parts.filter(({ leader }) => leader),
    ].filter((part) => part.fields.length > 0),
    notes: avg.filter(({ id }) => sensitive.has(id)),
    readers: textOf(answers, 'inzien'),
    kept: textOf(answers, 'bewaren-melding'),
    asked: textOf(answers, 'privacy'),
    call: textOf(answers, 'nummer-leidinggevende').replace(/\s+/g, '\u00A0'),
  };
}

/** How many fields a form has, for whoever reports and for the leader. */
export function countOf({ parts }: ChosenForm): { reporter: number; leader: number } {
  const sum = (leader: boolean): number =>
    parts.filter((part) => part.leader === leader).reduce((total, { fields }) => total + fields.length, 0);
  return { reporter: sum(false), leader: sum(true) };
}

/** Names of the columns of a list of such reports: each once. */
export function columnsOf({ parts }: ChosenForm): string[] {
  const seen = new Map<string, number>();
  return parts.flatMap(({ fields }) =>
    fields.map(({ label }) => {
      const count = (seen.get(label) ?? 0) + 1;
      seen.set(label, count);
      return count > 1 ? `${label} (${count})` : label;
    }),
  );
}
