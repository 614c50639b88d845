import type { NowLanguage } from '../domain/now/words.ts';
import type { Data } from '../schemas/index.ts';
import { all, get, type Entry } from './entries.ts';

type Dutch = Data<'net-gebeurd'>;

/** An emergency page in one language. */
export interface NowPage extends Pick<
  Dutch,
  'titel' | 'samenvatting' | 'voor' | 'inZin' | 'kort' | 'nu' | 'vandaag' | 'dezeWeek' | 'zoektermen'
> {
  entry: Entry<'net-gebeurd'>;
  address: string;
  /** Who helps, with numbers; the notes at the numbers are Dutch, so another language leaves them out. */
  help: readonly {
    title: string;
    text: string;
    href?: string | undefined;
    phones?: Data<'organisaties'>['telefoon'] | undefined;
  }[];
}

const dutchPage = (entry: Entry<'net-gebeurd'>): NowPage => ({
  ...entry.data,
  entry,
  address: entry.address,
  help: entry.data.hulp.map(({ wie, waarvoor, organisatie }) => {
    const found = organisatie ? get('organisaties', organisatie) : undefined;
    return { title: wie, text: waarvoor, href: found?.address, phones: found?.data.telefoon };
  }),
});

/** The English page of an entry; undefined as long as nobody wrote it. */
function englishPage(entry: Entry<'net-gebeurd'>): NowPage | undefined {
  const { en } = entry.data;
  return (
    en && {
      ...en,
      entry,
      address: `/en/just-happened/${en.adres}/`,
      help: dutchPage(entry).help.map(({ href, phones }, index) => ({
        title: en.hulp[index]!.wie,
        text: en.hulp[index]!.waarvoor,
        href,
        phones: phones?.map(({ nummer }) => ({ nummer, wanneer: '' })),
      })),
    }
  );
}

/** The emergency page of an entry in a language. */
export const nowPage = (entry: Entry<'net-gebeurd'>, language: NowLanguage): NowPage | undefined =>
  language === 'nl' ? dutchPage(entry) : englishPage(entry);

/** All emergency pages in a language, in the order in which people meet them. */
export const nowPages = (language: NowLanguage): NowPage[] =>
  all('net-gebeurd').flatMap((entry) => nowPage(entry, language) ?? []);

/** Where the same page can be read, by language; the overview's when there is no entry. */
export function nowTranslations(entry?: Entry<'net-gebeurd'>): { language: NowLanguage; address: string }[] {
  return (['nl', 'en'] as const).flatMap((language) => {
    const overview = language === 'nl' ? '/net-gebeurd/' : '/en/just-happened/';
    const address = entry ? nowPage(entry, language)?.address : overview;
    return address ? [{ language, address }] : [];
  });
}

/** Address of the list that somebody in a role makes for themselves. */
export const listAddress = (role: string): string => `/net-gebeurd/${role}/lijst/`;
