import { longSentence, measure, type Readability } from '../../domain/readability/measure.ts';
import { numberInDutch } from '../../domain/text/dutch.ts';
import type { ReadEntry, Remark } from './entry-check.ts';

/** What a page should keep to (B1), and where it stops: twice over the first the reader gives up. */
export const bars = {
  meanWords: 13,
  longShare: 0.05,
  /** Douma's "fairly hard" begins below 45; legal words alone bring a plain text to 50. */
  ease: 45,
  ceiling: { meanWords: 16, longShare: 0.2 },
  /** A longer sentence than this is named on its own, however short the others are. */
  sentence: 25,
  /** Fewer sentences than this say nothing about a mean. */
  enough: 10,
};

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const oneDecimal = (value: number): string => numberInDutch(Math.round(value * 10) / 10);

/** Whether a text is harder than a page should be. */
export const tooHard = ({ sentences, meanWords, longShare }: Readability): boolean =>
  sentences >= bars.enough && (meanWords > bars.meanWords || longShare > bars.longShare);

/** Remarks on how an entry reads; above the ceiling it may not be published. */
export function readabilityRemarks({ passages }: Pick<ReadEntry, 'passages'>): Remark[] {
  const result = measure(passages);
  const { sentences, meanWords, longShare, ease, long } = result;
  const first = passages[0]?.line ?? 1;
  const remarks: Remark[] = [];
  const whole = `Gemiddeld ${oneDecimal(meanWords)} woorden per zin, ${percent(longShare)} van de zinnen is langer dan ${longSentence} woorden.`;
  const stops =
    sentences >= bars.enough && (meanWords > bars.ceiling.meanWords || longShare > bars.ceiling.longShare);
  if (stops || tooHard(result)) {
    remarks.push({
      line: first,
      soort: stops ? 'onleesbaar' : 'leesbaarheid',
      wat: whole,
      doen: `Streef naar ${bars.meanWords} woorden en hooguit ${percent(bars.longShare)} lange zinnen. Knip eerst de zinnen hieronder.`,
    });
  }
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
