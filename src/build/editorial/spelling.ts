import { createRequire } from 'node:module';
import type { CSpellUserSettings } from 'cspell-lib';
import type { ReadEntry, Remark } from './check.ts';

const require = createRequire(import.meta.url);

/**
 * A spelling check with the Dutch dictionary of cspell and the words of this site.
 * @param words words that are right besides those of the dictionary
 * @throws when the dictionary does not work: then nothing may count as checked
 */
export async function spellingCheck(
  words: readonly string[],
): Promise<(entry: Pick<ReadEntry, 'passages'>) => Promise<Remark[]>> {
  const { spellCheckDocument } = await import('cspell-lib');
  const settings: CSpellUserSettings = {
    language: 'nl',
    import: [require.resolve('@cspell/dict-nl-nl/cspell-ext.json')],
    dictionaries: ['nl-nl'],
    // Dutch writes compounds as one word; no dictionary has them all.
    allowCompoundWords: true,
    caseSensitive: false,
    minWordLength: 4,
    words: [...words],
  };
  const check = async (text: string): Promise<{ text: string; line: number; suggestion?: string }[]> => {
    const { issues, errors } = await spellCheckDocument(
      { uri: 'file:///tekst.txt', text, languageId: 'plaintext', locale: 'nl' },
      { generateSuggestions: true, numSuggestions: 1, noConfigSearch: true },
      settings,
    );
    if (errors && errors.length > 0) throw errors[0]!;
    return issues.map((issue) => {
      const suggestion = issue.suggestions?.[0];
      return {
        text: issue.text,
        line: text.slice(0, issue.offset).split('\n').length,
        ...(suggestion && { suggestion }),
      };
    });
  };
  // A dictionary that is missing finds no mistake at all, or nothing but mistakes.
  const proof = await check('agressie medewerker agresiee');
  if (proof.map(({ text }) => text).join() !== 'agresiee') throw new Error('het woordenboek werkt niet');

  return async ({ passages }) => {
    const lines = passages.flatMap(({ text, line }) =>
      text.split('\n').map((part, index) => ({ part, line: line + index })),
    );
    // An address is not spelled, and neither is a quoted placeholder like [naam].
    const text = lines.map(({ part }) => part.replace(/\b(?:https?:\/\/|www\.)\S+|\S+@\S+/g, '')).join('\n');
    return (await check(text)).map(({ text: word, line, suggestion }) => ({
      line: lines[line - 1]?.line ?? 1,
      soort: 'spelling' as const,
      wat: `"${word}" staat niet in het woordenboek.`,
      doen: suggestion ? `Bedoelde u "${suggestion}"?` : 'Kijk of het woord klopt.',
    }));
  };
}
