import { chooserFaults, type ChooserFault } from '../../domain/training-choice/faults.ts';
import type { TrainingChooser } from '../../schemas/trainingskiezer.ts';
import { reporter, type Finding } from '../report/findings.ts';
import type { Referring } from './references.ts';

const said: Record<ChooserFault['kind'], [what: string, mend: string]> = {
  'no-field': ['is geen veld uit de vragen.', 'Neem de id van een veld over, of maak er een vraag voor.'],
  'no-answer': ['is geen antwoord op dit veld.', 'Neem een waarde over die bij het veld staat.'],
  unused: [
    'is een antwoord waar niets mee gebeurt.',
    'Gebruik het in een voorwaarde (als), of haal het antwoord weg.',
  ],
  double: ['staat er twee keer in.', 'Geef elke vraag, elk veld en elke manier een eigen id.'],
  'no-step': ['is geen stap uit volgorde.', 'Kies een stap die daar staat.'],
  verdict: [
    'staat op de verkeerde plek.',
    'Alleen het laatste oordeel heeft geen voorwaarde: anders telt wat erna komt nooit, of is er geen.',
  ],
  'no-form': ['heeft geen vorm die altijd past.', 'Zet onder vorm als laatste een tekst zonder voorwaarde.'],
};

/** Reports what would leave somebody in the chooser of trainings without an outcome. */
export function checkTrainingChooser(files: readonly Referring[], findings: Finding[]): void {
  const list = files.find(({ file }) => file === 'content/trainingskiezer.yaml');
  if (!list) return;
  const report = reporter(findings, 'trainingskiezer');
  for (const { kind, path, name } of chooserFaults(list.data as unknown as TrainingChooser)) {
    const [what, mend] = said[kind];
    report(list, path, `"${name}" ${what}`, mend);
  }
}
