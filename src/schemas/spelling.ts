import { z } from 'zod';
import { text, unique } from './fields.ts';

/** Words that are right though the dictionary does not have them, content/spelling.yaml. */
export function spelling() {
  return z.strictObject({ woorden: unique(text(60)).min(1) });
}
