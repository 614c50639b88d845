import type { Advice } from '../../rule.ts';
import { lineAt } from './word-pattern.ts';

/** Words after which "u" is not the one who has: "een klacht over u heeft". */
const prepositions = 'aan|bij|door|met|naar|namens|om|op|over|tegen|tot|uit|van|voor|zonder|dan';
/** "Wat u nodig heeft": the verb comes last. */
const last = String.raw`(?<=(?<!\p{L})(?:wat|als|of|waar|dat|welke\s+\p{L}+)\s)u(?:\s+\p{L}+){1,4}\s+heeft(?!\p{L})`;
const youHave = new RegExp(
  [
    String.raw`(?<!(?<!\p{L})(?:${prepositions})\s)(?<!\p{L})u\s+heeft(?!\p{L})`,
    last,
    String.raw`(?<!\p{L})heeft\s+u(?!\p{L})(?![^.?!]*\bnodig\b)`,
    String.raw`(?<=^|[.?!]\s)Heeft\s+u(?!\p{L})`,
  ].join('|'),
  'giu',
);

/** "U heeft" is right too, but two forms side by side look like two writers. */
export const youHaveForms: Advice = ({ passages }) =>
  passages
    .filter(({ asSaid }) => !asSaid)
    .flatMap((passage) =>
      [...passage.text.matchAll(youHave)].map((match) => ({
        line: lineAt(passage, match.index),
        soort: 'taal' as const,
        wat: `Hier staat "${match[0]}"; de site schrijft overal "u hebt".`,
        doen: `Schrijf "${/^u/i.test(match[0]) ? 'u hebt' : 'hebt u'}".`,
      })),
    );
