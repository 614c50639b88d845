import type { Block } from '../../document/model/model.ts';

/** What a blank of a letter becomes, as content/beslishulpen says it. */
export interface LetterSlot {
  plek: string;
  veld?: string | undefined;
  dagen?: number | undefined;
  tussen?: string | undefined;
  tekst?: string | undefined;
  weg?: true | undefined;
  als: readonly string[];
}

/** How lines of damage come into a letter, and the list behind it. */
export interface LetterItems {
  veld: string;
  plek: string;
  bedrag: string;
  totaal: string;
  bijlage: { titel: string; uitleg: string; kolommen: readonly string[] };
}

/** A letter of a decision aid. */
export interface Letter {
  sleutel: string;
  titel: string;
  waarom: string;
  bij: readonly string[];
  als: readonly string[];
  invullen: readonly LetterSlot[];
  posten?: LetterItems | undefined;
}

/** A letter with its text, as the browser gets it: nothing is filled in yet. */
export interface ReadyLetter extends Letter {
  version: string;
  subject: string;
  /** Full address of the instrument that it is a part of. */
  address: string;
  /** How to use it, what to look out for, and the laws it rests on; the first sheet. */
  before: readonly Block[];
  /** Keys of the fields and questions for a date. */
  dates: readonly string[];
  text: readonly Block[];
}

/** All letters of an aid, with the name of the site. */
export interface ReadyLetters {
  site: string;
  letters: readonly ReadyLetter[];
}

/** The letters that belong to the lines of an outcome. @param shown keys of those lines */
export const lettersWith = <L extends Pick<Letter, 'bij'>>(
  letters: readonly L[],
  shown: readonly string[],
): L[] => letters.filter(({ bij }) => bij.some((line) => shown.includes(line)));
