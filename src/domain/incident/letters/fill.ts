import { holds, type Answers as Given } from '../../decision-aids/conditions.ts';
import { words } from '../../document/model/build.ts';
import type { Block, DocumentModel, Inline } from '../../document/model/model.ts';
import { plain } from '../../document/model/text.ts';
import { dateInDutch } from '../../text/dutch.ts';
import { readDate } from '../../tool/date.ts';
import type { Answers } from '../../tool/fields.ts';
import { addDays, workingDay, type Day } from '../days.ts';
import { amountInWords, annexOf, listWith, readItems, totalOf, type DamageItem } from './items.ts';
import type { LetterItems, LetterSlot, ReadyLetter } from './letter.ts';
import { placesIn, type Place } from './places.ts';

/** What a letter is filled in with. */
export interface LetterInput {
  /** As they were typed. */
  answers: Answers;
  /** The same as conditions read them. */
  given: Given;
  today: Day;
  /** Name of the site. */
  site: string;
}

/** What somebody filled in at a field, as a letter says it; nothing when it is open or no date. */
function said(
  { veld = '', dagen, tussen }: LetterSlot,
  dates: readonly string[],
  answers: Answers,
): Inline[] {
  const typed = [answers[veld] ?? ''].flat().join('\n').trim();
  if (typed === '') return [];
  if (dates.includes(veld)) {
    const date = readDate(typed);
    if (!('iso' in date)) return [];
    return words(dateInDutch(dagen === undefined ? date.iso : workingDay(addDays(date.iso, dagen), -1)));
  }
  const lines = typed.split('\n').flatMap((line) => line.trim() || []);
  if (tussen !== undefined) return words(lines.join(tussen));
  return lines.flatMap((line, at): Inline[] => [
    ...(at > 0 ? [{ kind: 'break' } as const] : []),
    ...words(line),
  ]);
}

/** What stands at a place of a letter; what stands there already when nothing is known. */
function inPlaceOf(
  { label, parts }: Place,
  { invullen, posten, dates }: ReadyLetter,
  { answers, given }: LetterInput,
  total: number | undefined,
): readonly Inline[] {
  if (label === undefined) return parts;
  if (label === posten?.totaal && total !== undefined) return words(amountInWords(total));
  for (const slot of invullen) {
    if (slot.plek !== label || !holds(slot.als, given)) continue;
    if (slot.weg) return [];
    const found = slot.tekst === undefined ? said(slot, dates, answers) : words(slot.tekst);
    if (found.length > 0) return found;
  }
  return parts;
}

/**
 * A letter with what is known in its blanks; what is not known stays a blank. The first sheet is for whoever sends it.
 */
export function letterDocument(letter: ReadyLetter, input: LetterInput): DocumentModel {
  const { posten } = letter;
  const items = posten ? readItems(String(input.answers[posten.veld] ?? '')) : [];
  const total = totalOf(items);
  const line = (text: readonly Inline[]): Inline[] =>
    placesIn(text).flatMap((place) => inPlaceOf(place, letter, input, total));
  const organisation = String(input.answers.organisatie ?? '').trim();
  return {
    title: letter.titel,
    subject: letter.subject,
    version: letter.version,
    date: input.today,
    facts: [],
    source: { name: input.site, address: letter.address },
    ...(organisation && { organisation }),
    blocks: [
      ...letter.before,
      {
        kind: 'sheet',
        title: words(letter.titel),
        blocks: filledBlocks(letter.text, line, posten, items),
        alone: true,
      },
      ...(posten ? [annexOf(posten, items)] : []),
    ],
  };
}

function filledBlocks(
  blocks: readonly Block[],
  line: (text: readonly Inline[]) => Inline[],
  posten: LetterItems | undefined,
  items: readonly DamageItem[],
): Block[] {
  return blocks.flatMap((block): Block[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph': {
        const text = line(block.text);
        // What held nothing but a choice that does not count is no paragraph.
        return plain(text) === '' ? [] : [{ ...block, text }];
      }
      case 'list': {
        const list = posten ? listWith(block, posten, items) : block;
        return [{ ...list, items: list.items.map((item) => ({ ...item, text: line(item.text) })) }];
      }
      default:
        return [block];
    }
  });
}
