import { dateParts } from '../../domain/tool/date.ts';
import type { Answer, Answers, Field } from '../../domain/tool/fields.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const controlsOf = (form: HTMLFormElement, name: string): Control[] => {
  const found = form.elements.namedItem(name);
  if (!found) return [];
  return found instanceof RadioNodeList ? ([...found] as Control[]) : [found as Control];
};

const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox');

/** Names of the controls of a field: a date has three. */
const namesOf = ({ id, kind }: Field): string[] =>
  kind === 'date' ? dateParts.map((part) => `${id}-${part}`) : [id];

function answerOf(form: HTMLFormElement, field: Field): Answer {
  const controls = namesOf(field).flatMap((name) => controlsOf(form, name));
  if (field.kind === 'date') return controls.map(({ value }) => value).join('-');
  const chosen = controls.filter((control) => !isTick(control) || control.checked).map(({ value }) => value);
  return field.kind === 'choices' ? chosen : (chosen[0] ?? '');
}

/** What is filled in now. Nobody needs to have touched a field for it to be here. */
export const readAnswers = (form: HTMLFormElement, fields: readonly Field[]): Answers =>
  Object.fromEntries(fields.map((field) => [field.id, answerOf(form, field)]));

/** Takes away what does not go together with what was just ticked: "Niemand is gewond" stands alone. */
export function standAlone(form: HTMLFormElement, ticked: EventTarget | null): void {
  if (!(ticked instanceof HTMLInputElement) || ticked.type !== 'checkbox' || !ticked.checked) return;
  for (const other of controlsOf(form, ticked.name))
    if (other !== ticked && isTick(other) && (ticked.dataset.alleen ?? other.dataset.alleen) !== undefined)
      other.checked = false;
}

/** Fills the form in; a field without an answer becomes empty. */
export function writeAnswers(form: HTMLFormElement, fields: readonly Field[], answers: Answers): void {
  for (const field of fields) {
    const answer = answers[field.id] ?? (field.kind === 'choices' ? [] : '');
    const parts = field.kind === 'date' ? String(answer).split('-') : [];
    for (const [at, name] of namesOf(field).entries())
      for (const control of controlsOf(form, name)) {
        if (isTick(control)) control.checked = [answer].flat().includes(control.value);
        else control.value = field.kind === 'date' ? (parts[at] ?? '') : String(answer);
      }
  }
}
