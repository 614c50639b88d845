import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSynonyms, type Synonyms } from '../../schemas/synoniemen.ts';

/** The editors' lists for search. */
export const synonymsIn = (root: string): Synonyms =>
  parseSynonyms(readFileSync(path.join(root, 'content/synoniemen.yaml'), 'utf8'));
