import { checkedLanguages, contentOf, inWords, translatedContent } from '../domain/poster/content/content.ts';
import { engineWords, type OtherLanguage } from '../domain/poster/content/language.ts';
import type { CampaignFile, CampaignPackage } from '../domain/poster/content/files.ts';
import type { Entry } from './entries.ts';
import { filesIn } from './files.ts';

const byItem = Map.groupBy(filesIn('poster'), ({ id }) => id);

/** Files of an item: of the general version, or of that of a sector or in another language. */
export const filesOf = (id: string, sector?: string, language?: OtherLanguage): CampaignFile[] =>
  (byItem.get(id) ?? []).filter((file) => file.sector === sector && file.language === language);

/** All ZIPs. */
export const packages: readonly CampaignPackage[] = filesIn('pakket');

/** A picture of an item. */
export interface Preview {
  src: string;
  srcset: string;
  width: number;
  height: number;
}

/**
 * The picture of an item for a page.
 * @throws when the build made none: for a document there is no drawing
 */
export function previewOf(entry: Entry<'campagne'>, sector?: string, language?: OtherLanguage): Preview {
  const [small, large] = filesOf(entry.id, sector, language).filter(({ kind }) => kind === 'voorbeeld');
  if (!small?.width || !small.height || !large?.width) {
    throw new Error(`Van ${entry.id}${sector ? ` voor ${sector}` : ''} is geen voorbeeld gemaakt.`);
  }
  return {
    src: small.path,
    srcset: `${small.path} ${small.width}w, ${large.path} ${large.width}w`,
    width: small.width,
    height: small.height,
  };
}

/** A version of an item for a sector, in words. */
export function versionOf(entry: Entry<'campagne'>, sector: string): { title: string; words: string } {
  const content = contentOf(entry.id, entry.data, sector);
  return { title: content?.title ?? entry.title, words: content ? inWords(content) : '' };
}

/** The languages of an item that somebody has checked, each with its name and its words. */
export const languagesOf = ({ id, data }: Entry<'campagne'>) =>
  checkedLanguages(data).map((language) => ({
    language,
    name: engineWords[language]!.name,
    version: data.taalversies.find(({ taal }) => taal === language)!,
    content: translatedContent(id, data, language)!,
  }));

/** ZIPs that an item is in: of its series, and of its sectors. */
export function packagesWith({ data }: Entry<'campagne'>): CampaignPackage[] {
  return packages.filter(
    ({ group, id }) =>
      group === 'alles' ||
      (group === 'serie' && id === data.serie) ||
      (group === 'sector' && data.sectoren.includes(id)),
  );
}
