import type { Blank, Inline, Words } from './model.ts';

/** Gives blanks their names: numbered through the document, with what belongs in them. */
export class BlankNames {
  #count = 0;

  /** A new blank. */
  next(label: string, rest: Omit<Blank, 'name' | 'label'>): Blank {
    const slug = label
      .normalize('NFD')
      .replace(/[\u0300-\u036F]/g, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 32)
      .replace(/^-|-$/g, '');
    this.#count++;
    return { name: `veld-${this.#count}${slug && `-${slug}`}`, label, ...rest };
  }
}

/** "datum", and "datum van het gesprek" or "laatste dag om te betalen": which date it is. */
const isDate = /^(?:(?:begin|eind)?datum|(?:(?:eerste|laatste) )?dag)(?: (?:van|om|voor) [^,:]+)?$/i;

/** What kind of blank a text between brackets is: choices stand with ` / ` between them, or are numbers. */
function kindOf(label: string): Pick<Blank, 'kind' | 'options'> {
  const options = label
    .replace(/^Kies: /, '')
    .split(' / ')
    .map((option) => option.trim());
  if (options.length > 1) return { kind: 'choice', options };
  if (/^\d+(?:, \d+)* of \d+$/.test(label)) return { kind: 'choice', options: label.split(/, | of /) };
  return { kind: isDate.test(label) ? 'date' : 'line' };
}

/** The blank for a question with lines under it. */
export function fieldBlank(names: BlankNames, label: string, lines: number): Blank {
  if (lines > 1) return names.next(label, { kind: 'lines', lines });
  return names.next(label, { kind: isDate.test(label) || label.endsWith(', op') ? 'date' : 'line' });
}

/** Says what to do with the text around it: nobody fills that in. */
const isInstruction = /^(?:(?:Kies|Vul|Haal|Zet|Schrijf)\b[^:]*\.|Variant \d+)$/;

/** Text that stays in some cases only, with the case before it: "Zorg: …", "Alleen als dat zo is: …". */
const isOnlySometimes = (label: string): boolean =>
  /^[A-Z][^.,:/?]{2,40}: /.test(label) && !label.startsWith('Zoals: ') && !label.includes(' / ');

/** Text between brackets that stays: what is to be filled in within it stands in parentheses. */
const kept = (shown: string, names: BlankNames, style: Omit<Words, 'kind' | 'text'>): Inline[] =>
  shown.split(/(\([^()]*\))/).map((text, at): Inline => {
    if (at % 2 === 0) return { kind: 'words', text, ...style };
    const label = text.slice(1, -1).trim();
    return { kind: 'blank', shown: text, blank: names.next(label, kindOf(label)) };
  });

/**
 * Words with the texts between square brackets in them as blanks, unless such a text only says what to do, or when
 * it holds.
 * @returns undefined when a bracket does not close, does not open, or stands within another
 */
export function withBlanks(
  text: string,
  names: BlankNames,
  style: Omit<Words, 'kind' | 'text'> = {},
): Inline[] | undefined {
  const parts = text.split(/(\[[^[\]]*\])/);
  const found: Inline[] = [];
  for (const [at, part] of parts.entries()) {
    if (at % 2 === 0) {
      if (/[[\]]/.test(part)) return undefined;
      if (part) found.push({ kind: 'words', text: part, ...style });
      continue;
    }
    const label = part.slice(1, -1).trim();
    if (!label) return undefined;
    if (isInstruction.test(label)) found.push({ kind: 'words', text: part, ...style });
    else if (isOnlySometimes(label)) found.push(...kept(part, names, style));
    else found.push({ kind: 'blank', shown: part, blank: names.next(label, kindOf(label)) });
  }
  return found;
}
