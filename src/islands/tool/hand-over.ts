import type { Answers } from '../../domain/tool/fields.ts';
import { ToolElement } from './tool-element.ts';

/**
 * Hands answers on to another tool on the same page; it asks first when something stands there already. Between pages
 * nothing can be handed on without an address or storage that tells it: there somebody saves a file, and the other tool
 * names its kind in `from`.
 * @param to name of its element
 * @returns whether it is on the page
 */
export function handOver(to: string, answers: Answers): boolean {
  const tool = document.querySelector(to);
  if (!(tool instanceof ToolElement)) return false;
  tool.receive(answers);
  return true;
}
