import { dateInDutch } from '../../text/dutch.ts';
import type { DocumentModel, Inline, InlineBlank } from './model.ts';

/** The name of whoever fills the document in. */
export const organisationBlank: InlineBlank = {
  kind: 'blank',
  shown: '[naam van uw organisatie]',
  blank: { name: 'organisatie', label: 'Naam van uw organisatie', kind: 'line' },
};

/** Above the title of every document: it becomes the document of the one who fills it in. */
export const organisationLine = ({ organisation }: DocumentModel): Inline[] => [
  organisation ? { kind: 'words', text: organisation, strong: true } : organisationBlank,
];

/** In the foot of every page, before its number: which document it is, and whose model. */
export const footText = ({
  title,
  version,
  date,
  source,
}: DocumentModel): { name: string; source: string } => ({
  name: `${title}, versie ${version}, ${dateInDutch(date)}`,
  source: `Model: ${source.address.replace(/^https?:\/\//, '').replace(/\/.*$/, '')}`,
});
