/** What a statement of the self-scan asks about a measure, in the order in which they are asked. */
export const statementKinds = ['afspraak', 'bekend', 'gedaan', 'geleerd'] as const;

/** Ways of working that decide whether a statement applies. */
export const workForms = ['bezoek', 'telefoon', 'huisbezoek', 'onderweg', 'alleen'] as const;

/** Sizes of an organisation, small to large: with 10 and with 50 people other rules begin for who has a say. */
export const sizes = ['klein', 'midden', 'groot'] as const;

/** Labels of the questions under "Wat hebben wij geregeld?" in the instrument rie-vragen. */
export const rieParts = [
  'Oorzaken weghalen',
  'Norm',
  'Plek en alarm',
  'Mensen',
  'Na een incident',
  'Leren',
] as const;
