import { parse } from 'yaml';
import { z } from 'zod';
import { ref, text, unique, url } from './fields.ts';

/** Words that mean the same, or that lead from what somebody types to what the site calls it. */
export interface SynonymGroup {
  /** What somebody may type: a word, or several in a row. */
  typed: readonly string[];
  /** What is searched as well. */
  meant: readonly string[];
  /** Whether each leads to the others. */
  equal: boolean;
}

/** A subject that is not here, and where to go with it. */
export interface Elsewhere {
  /** What somebody may type. */
  typed: readonly string[];
  /** Where it can be found, in a sentence. */
  where: string;
  /** Address of the site that has it. */
  href?: string | undefined;
}

/** Words and phrases by which search hears that somebody needs help at once. */
export interface Trouble {
  /** Enough by themselves. */
  sure: readonly string[];
  /** Somebody to whom it happens, together with what happens. */
  who: readonly string[];
  what: readonly string[];
  /** Whoever types one of these asks about it, and is not in it. */
  not: readonly string[];
}

/** Other words for the same, content/synoniemen.yaml: what makes search find what people mean. */
export function synoniemen() {
  const words = (least: number) => unique(text(60)).min(least);
  const group = z
    .strictObject({
      /** Each leads to the others. */
      gelijk: words(2).optional(),
      /** Who types the one also finds the other, not the other way round. */
      typt: words(1).optional(),
      bedoelt: words(1).optional(),
    })
    .refine(({ gelijk, typt, bedoelt }) => (gelijk ? !typt && !bedoelt : typt && bedoelt), {
      error: 'Vul alleen gelijk in, of vul typt en bedoelt allebei in.',
    });
  return z.strictObject({
    synoniemen: z.array(group).min(1),
    /** What nearly every page is about: says nothing beside other words. */
    onderwerp: words(1),
    /** Small words that are never the subject. */
    kleineWoorden: words(1),
    /** Words that are right as they are: search may not take them for a mistake. */
    echteWoorden: words(1),
    /** Words that name a sector or a place of it. */
    sectorwoorden: z.array(z.strictObject({ sector: ref('sectoren'), woorden: words(1) })).min(1),
    /** Subjects that are not here, with where to go. */
    elders: z.array(z.strictObject({ typt: words(1), waar: text(160), adres: url().optional() })).min(1),
    /** What somebody types who needs help now. */
    nood: z.strictObject({ zeker: words(1), wie: words(1), wat: words(1), niet: words(1) }),
  });
}

/** The list after checking. */
export interface Synonyms {
  groups: readonly SynonymGroup[];
  subject: readonly string[];
  small: readonly string[];
  real: readonly string[];
  sectors: Readonly<Record<string, readonly string[]>>;
  elsewhere: readonly Elsewhere[];
  trouble: Trouble;
}

/**
 * The other words in a YAML text.
 * @throws when they do not fit; the content check says where and why
 */
export function parseSynonyms(yaml: string): Synonyms {
  const read = synoniemen().parse(parse(yaml));
  const { nood } = read;
  return {
    subject: read.onderwerp,
    small: read.kleineWoorden,
    real: read.echteWoorden,
    sectors: Object.fromEntries(read.sectorwoorden.map(({ sector, woorden }) => [sector, woorden])),
    elsewhere: read.elders.map(({ typt, waar, adres }) => ({ typed: typt, where: waar, href: adres })),
    trouble: { sure: nood.zeker, who: nood.wie, what: nood.wat, not: nood.niet },
    groups: read.synoniemen.map(({ gelijk, typt = [], bedoelt = [] }) =>
      gelijk ? { typed: gelijk, meant: gelijk, equal: true } : { typed: typt, meant: bedoelt, equal: false },
    ),
  };
}
