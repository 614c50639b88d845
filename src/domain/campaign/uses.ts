import type { CampaignFile } from '../poster/content/files.ts';
import { formats } from '../poster/content/formats.ts';
import { capital, listInDutch } from '../text/dutch.ts';

/** What files are for: its name, what is in it in a few words, and the files. */
export interface Use {
  id: string;
  title: string;
  about: string;
  files: CampaignFile[];
}

const posts: readonly CampaignFile['format'][] = ['vierkant', 'vier-bij-vijf'];
const picture = ({ kind }: CampaignFile): boolean => kind === 'png' || kind === 'webp';

/** The uses in the order in which people need them. Every file but the pictures of the page has one of them. */
const uses: readonly { id: string; title: string; about?: string; has: (file: CampaignFile) => boolean }[] = [
  { id: 'ophangen', title: 'Ophangen', has: ({ kind }) => kind === 'pdf' },
  {
    id: 'scherm',
    title: 'Op een scherm',
    has: (file) => picture(file) && !posts.includes(file.format),
  },
  {
    id: 'sociale-media',
    title: 'Sociale media',
    has: (file) => picture(file) && posts.includes(file.format),
  },
  {
    id: 'drukker',
    title: 'Naar de drukker',
    about: 'CMYK of RGB, met 3 mm afloop en snijtekens',
    has: ({ kind }) => kind === 'pdf-druk' || kind === 'pdf-cmyk',
  },
  {
    id: 'bewerken',
    title: 'Zelf bewerken',
    about: 'SVG, voor een tekenprogramma',
    has: ({ kind }) => kind === 'svg',
  },
];

const shortName = ({ format }: CampaignFile): string => formats[format].label.split(',')[0] ?? '';
/** Names of sizes as a sentence has them: A4 keeps its capital, "liggend scherm" has none. */
const inSentence = (name: string): string => (/^A\d/.test(name) ? name : name.toLocaleLowerCase('nl'));

/** What files can be used for, in order; a use without files is left out. */
export const usesOf = (files: readonly CampaignFile[]): Use[] =>
  uses
    .map(({ id, title, about, has }) => {
      const own = files.filter(has);
      const names = [...new Set(own.map((file) => inSentence(shortName(file))))];
      return { id, title, about: about ?? capital(listInDutch(names)), files: own };
    })
    .filter((use) => use.files.length > 0);

/** The file that most people come for: A4, else the first on paper, else the first picture. */
export const mainFile = (files: readonly CampaignFile[]): CampaignFile | undefined =>
  files.find(({ kind, format }) => kind === 'pdf' && format === 'a4') ??
  files.find(({ kind }) => kind === 'pdf') ??
  files.find(picture);

/** What the button says that fetches a file: "Download A4", "Download liggend scherm". */
export const downloadWords = (file: CampaignFile): string => `Download ${inSentence(shortName(file))}`;
