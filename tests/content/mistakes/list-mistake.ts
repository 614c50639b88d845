import { listFor } from '../../support/content-fixture.ts';
import type { Mistake } from './mistake.ts';

/**
 * A list beside the collections with one thing changed, and what is said of it.
 * @param after text of the line that the fault stands so many lines below
 */
export function listMistake(
  file: string,
  name: string,
  [from, to]: readonly [RegExp, string],
  [after, below, place]: readonly [string, number, string],
  says: string,
): Mistake {
  const right = listFor(file);
  const wrong = right.replace(from, to);
  if (wrong === right) throw new Error(`Nothing was changed for "${name}".`);
  const line = wrong.split('\n').findIndex((text) => text.startsWith(after)) + 1 + below;
  return {
    name,
    file,
    raw: { [file]: wrong },
    make: () => undefined,
    says: `content/${file}:${line}:${place}\n${says}`,
  };
}
