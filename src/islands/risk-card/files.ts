import type { DocumentKind } from '../../domain/document/files.ts';
import type { RiskCard } from '../../domain/risk-card/card.ts';
import { arrangeDocument, cardDocument, type RiskAbout } from '../../domain/risk-card/document.ts';
import type { RiskContent } from '../../domain/risk-card/steps.ts';
import { download } from '../tool/documents.ts';

/** Makes the card or the list and hands it to the browser's downloads. @param what `kaart-pdf` @returns its name */
export async function makeFile(
  what: string,
  card: RiskCard,
  content: RiskContent,
  about: RiskAbout,
): Promise<string> {
  const [paper, kind] = what.split('-') as ['kaart' | 'lijst', DocumentKind];
  const model =
    paper === 'kaart' ? cardDocument(card, content, about) : arrangeDocument(card, content, about);
  const name = `${paper === 'kaart' ? 'risicokaart' : 'vooraf-regelen'}-${about.today}`;
  await download({ name, model }, kind);
  return `${name}.${kind}`;
}
