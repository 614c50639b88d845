import type { CouncilContent } from '../../schemas/or-pakket.ts';
import { dayInDutch, type Day } from '../incident/days.ts';
import { articlesInWords } from './rights.ts';

/** A letter, without head and foot. */
export interface Letter {
  title: string;
  paragraphs: readonly string[];
}

type Text = CouncilContent['standen'][number]['brief'];

/** What a letter depends on. */
export interface LetterCase {
  council: CouncilContent['raden'][number]['waarde'];
  /** Whether consent is needed, and can still be asked for. */
  consent: boolean;
  subject: string;
  articles: readonly string[];
  /** Before which day an answer is asked for. */
  day: Day;
}

/** The paragraphs of a letter that hold in a case, as they stand in the content: with what is open still open. */
export const paragraphsFor = (
  { alineas }: Text,
  { council, consent }: Pick<LetterCase, 'council' | 'consent'>,
): string[] =>
  alineas
    .filter(({ raden }) => !raden || raden.includes(council))
    .filter(({ als }) => !als || (als === 'instemming') === consent)
    .map(({ tekst }) => tekst);

/** The letter for a case. */
export function letterOf(text: Text, given: LetterCase): Letter {
  const slots: Record<string, string> = {
    onderwerp: given.subject,
    artikelen: articlesInWords(given.articles),
    datum: dayInDutch(given.day),
  };
  return {
    title: given.consent ? text.titelInstemming : text.titel,
    paragraphs: paragraphsFor(text, given).map((paragraph) =>
      paragraph.replace(/\[@([a-z]+)\]/g, (whole, name: string) => slots[name] ?? whole),
    ),
  };
}
