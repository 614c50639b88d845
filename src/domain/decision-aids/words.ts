import { readCondition } from './conditions.ts';

interface Asked {
  sleutel: string;
  vraag: string;
  antwoorden: readonly { sleutel: string; tekst: string }[];
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/**
 * When a line counts, for whoever reads all lines at once: "dreigen, of een mes of ander wapen". What must not have been
 * answered is left out: it only spares somebody a line twice.
 */
export function conditionsInWords(conditions: readonly string[], questions: readonly Asked[]): string {
  return conditions
    .map(readCondition)
    .filter(({ negated }) => !negated)
    .flatMap(({ question, answers }) => {
      const options = questions.find(({ sleutel }) => sleutel === question)?.antwoorden ?? [];
      const words = options
        .filter(({ sleutel }) => answers.includes(sleutel))
        .map(({ tekst }) => lower(tekst));
      return words.length > 0 ? [words.join(', of ')] : [];
    })
    .join(' / ');
}
