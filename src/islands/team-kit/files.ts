import type { DocumentKind } from '../../domain/document/files.ts';
import { sessionDocument, type About } from '../../domain/team-kit/document.ts';
import type { Session } from '../../domain/team-kit/session.ts';
import { download } from '../tool/documents.ts';

/** Makes the sheet of whoever leads and hands it to the browser's downloads. @returns its name */
export async function makeSheet(
  kind: string,
  session: Session,
  agreed: Readonly<Record<string, string>>,
  about: About,
): Promise<string> {
  const name = `teamkit-${about.today}`;
  await download({ name, model: sessionDocument(session, agreed, about) }, kind as DocumentKind);
  return `${name}.${kind}`;
}
