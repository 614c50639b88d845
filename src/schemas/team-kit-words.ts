/** Where a situation plays, each in words. */
export const places = {
  balie: 'aan de balie',
  telefoon: 'aan de telefoon',
  mail: 'in de mail',
  online: 'online',
  gesprek: 'in een gesprek',
  vergadering: 'in een vergadering',
  straat: 'op straat',
  buiten: 'buiten',
  huisbezoek: 'bij iemand thuis',
  inrichting: 'in een inrichting',
  kazerne: 'op de post',
  klas: 'in de klas',
  plein: 'op het plein',
  gang: 'op de gang',
  kamer: 'op de kamer',
  afdeling: 'op de afdeling',
  wachtkamer: 'in de wachtkamer',
  voertuig: 'in het voertuig',
  perron: 'op het perron',
} as const;

/** What can touch somebody who went through it; said beforehand, and left out when nobody asks for it. */
export const sensitiveKinds = {
  seksueel: 'seksueel gedrag',
  discriminatie: 'discriminatie',
  geweld: 'lichamelijk geweld',
  zelfdoding: 'zelfdoding',
} as const;
