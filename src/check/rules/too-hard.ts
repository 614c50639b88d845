import { longSentence, measure, type Passage, type Readability } from '../../domain/readability/measure.ts';
import { numberInDutch } from '../../domain/text/dutch.ts';
import type { Remark } from '../report/findings.ts';

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

/** What to say of a text as a whole that is harder than it should be. */
export const wholeText = ({ meanWords, longShare }: Readability): Pick<Remark, 'wat' | 'doen'> => ({
  wat: `Gemiddeld ${oneDecimal(meanWords)} woorden per zin, ${percent(longShare)} van de zinnen is langer dan ${longSentence} woorden.`,
  doen: `Streef naar ${bars.meanWords} woorden en hooguit ${percent(bars.longShare)} lange zinnen. Knip eerst de zinnen hieronder.`,
});

/** Whether a text is harder than a page may be. */
export const overCeiling = ({ sentences, meanWords, longShare }: Readability): boolean =>
  sentences >= bars.enough && (meanWords > bars.ceiling.meanWords || longShare > bars.ceiling.longShare);

/** A text that may not be published: nobody reads it to the end. */
export function ceilingRemarks(passages: readonly Passage[]): Remark[] {
  const result = measure(passages);
  return overCeiling(result) ? [{ line: passages[0]?.line ?? 1, ...wholeText(result) }] : [];
}
