/** Statements of the self-scan in the small library, one of each kind. */
export const scanFields = {
  titel: 'Stellingen over de norm',
  maatregel: 'norm',
  kort: 'Norm',
  begin: 'Begin bij de norm',
  stellingen: ['afspraak', 'bekend', 'gedaan', 'geleerd'].map((soort) => ({
    sleutel: `norm-${soort}`,
    soort,
    stelling: `Dit is ${soort}.`,
    waarom: 'Dat vraagt de wet.',
    vraagAan: 'HR',
    wetten: ['arbowet-3'],
    eersteStap: { doe: 'Schrijf het op.' },
    instrument: 'huisregels',
    advies: 'balie',
    rie: 'Norm',
  })),
};
