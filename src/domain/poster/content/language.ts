import type { Data } from '../../../schemas/index.ts';

/** Languages besides Dutch in which an item may be. */
export type OtherLanguage = Data<'campagne'>['taalversies'][number]['taal'];
/** Languages of the campaign. */
export type Language = 'nl' | OtherLanguage;

/** What the engine itself writes or says around the words of an entry. */
export interface EngineWords {
  /** Name of the language in Dutch, for a list. */
  name: string;
  call: (number: string) => string;
  graag: string;
  mag: string;
  niet: string;
  face: (eyes: string) => string;
  logo: (sender?: string) => string;
  code: (address: string) => string;
}

const english: EngineWords = {
  name: 'Engels',
  call: (number) => `Call ${number}`,
  graag: 'Yes',
  mag: 'OK',
  niet: 'No',
  face: (eyes) => `A speech bubble is a face: ${eyes}, and the straight line is the mouth.`,
  logo: (sender = 'the sender') => `Logo of ${sender}`,
  code: (address) => `QR code to ${address}`,
};

const dutch: EngineWords = {
  name: 'Nederlands',
  call: (number) => `Bel ${number}`,
  graag: 'Graag',
  mag: 'Mag',
  niet: 'Niet',
  face: (eyes) => `Een spreekballon is een gezicht: ${eyes}, en de rechte lijn is de mond.`,
  logo: (sender = 'de afzender') => `Logo van ${sender}`,
  code: (address) => `QR-code naar ${address}`,
};

/** The words of each language; one without words of its own here cannot be drawn yet. */
export const engineWords: Partial<Record<Language, EngineWords>> & Record<'nl', EngineWords> = {
  nl: dutch,
  en: english,
};
