import { createRequire } from 'node:module';
import type { CSpellUserSettings } from 'cspell-lib';
import type { ReadEntry } from '../rule.ts';
import type { Remark } from '../report/findings.ts';

const require = createRequire(import.meta.url);

/** A word that is not in the dictionary, in a piece of text without spaces. */
interface Slip {
  text: string;
  suggestion?: string;
}

/** A spelling check of many entries at once: the slips of each, in their order. */
export type SpellingCheck = (entries: readonly Pick<ReadEntry, 'passages'>[]) => Promise<Remark[][]>;

/** An address is not spelled. Looked at word by word, since a pattern over all of it takes ever longer. */
const isAddress = (piece: string): boolean =>
  /^\W*(?:https?:\/\/|www\.)/.test(piece) || piece.slice(1, -1).includes('@');

/** The pieces between the spaces of an entry, each with its line. */
const piecesOf = ({ passages }: Pick<ReadEntry, 'passages'>): { piece: string; line: number }[] =>
  passages.flatMap(({ text, line }) =>
    text.split('\n').flatMap((part, index) =>
      part
        .split(/\s+/)
        .filter((piece) => piece !== '' && !isAddress(piece))
        .map((piece) => ({ piece, line: line + index })),
    ),
  );

/**
 * A spelling check with the Dutch dictionary of cspell and the words of this site.
 * @param words words that are right besides those of the dictionary
 * @throws when the dictionary does not work: then nothing may count as checked
 */
export async function spellingCheck(words: readonly string[]): Promise<SpellingCheck> {
  const { spellCheckDocument } = await import('cspell-lib');
  const settings: CSpellUserSettings = {
    language: 'nl',
    import: [require.resolve('@cspell/dict-nl-nl/cspell-ext.json')],
    dictionaries: ['nl-nl'],
    // Dutch writes compounds as one word; no dictionary has them all.
    allowCompoundWords: true,
    caseSensitive: false,
    minWordLength: 4,
    maxNumberOfProblems: Number.MAX_SAFE_INTEGER,
    maxDuplicateProblems: Number.MAX_SAFE_INTEGER,
    words: [...words],
  };
  /** The slips in each of a number of pieces; pieces without one are left out. */
  const check = async (pieces: readonly string[], suggest: boolean): Promise<Map<string, Slip[]>> => {
    const { issues, errors } = await spellCheckDocument(
      { uri: 'file:///tekst.txt', text: pieces.join('\n'), languageId: 'plaintext', locale: 'nl' },
      { generateSuggestions: suggest, numSuggestions: 1, noConfigSearch: true },
      settings,
    );
    if (errors && errors.length > 0) throw errors[0]!;
    const slips = new Map<string, Slip[]>();
    let at = 0;
    let end = pieces[0]?.length ?? 0;
    for (const { text, offset, suggestions } of issues.toSorted((a, b) => a.offset - b.offset)) {
      while (offset >= end + 1) end += 1 + pieces[++at]!.length;
      const suggestion = suggestions?.[0];
      const found = slips.get(pieces[at]!) ?? [];
      slips.set(pieces[at]!, [...found, { text, ...(suggestion && { suggestion }) }]);
    }
    return slips;
  };
  // A dictionary that is missing finds no mistake at all, or nothing but mistakes.
  const proof = await check(['agressie', 'medewerker', 'agresiee'], false);
  if ([...proof.keys()].join() !== 'agresiee') throw new Error('het woordenboek werkt niet');

  return async (entries) => {
    const all = entries.map(piecesOf);
    // To open a document costs more than to check it, so everything is one, with each piece once.
    const slips = await check([...new Set(all.flat().map(({ piece }) => piece))], true);
    return all.map((pieces) =>
      pieces.flatMap(({ piece, line }) =>
        (slips.get(piece) ?? []).map(({ text, suggestion }) => ({
          line,
          soort: 'spelling' as const,
          wat: `"${text}" staat niet in het woordenboek.`,
          doen: suggestion ? `Bedoelde u "${suggestion}"?` : 'Kijk of het woord klopt.',
        })),
      ),
    );
  };
}
