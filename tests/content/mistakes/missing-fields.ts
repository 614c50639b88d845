import { advies, drop, norm, set, type Mistake } from './mistake.ts';

/** Missing fields. */
export const missingFields: readonly Mistake[] = [
  {
    name: 'missing title',
    file: advies,
    make: drop('titel'),
    says: `content/advies/balie.mdx:2:1  titel
Dit veld ontbreekt of is leeg. Vul het in.`,
  },
  {
    name: 'missing question',
    file: advies,
    make: drop('vraag'),
    says: `content/advies/balie.mdx:2:1  vraag
Dit veld ontbreekt of is leeg. Vul het in.`,
  },
  {
    name: 'missing source of an example',
    file: 'praktijkvoorbeelden/stad.mdx',
    make: drop('bron'),
    says: `content/praktijkvoorbeelden/stad.mdx:2:1  bron
Dit veld ontbreekt of is leeg. Vul het in.`,
  },
  {
    name: 'missing text alternative',
    file: 'campagne/ongerust.mdx',
    make: drop('tekstalternatief'),
    says: `content/campagne/ongerust.mdx:2:1  tekstalternatief
Dit veld ontbreekt of is leeg. Vul het in.`,
  },
  {
    name: 'missing phase',
    file: advies,
    make: drop('fase'),
    says: `content/advies/balie.mdx:2:1  fase
Dit veld ontbreekt of is leeg. Kies uit: voorkomen, tijdens, na.`,
  },
  {
    name: 'missing steps of one role',
    file: norm,
    make: ({ fields }) => delete (fields.stappen as { medewerker?: unknown }).medewerker,
    says: `content/maatregelen/norm.mdx:18:1  stappen.medewerker
Dit veld ontbreekt of is leeg. Vul het in.`,
  },
  {
    name: 'missing check date',
    file: advies,
    make: drop('controlerenVoor'),
    says: `content/advies/balie.mdx:2:1  controlerenVoor
Dit veld ontbreekt of is leeg. Vul het in.`,
  },
  {
    name: 'empty summary',
    file: advies,
    make: set('samenvatting', ''),
    says: `content/advies/balie.mdx:3:1  samenvatting
Dit veld is leeg. Vul het in.`,
  },
];
