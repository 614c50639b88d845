import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { idPattern, text } from './fields.ts';
import { upkeep } from './page.ts';
import { sectorOrAll, sensitive } from './situatiekaarten.ts';

const key = () => z.string().regex(idPattern);

/** A made-up dilemma: choices that lead on, without one right answer. Its graph is checked by `domain/team-kit`. */
export function dilemmas(context: SchemaContext) {
  return z.strictObject({
    titel: text(60),
    sector: sectorOrAll(),
    situatie: text(160),
    /** What the team talks about afterwards. */
    gespreksvraag: text(90),
    gevoelig: sensitive(),
    begin: key(),
    vragen: z
      .array(
        z.strictObject({
          sleutel: key(),
          tekst: text(120),
          keuzes: z.array(z.strictObject({ tekst: text(80), naar: key() })).min(2),
        }),
      )
      .min(2),
    /** What a choice brings and what it costs. */
    uitkomsten: z.array(z.strictObject({ sleutel: key(), tekst: text(160) })).min(3),
    ...upkeep(context),
  });
}
