import { drafts, type Draft, type Drafts } from '../../support/content-fixture.ts';
import { scanFields } from './self-scan-fields.ts';

/** One mistake an editor can make, and what the check must say about it. */
export interface Mistake {
  name: string;
  /** Entry that it is made in. */
  file: string;
  make: (entry: Draft, library: Drafts) => void;
  /** Other files, by their path in content/. */
  raw?: Record<string, string | Buffer>;
  /** Place and field on the first line, what is wrong and what to do on the second. */
  says: string;
}

export const advies = 'advies/balie.mdx';
export const norm = 'maatregelen/norm.mdx';

/** Gives a field another value. */
export const set =
  (field: string, value: unknown) =>
  ({ fields }: Draft): void => {
    fields[field] = value;
  };

/** Takes a field away. */
export const drop =
  (field: string) =>
  (entry: Draft): void => {
    entry.fields = Object.fromEntries(Object.entries(entry.fields).filter(([name]) => name !== field));
  };

/** Gives an entry another body. */
export const body =
  (text: string) =>
  (entry: Draft): void => {
    entry.body = text;
  };

/** The small library with the entries that only some mistakes need. */
export function libraryWith(file: string): Drafts {
  const library = drafts();
  if (file === 'begrippen/tweede.mdx') {
    library[file] = { fields: { ...library['begrippen/norm.mdx']!.fields, titel: 'norm' }, body: '' };
  }
  if (file === 'maatregelen/tweede.mdx') {
    library[file] = { fields: { ...library[norm]!.fields, titel: 'Anders' }, body: '' };
  }
  if (file === 'publicaties/tweede.yaml') {
    library[file] = { fields: { ...library['publicaties/rapport.yaml']!.fields, titel: 'Anders' }, body: '' };
  }
  if (file.startsWith('zelfscan/')) {
    const { gewijzigd, gecontroleerdOp, controlerenVoor } = library[advies]!.fields;
    library[file] = { fields: { ...scanFields, gewijzigd, gecontroleerdOp, controlerenVoor }, body: '' };
  }
  if (file.startsWith('modellen/') || file === 'protocolmaker.yaml') {
    const { samenvatting, gewijzigd, gecontroleerdOp } = library[advies]!.fields;
    const model = { titel: 'Proef', samenvatting, volgorde: 1, versie: '1.0', gewijzigd, gecontroleerdOp };
    library['modellen/proef.mdx'] = { fields: model, body: '' };
  }
  if (file === 'net-gebeurd/medewerker.mdx') {
    const { titel, samenvatting, gewijzigd, gecontroleerdOp, controlerenVoor } = library[advies]!.fields;
    const acts = Array.from({ length: 6 }, (_, index) => ({ doe: `Stap ${index}.` }));
    library[file] = {
      fields: {
        ...{ titel, samenvatting, gewijzigd, gecontroleerdOp, controlerenVoor },
        ...{ volgorde: 1, voor: 'medewerker', inZin: 'medewerker', kort: 'Eerst veilig.' },
        ...{ nu: acts, vandaag: acts, dezeWeek: acts },
        hulp: [
          { wie: 'a', waarvoor: 'b' },
          { wie: 'c', waarvoor: 'd' },
        ],
      },
      body: '',
    };
  }
  return library;
}
