import { ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Inline } from '../model/model.ts';
import { control } from './controls.ts';

/** Words in one style. */
export const run = (text: string, strong = false, own: IRunOptions = {}): TextRun => {
  const options: IRunOptions = strong ? { ...own, text, bold: true } : { ...own, text };
  return new TextRun(options);
};

/** A line of text as runs, links and controls. */
export const runs = (text: readonly Inline[]): ParagraphChild[] =>
  text.map((part) => {
    if (part.kind === 'break') return new TextRun({ break: 1 });
    if (part.kind === 'blank') return control(part.blank, part.shown);
    const { text: words, strong = false, href } = part;
    if (href === undefined) return run(words, strong);
    return new ExternalHyperlink({
      link: href,
      children: [run(words, strong, { style: 'Hyperlink' })],
    });
  });
