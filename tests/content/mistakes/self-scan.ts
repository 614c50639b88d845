import type { Draft } from '../../support/content-fixture.ts';
import { set, type Mistake } from './mistake.ts';
import { scanFields } from './self-scan-fields.ts';

const file = 'zelfscan/norm.yaml';

const change =
  (index: number, fields: Record<string, unknown>) =>
  (entry: Draft): void => {
    const list = entry.fields.stellingen as Record<string, unknown>[];
    entry.fields.stellingen = list.map((one, at) => (at === index ? { ...one, ...fields } : one));
  };

/** Mistakes in the self-scan. */
export const selfScan: readonly Mistake[] = [
  {
    name: 'two statements with one key',
    file,
    make: change(1, { sleutel: 'norm-afspraak' }),
    says: `content/zelfscan/norm.yaml:18:5  stellingen.1.sleutel
De sleutel "norm-afspraak" staat ook in content/zelfscan/norm.yaml. Geef deze stelling een andere. De sleutel van een stelling die al op de site staat, verandert nooit: bewaarde bestanden zoeken ermee.`,
  },
  {
    name: 'a measure of which nothing is asked about what was learned',
    file,
    make: change(3, { soort: 'gedaan' }),
    says: `content/zelfscan/norm.yaml:5:1  stellingen
Er is geen stelling over wat er van is geleerd. Maak een stelling met soort: geleerd.`,
  },
  {
    name: 'a statement without law or source',
    file,
    make: change(0, { wetten: [] }),
    says: `content/zelfscan/norm.yaml:11:5  stellingen.0.wetten
De waarde klopt niet. Zet bij elke stelling waar het staat: een wet, of een bron als het geen wet is.`,
  },
  {
    name: 'a first step that leads to an instrument that is not there',
    file,
    make: change(0, { instrument: 'huisregel' }),
    says: `content/zelfscan/norm.yaml:15:5  stellingen.0.instrument
"huisregel" bestaat niet in instrumenten. Bedoelde u "huisregels"?`,
  },
  {
    name: 'too few statements about a measure',
    file,
    make: set('stellingen', scanFields.stellingen.slice(0, 3)),
    says: `content/zelfscan/norm.yaml:5:1  stellingen
Hier staan er te weinig: minstens 4. Vul de lijst aan.`,
  },
];
