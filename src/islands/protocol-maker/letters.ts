import { inOurLetter } from '../../domain/poster/draw/letters.ts';
import { missingCharacters } from '../../domain/poster/draw/metrics.ts';
import type { Answers } from '../../domain/tool/fields.ts';

/** Says which typed letters our typeface cannot draw in a PDF; Word and OpenDocument take another one for them. */
export function tellMissing(place: HTMLElement, answers: Answers): void {
  const missing = missingCharacters(inOurLetter(Object.values(answers).flat().join('')));
  place.hidden = missing.length === 0;
  place.textContent = `Deze letters kent de letter van onze PDF niet: ${missing.slice(0, 20).join(' ')}. In de PDF staat daar een vraagteken. In Word en OpenDocument staan ze goed.`;
}
