import { advies, set, type Mistake } from './mistake.ts';

/** Dates in the future. */
export const dates: readonly Mistake[] = [
  {
    name: 'checked tomorrow',
    file: advies,
    make: set('gecontroleerdOp', '2026-11-24'),
    says: `content/advies/balie.mdx:22:1  gecontroleerdOp
De waarde klopt niet. Deze datum ligt in de toekomst (vandaag is 2026-11-23). Vul de echte datum in.`,
  },
  {
    name: 'a change noted for next year',
    file: advies,
    make: set('wijzigingen', [{ datum: '2027-01-01', tekst: 'x' }]),
    says: `content/advies/balie.mdx:25:5  wijzigingen.0.datum
De waarde klopt niet. Deze datum ligt in de toekomst (vandaag is 2026-11-23). Vul de echte datum in.`,
  },
  {
    name: 'a source from the future',
    file: 'publicaties/rapport.yaml',
    make: set('datum', '2031'),
    says: `content/publicaties/rapport.yaml:5:1  datum
De waarde klopt niet. Deze datum ligt in de toekomst (vandaag is 2026-11-23). Vul de echte datum in.`,
  },
];
