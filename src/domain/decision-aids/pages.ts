import { readCondition } from './conditions.ts';
import { done, type GraphQuestion } from './walk.ts';

/** Where the page of a question stands: the address of its aid and its key, and nothing of what anybody answered. */
export const questionAddress = (aid: string, key: string): string => `${aid}vraag/${key}/`;

/** The lines that an answer can bring; what else they need is for the reader to judge. */
export const linesWith = <L extends { als: readonly string[] }>(
  lines: readonly L[],
  question: string,
  answer: string,
): L[] =>
  lines.filter(({ als }) =>
    als
      .map(readCondition)
      .some((one) => !one.negated && one.question === question && one.answers.includes(answer)),
  );

/** What a line needs besides the answers to one question. */
export const besides = (conditions: readonly string[], question: string): string[] =>
  conditions.filter((text) => readCondition(text).question !== question);

/** The questions one after the other, as somebody without a script reads them: each comes once. */
export function inReadingOrder<Q extends GraphQuestion>(begin: string, questions: readonly Q[]): Q[] {
  const found: Q[] = [];
  const visit = (key: string): void => {
    const question = questions.find(({ sleutel }) => sleutel === key);
    if (key === done || !question || found.includes(question)) return;
    found.push(question);
    for (const { naar } of question.antwoorden) if (naar) visit(naar);
    visit(question.naar);
  };
  visit(begin);
  return found;
}
