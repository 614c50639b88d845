import { parse } from 'yaml';
import { z } from 'zod';
import { text, unique } from './fields.ts';

/** Words that mean the same, or that lead from what somebody types to what the site calls it. */
export interface SynonymGroup {
  /** What somebody may type: a word, or several in a row. */
  typed: readonly string[];
  /** What is searched as well. */
  meant: readonly string[];
  /** Whether each leads to the others. */
  equal: boolean;
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
    /** What somebody types who needs help now. */
    nood: words(1),
  });
}

/** The list after checking. */
export interface Synonyms {
  groups: readonly SynonymGroup[];
  subject: readonly string[];
  urgent: readonly string[];
}

/**
 * The other words in a YAML text.
 * @throws when they do not fit; the content check says where and why
 */
export function parseSynonyms(yaml: string): Synonyms {
  const { synoniemen: groups, onderwerp, nood } = synoniemen().parse(parse(yaml));
  return {
    subject: onderwerp,
    urgent: nood,
    groups: groups.map(({ gelijk, typt = [], bedoelt = [] }) =>
      gelijk ? { typed: gelijk, meant: gelijk, equal: true } : { typed: typt, meant: bedoelt, equal: false },
    ),
  };
}
