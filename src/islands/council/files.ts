import type { Advice } from '../../domain/council/advice.ts';
import { councilPackDocument, type CouncilAbout } from '../../domain/council/document.ts';
import type { DocumentKind } from '../../domain/document/files.ts';
import type { Answers } from '../../domain/tool/fields.ts';
import { download } from '../tool/documents.ts';

/** Makes the package and hands it to the browser's downloads. @returns its name */
export async function makePack(
  kind: string,
  advice: Advice,
  answers: Answers,
  about: CouncilAbout,
): Promise<string> {
  const name = `or-pakket-${about.today}`;
  await download({ name, model: councilPackDocument(advice, answers, about) }, kind as DocumentKind);
  return `${name}.${kind}`;
}
