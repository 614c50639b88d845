import { readCondition } from '../../decision-aids/conditions.ts';
import type { Block } from '../../document/model/model.ts';
import { plain } from '../../document/model/text.ts';
import type { Letter } from './letter.ts';
import { linesOf, placesIn } from './places.ts';

/** The letters of an aid, as far as they are checked beyond their fields. */
export interface CheckedLetters {
  velden: readonly {
    sleutel: string;
    soort: string;
    als?: { vraag: string; is: readonly string[] } | undefined;
    na?: string | undefined;
  }[];
  brieven: readonly (Letter & { uit: string; modeltekst: string })[];
}

/** What of the aid itself letters point at. */
export interface LettersAid {
  vragen: readonly { sleutel: string; soort?: string; antwoorden: readonly { sleutel: string }[] }[];
  regels: readonly { sleutel: string }[];
}

/** Something wrong with a letter, at the field it concerns, from `brief` on. */
export interface LetterFault {
  kind: 'line' | 'text' | 'slot' | 'field' | 'unused' | 'double' | 'condition' | 'date';
  key: string;
  path: readonly (string | number)[];
  /** What could be meant instead. */
  known?: readonly string[];
}

/** The text with a title in the body of an instrument. */
export function textTitled(blocks: readonly Block[], title: string): readonly Block[] | undefined {
  for (const block of blocks) if (block.kind === 'sheet' && plain(block.title) === title) return block.blocks;
  return undefined;
}

type Path = LetterFault['path'];

/**
 * Faults of letters: a text or a blank that the instrument does not have, a field that nothing fills in or uses, a line
 * or an answer that does not exist.
 * @param bodyOf blocks of the body of an instrument; undefined when there is no such instrument
 */
export function letterFaults(
  letters: CheckedLetters,
  aid: LettersAid,
  bodyOf: (instrument: string) => readonly Block[] | undefined,
): LetterFault[] {
  const faults: LetterFault[] = [];
  const add = (kind: LetterFault['kind'], key: string, path: Path, known: readonly string[] = []): void =>
    void faults.push({ kind, key, path: ['brief', ...path], known });
  const questions = new Map(
    aid.vragen.map(({ sleutel, antwoorden }) => [sleutel, antwoorden.map((one) => one.sleutel)]),
  );
  const dates = aid.vragen.flatMap(({ sleutel, soort }) => (soort === 'datum' ? [sleutel] : []));
  const fields = letters.velden.map(({ sleutel }) => sleutel);
  const lines = aid.regels.map(({ sleutel }) => sleutel);
  const used = new Set<string>();
  const seen = new Set<string>([...questions.keys()]);
  const once = (key: string, path: Path): void => {
    if (seen.has(key)) add('double', key, path);
    seen.add(key);
  };
  const conditions = (texts: readonly string[], path: Path): void => {
    for (const [at, text] of texts.entries()) {
      const { question, answers } = readCondition(text);
      if (!answers.every((answer) => questions.get(question)?.includes(answer)))
        add('condition', text, [...path, at]);
    }
  };
  const field = (key: string, path: Path): void => {
    used.add(key);
    if (![...fields, ...dates].includes(key)) add('field', key, path, [...fields, ...dates]);
  };
  for (const [at, { sleutel, als, na }] of letters.velden.entries()) {
    once(sleutel, ['velden', at, 'sleutel']);
    if (als && !als.is.every((answer) => questions.get(als.vraag)?.includes(answer)))
      add('condition', `${als.vraag}=${als.is.join('|')}`, ['velden', at, 'als']);
    if (na && letters.velden.find((one) => one.sleutel === na)?.soort !== 'datum')
      add('date', na, ['velden', at, 'na']);
  }
  for (const [at, letter] of letters.brieven.entries()) {
    const path = ['brieven', at] as const;
    once(letter.sleutel, [...path, 'sleutel']);
    for (const [index, line] of letter.bij.entries())
      if (!lines.includes(line)) add('line', line, [...path, 'bij', index], lines);
    conditions(letter.als, [...path, 'als']);
    const body = bodyOf(letter.uit);
    const text = body && textTitled(body, letter.modeltekst);
    if (body && !text) add('text', letter.modeltekst, [...path, 'modeltekst']);
    const blanks = text && [
      ...new Set(
        linesOf(text)
          .flatMap(placesIn)
          .flatMap(({ label }) => label ?? []),
      ),
    ];
    const blank = (label: string, end: Path): void => {
      if (blanks && !blanks.includes(label)) add('slot', label, [...path, ...end], blanks);
    };
    for (const [index, slot] of letter.invullen.entries()) {
      blank(slot.plek, ['invullen', index, 'plek']);
      if (slot.veld) field(slot.veld, [...path, 'invullen', index, 'veld']);
      conditions(slot.als, [...path, 'invullen', index, 'als']);
    }
    if (!letter.posten) continue;
    field(letter.posten.veld, [...path, 'posten', 'veld']);
    for (const name of ['plek', 'bedrag', 'totaal'] as const) blank(letter.posten[name], ['posten', name]);
  }
  for (const [at, key] of fields.entries()) if (!used.has(key)) add('unused', key, ['velden', at, 'sleutel']);
  return faults;
}
