import type { DocumentModel } from '../document/model/model.ts';
import type { Answers, Step } from '../tool/fields.ts';
import type { Chooser } from './choose.ts';

/** What a document is made of. */
export interface BriefFacts {
  chooser: Chooser;
  steps: readonly Step[];
  answers: Answers;
  /** Name of the site and full address of the tool. */
  name: string;
  address: string;
  /** YYYY-MM-DD */
  today: string;
}

/** A text that was typed; nothing when it was left open. */
export const typed = (answers: Answers, id: string): string => {
  const value = answers[id];
  return typeof value === 'string' ? value.trim() : '';
};

/** Of a document: what all three of this tool say of themselves. */
export const aboutDocument = (
  { answers, name, address, today }: Omit<BriefFacts, 'chooser' | 'steps'>,
  title: string,
  subject: string,
): Omit<DocumentModel, 'blocks'> => {
  const organisation = typed(answers, 'organisatie');
  return {
    ...{ title, subject, version: '1.0', date: today, facts: [] },
    ...(organisation && { organisation }),
    source: { name, address },
  };
};
