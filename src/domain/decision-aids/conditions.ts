/** Chosen answers by the key of their question. The answer to a date is the date, YYYY-MM-DD. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** One condition: whether one of the answers was given, or none of them. */
export interface Condition {
  question: string;
  answers: readonly string[];
  negated: boolean;
}

/** Reads `wat=dreiging|wapen` or `rol!=getuige`. */
export function readCondition(text: string): Condition {
  const at = text.indexOf('=');
  const negated = text[at - 1] === '!';
  return {
    question: text.slice(0, negated ? at - 1 : at),
    answers: text.slice(at + 1).split('|'),
    negated,
  };
}

/** Whether all conditions hold. A question without an answer has none of its answers. */
export const holds = (conditions: readonly string[], answers: Answers): boolean =>
  conditions.map(readCondition).every(({ question, answers: wanted, negated }) => {
    const given = answers.get(question) ?? [];
    return wanted.some((answer) => given.includes(answer)) !== negated;
  });
