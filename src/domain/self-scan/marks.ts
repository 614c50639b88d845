/** What can be answered to a statement, with its words and what it means. */
export const marks = {
  geregeld: { word: 'Geregeld', hint: 'Het staat op papier, en het gebeurt ook.' },
  deels: { word: 'Deels', hint: 'Het is begonnen, of het geldt voor een deel van de mensen.' },
  niet: { word: 'Niet', hint: 'Er is niets afgesproken.' },
  'weet-niet': {
    word: 'Weet ik niet',
    hint: 'Ook een antwoord. U ziet later aan wie u het kunt vragen.',
  },
  nvt: { word: 'Dit geldt niet voor ons', hint: 'De stelling telt dan niet mee.' },
} as const;

/** An answer. */
export type Mark = keyof typeof marks;

/** The answers that count, from done to hole: the order in which they stand on the line. */
export const counted = ['geregeld', 'deels', 'weet-niet', 'niet'] as const satisfies readonly Mark[];

/** Answers from low to high; of several the lowest counts, and what does not apply only when all say so. */
const fromLow: readonly Mark[] = ['niet', 'weet-niet', 'deels', 'geregeld', 'nvt'];

/** Whether a text is an answer. */
export const isMark = (text: string): text is Mark => Object.hasOwn(marks, text);

/** The answer of several that counts: the lowest. */
export const lowest = (given: readonly Mark[]): Mark | undefined =>
  fromLow.find((mark) => given.includes(mark));

/** How much of a gap an answer is: 2 for nothing there, 1 for half or unknown. */
export const gapOf = (mark: Mark | undefined): number =>
  mark === 'niet' ? 2 : mark === 'deels' || mark === 'weet-niet' ? 1 : 0;
