import { measure, type Readability } from '../../domain/readability/measure.ts';
import { bars, overCeiling, wholeText } from '../rules/too-hard.ts';
import type { ReadEntry } from '../rule.ts';
import type { Remark } from '../report/findings.ts';

/** Whether a text is harder than a page should be. */
export const tooHard = ({ sentences, meanWords, longShare }: Readability): boolean =>
  sentences >= bars.enough && (meanWords > bars.meanWords || longShare > bars.longShare);

/** Remarks on how an entry reads; what may not be published at all is said by the rules. */
export function readabilityRemarks({ passages }: Pick<ReadEntry, 'passages'>): Remark[] {
  const result = measure(passages);
  const { sentences, longShare, ease, long } = result;
  const first = passages[0]?.line ?? 1;
  const remarks: Remark[] = [];
  if (tooHard(result) && !overCeiling(result)) remarks.push({ line: first, ...wholeText(result) });
  if (sentences >= bars.enough && ease < bars.ease) {
    remarks.push({
      line: first,
      wat: `De leesscore is ${Math.round(ease)}; onder de ${bars.ease} is een tekst moeilijk.`,
      doen: 'Kies kortere woorden. Leg een vakwoord de eerste keer uit.',
    });
  }
  for (const { words, line, text } of long) {
    if (words <= bars.sentence && longShare <= bars.longShare) continue;
    const start = text.split(/\s+/).slice(0, 5).join(' ');
    remarks.push({
      line,
      wat: `Deze zin telt ${words} woorden: "${start} …"`,
      doen: 'Maak er twee zinnen van.',
    });
  }
  return remarks;
}
