import { z } from 'zod';
import { formFaults, type FormFault } from '../../domain/form-builder/faults.ts';
import type { JsonSchema } from '../../domain/form-builder/open-format.ts';
import { conceptAangifte } from '../../schemas/concept-aangifte.ts';
import type { FormFields } from '../../schemas/formulierbouwer.ts';
import { reporter, type Finding } from '../report/findings.ts';
import type { Referring } from './references.ts';

const said: Record<FormFault['kind'], [what: string, mend: string]> = {
  double: ['staat er twee keer in.', 'Geef elk veld een eigen id, en een eigen plek in het formaat.'],
  'no-place': [
    'is geen plek in het open formaat.',
    'Kijk in /data/formaat/concept-aangifte-1.json, of haal formaat weg.',
  ],
  'no-note': ['staat niet onder avg.', 'Zet er een tekst bij onder avg, of kies een andere.'],
  'other-person': [
    'gaat over de ander en staat toch vanzelf aan.',
    'Zet set op zelf: alleen wie het nodig heeft, kiest dit veld.',
  ],
  'unused-note': ['hoort bij geen veld.', 'Zet bij een veld gevoelig, of haal deze tekst weg.'],
};

/** Reports fields of the form builder that would mislead whoever chooses them. */
export function checkFormFields(files: readonly Referring[], findings: Finding[]): void {
  const list = files.find(({ file }) => file === 'content/formulierbouwer.yaml');
  if (!list) return;
  const report = reporter(findings, 'formulierbouwer');
  const format = z.toJSONSchema(conceptAangifte) as JsonSchema;
  for (const { kind, path, name } of formFaults(list.data as unknown as FormFields, format)) {
    const [what, mend] = said[kind];
    report(list, path, `"${name}" ${what}`, mend);
  }
}
