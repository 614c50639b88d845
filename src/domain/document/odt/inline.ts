import type { Inline } from '../model/model.ts';
import { inlineField } from './controls.ts';
import { element, spaced } from './parts.ts';

/** Bold text as XML. */
export const strong = (text: string): string =>
  element('text:span', { 'text:style-name': 'Strong_20_Emphasis' }, spaced(text));

/** A line of text as XML. */
export const inline = (text: readonly Inline[]): string =>
  text
    .map((part) => {
      if (part.kind === 'break') return '<text:line-break/>';
      if (part.kind === 'blank') return inlineField(part.blank, part.shown);
      const words = part.strong ? strong(part.text) : spaced(part.text);
      if (part.href === undefined) return words;
      const link = { 'xlink:type': 'simple', 'xlink:href': part.href, 'text:style-name': 'Internet_20_link' };
      return element('text:a', link, words);
    })
    .join('');
