import { dateInDutch } from '../../text/dutch.ts';
import type { DocumentModel } from './model.ts';

/** Under the title: which version it is, of when, and what else is known of it. */
export const versionLine = ({ version, date, facts }: DocumentModel): string =>
  [`Versie ${version}`, dateInDutch(date), ...facts].join(' · ');
