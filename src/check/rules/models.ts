import { fieldsIn, modelFaults, type ModelFault } from '../../domain/protocol/faults.ts';
import { fieldsOf, type ProtocolPart } from '../../domain/protocol/questions.ts';
import { nearest } from '../../domain/text/nearest.ts';
import { remarker, reporter, type CheckedEntry, type Finding } from '../report/findings.ts';
import type { Message } from '../report/messages.ts';
import type { Referring } from './references.ts';

const questions = 'content/protocolmaker.yaml';

const said: Record<ModelFault['kind'], (fault: ModelFault, meant: string) => Message> = {
  'unknown-slot': ({ field }, meant) => ({
    wat: `[@${field}] hoort bij geen vraag.`,
    doen: `${meant}Of voeg een veld "${field}" toe in ${questions}.`,
  }),
  'unknown-field': ({ field }, meant) => ({
    wat: `<Als veld="${field}"> hoort bij geen vraag.`,
    doen: `${meant}Of voeg een veld "${field}" toe in ${questions}.`,
  }),
  'unknown-value': ({ field, value = '' }) => ({
    wat: `"${value}" is geen antwoord op het veld "${field}".`,
    doen: `Kies een waarde die bij het veld staat, of "open" voor zolang niets is ingevuld. Kijk in ${questions}.`,
  }),
  'slot-in-attribute': ({ field }) => ({
    wat: `In de tekst bij <${field}> staat een open plek met [@. Die wordt daar niet ingevuld.`,
    doen: 'Zet de open plek in een gewone alinea of lijst.',
  }),
  'broken-slot': ({ field }) => ({
    wat: `Deze open plek gaat niet dicht: ${field.slice(0, 30)}.`,
    doen: 'Schrijf de naam van het veld tussen de haken, zonder opmaak: [@organisatie].',
  }),
};

/** Reports slots that no question fills, conditions that cannot hold, and questions that nothing comes of. */
export function checkModels(
  entries: readonly CheckedEntry[],
  files: readonly Referring[],
  findings: Finding[],
): void {
  const list = files.find(({ file }) => file === questions);
  const models = entries.filter(({ collection }) => collection === 'modellen');
  // Without a model there is no protocol to ask anything for.
  if (!list || models.length === 0) return;
  const parts = (list.data as unknown as { delen: readonly ProtocolPart[] }).delen;
  const fields = fieldsOf(parts);
  for (const { file, source } of models) {
    const remarks = modelFaults(source.tree.root, fields).map(({ line, column, ...fault }) => {
      const near = nearest(fault.field, [...fields.keys()]);
      const meant = near ? `Bedoelde u "${near}"? ` : '';
      return { line, column, ...said[fault.kind]({ line, column, ...fault }, meant) };
    });
    remarker(findings, file)('protocolmaker', remarks);
  }
  const used = new Set(models.flatMap(({ source }) => [...fieldsIn(source.tree.root)]));
  checkQuestions(list, parts, used, findings);
}

function checkQuestions(
  list: Referring,
  parts: readonly ProtocolPart[],
  used: ReadonlySet<string>,
  findings: Finding[],
): void {
  const report = reporter(findings, 'protocolmaker');
  const seen = new Set<string>();
  const once = (id: string, at: readonly PropertyKey[]): void => {
    if (seen.has(id))
      report(
        list,
        at,
        `"${id}" staat er twee keer in.`,
        'Geef elk deel, elke vraag en elk veld een eigen naam.',
      );
    seen.add(id);
  };
  for (const [p, part] of parts.entries()) {
    for (const [q, question] of part.vragen.entries()) {
      once(`vraag ${question.id}`, ['delen', p, 'vragen', q, 'id']);
      for (const [f, field] of question.velden.entries()) {
        const at = ['delen', p, 'vragen', q, 'velden', f];
        once(field.id, [...at, 'id']);
        if (!used.has(field.id))
          report(
            list,
            [...at, 'id'],
            `Met het antwoord op "${field.id}" gebeurt niets: geen model gebruikt het.`,
            `Zet [@${field.id}] in een model in content/modellen, of haal het veld weg.`,
          );
        const other = field.als && question.velden.find(({ id }) => id === field.als!.veld);
        const wrong = field.als?.is.filter((value) => !other?.keuzes?.some(({ waarde }) => waarde === value));
        if (wrong && wrong.length > 0)
          report(
            list,
            [...at, 'als'],
            `"${wrong.join(', ')}" is geen antwoord op "${field.als!.veld}" in dezelfde vraag.`,
            'Kies een veld met keuzes uit dezelfde vraag, en een waarde die daarbij staat.',
          );
      }
    }
  }
}
