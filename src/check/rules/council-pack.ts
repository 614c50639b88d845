import { councils, agreementAnswers, councilStages, letterSlots } from '../../schemas/council-words.ts';
import type { CouncilContent } from '../../schemas/or-pakket.ts';
import { paragraphsFor } from '../../domain/council/letter.ts';
import type { CheckedEntry, Report } from '../report/findings.ts';
import type { Referring } from './references.ts';

const file = 'content/or-pakket.yaml';

/** What of a list is there not once: missing, or twice. */
const notOnce = (wanted: readonly string[], found: readonly string[]): [name: string, count: number][] =>
  [...new Set([...wanted, ...found])]
    .map((name): [string, number] => [name, found.filter((one) => one === name).length])
    .filter(([name, count]) => count > 1 || (count === 0 && wanted.includes(name)));

/** Reports where somebody who asks for a package would end with nothing, or with a letter that is not filled in. */
export function checkCouncilPack(
  entries: readonly CheckedEntry[],
  files: readonly Referring[],
  report: Report,
): void {
  const list = files.find((one) => one.file === file);
  if (!list) return;
  const { raden, cao, standen, aanleidingen, sectoren } = list.data as unknown as CouncilContent;
  const once = (path: string, wanted: readonly string[], found: readonly string[]): void => {
    for (const [name, count] of notOnce(wanted, found))
      report(
        list,
        [path],
        `"${name}" staat er ${count === 0 ? 'niet' : `${count} keer`} in.`,
        'Zet er precies één deel voor in de lijst.',
      );
  };
  const values = (all: readonly { waarde: string }[]): string[] => all.map(({ waarde }) => waarde);
  once('raden', councils, values(raden));
  once('cao', agreementAnswers, values(cao));
  once('standen', councilStages, values(standen));
  once('aanleidingen', [], values(aanleidingen));
  const sectors = entries.filter(({ collection }) => collection === 'sectoren').map(({ id }) => id);
  once(
    'sectoren',
    sectors,
    sectoren.map(({ sector }) => sector),
  );
  for (const [index, { rechten }] of aanleidingen.entries())
    for (const raad of councils)
      if (!rechten.some((right) => right.raad === raad))
        report(
          list,
          ['aanleidingen', index, 'rechten'],
          `Wat "${raad}" over dit onderwerp te zeggen heeft, ontbreekt.`,
          `Voeg een recht toe met raad: ${raad}.`,
        );
  for (const [index, stand] of standen.entries()) checkStage(list, index, stand, report);
}

function checkStage(
  list: Referring,
  index: number,
  { stappen, brief }: CouncilContent['standen'][number],
  report: Report,
): void {
  for (const raad of councils) {
    if (!stappen.some(({ raden }) => !raden || raden.includes(raad)))
      report(
        list,
        ['standen', index, 'stappen'],
        `Voor "${raad}" is er geen stap.`,
        `Voeg een stap toe, of zet "${raad}" bij een stap die er al is.`,
      );
    for (const consent of [true, false])
      if (paragraphsFor(brief, { council: raad, consent }).length === 0)
        report(
          list,
          ['standen', index, 'brief', 'alineas'],
          `De brief voor "${raad}" is leeg ${consent ? 'als instemming nodig is' : 'zonder instemming'}.`,
          'Voeg een alinea toe die dan geldt.',
        );
  }
  const slots: readonly string[] = letterSlots;
  for (const [at, { tekst }] of brief.alineas.entries())
    for (const [whole, name = ''] of tekst.matchAll(/\[@([^\]]*)\]/g))
      if (!slots.includes(name))
        report(
          list,
          ['standen', index, 'brief', 'alineas', at, 'tekst'],
          `${whole} wordt niet ingevuld.`,
          `Gebruik ${slots.map((slot) => `[@${slot}]`).join(', ')}.`,
        );
}
