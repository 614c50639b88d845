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

/** Under the title: which version it is, of when, and what else is known of it. */
export const versionLine = ({ version, date, facts }: DocumentModel): string =>
  [`Versie ${version}`, dateInDutch(date), ...facts].join(' · ');

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
