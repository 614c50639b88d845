import { same, type Fact } from './facts.ts';
import type { IncidentKind } from './tools.ts';

/** How the values of a field become those of a fact and back. What is not certain has no way and is asked again. */
export interface Way {
  field: string;
  fact: Fact;
  out?: Readonly<Record<string, string>>;
  /** First the gravest: of a field with one answer the first that holds is taken. */
  into?: Readonly<Record<string, string>>;
  one?: boolean;
  /** What is typed: a line, lines, or text of which only what stands between quotation marks is told. */
  text?: 'line' | 'lines' | 'quotes';
}
const both = (field: string, fact: Fact, list: string): Way => ({
  ...{ field, fact, out: same(list), into: same(list) },
});
const one = (way: Way): Way => ({ ...way, one: true });
const day = (field: string): Way => ({ field, fact: 'day' });
const typed = (field: string, fact: Fact, text: NonNullable<Way['text']>): Way => ({ field, fact, text });

/** The ways of each tool. */
export const ways: Record<IncidentKind, readonly Way[]> = {
  'uw-lijst': [
    day('wanneer'),
    {
      field: 'wat',
      fact: 'kinds',
      out: {
        ...same('wapen spullen'),
        ...{ woorden: 'schelden', dreiging: 'dreigen', geslagen: 'geweld', spuug: 'geweld' },
      },
      into: { ...same('wapen spullen'), schelden: 'woorden', dreigen: 'dreiging', gegevens: 'online' },
    },
    {
      field: 'rol',
      fact: 'role',
      out: { ...same('getuige bestuurder'), medewerker: 'slachtoffer', leidinggevende: 'leiding' },
    },
    { field: 'rol', fact: 'work', out: { bestuurder: 'bestuur' } },
    {
      field: 'gewond',
      fact: 'injury',
      out: { pijn: 'pijn', ziekenhuis: 'ernstig', niemand: 'geen' },
      into: { ernstig: 'ziekenhuis', pijn: 'pijn', geen: 'niemand' },
    },
    { field: 'weet', fact: 'police', out: { politie: 'ja' }, into: { ja: 'politie' } },
  ],
  aangiftehulp: [
    day('wanneer'),
    both(
      'wat',
      'kinds',
      'schelden verhaal dreigen dwingen geweld groep verzet hinderen spullen gegevens stalken seksueel blijven',
    ),
    one({
      field: 'rol',
      fact: 'role',
      out: { ...same('slachtoffer getuige'), werkgever: 'leiding' },
      into: { ...same('slachtoffer getuige'), leiding: 'werkgever', bestuurder: 'slachtoffer' },
    }),
    one(both('letsel', 'injury', 'ernstig pijn psychisch geen')),
    {
      field: 'schade',
      fact: 'damage',
      out: { ...same('eigen werkgever kosten'), ziek: 'loon' },
      into: { ...same('eigen werkgever kosten'), loon: 'ziek' },
    },
    one(both('werk', 'work', 'overheid boa bestuur ov zorg onderwijs ergens')),
    one(both('bekend', 'known', 'ja nee')),
  ],
  verslag: [
    day('dag'),
    both('soort', 'kinds', 'schelden dreigen geweld wapen spullen gegevens stalken seksueel'),
    { field: 'aangever', fact: 'police', out: { werkgever: 'ja', slachtoffer: 'ja' } },
    typed('waar', 'place', 'line'),
    // The account itself is nobody else's: of it goes along only what the other said.
    typed('verhaal', 'said', 'quotes'),
    typed('schade', 'losses', 'lines'),
    typed('organisatie', 'organisation', 'line'),
  ],
  reactie: [
    one({
      field: 'gedrag',
      fact: 'kinds',
      out: { ...same('schelden dreigen'), lastig: 'stalken' },
      into: {
        ...{ geweld: 'geweld', groep: 'geweld', spullen: 'geweld' },
        ...{ dreigen: 'dreigen', stalken: 'lastig', schelden: 'schelden' },
      },
    }),
    one(both('waar', 'work', 'overheid zorg onderwijs ov')),
    day('brief-dag'),
    typed('brief-plaats', 'place', 'line'),
    typed('brief-woorden', 'said', 'lines'),
    typed('organisatie', 'organisation', 'line'),
  ],
  schade: [
    day('wanneer'),
    one({ field: 'rol', fact: 'role', into: same('slachtoffer') }),
    both('wat', 'damage', 'eigen werkgever kosten loon'),
    {
      field: 'wat',
      fact: 'injury',
      out: same('psychisch'),
      into: { ernstig: 'letsel', pijn: 'letsel', psychisch: 'psychisch' },
    },
    one({ field: 'ernst', fact: 'injury', into: { ernstig: 'ja' } }),
    one(both('bekend', 'known', 'ja nee')),
    { field: 'zaak', fact: 'police', out: { ja: 'ja', aangifte: 'ja', vonnis: 'ja' } },
    typed('brief-plaats', 'place', 'line'),
    typed('brief-schade', 'losses', 'lines'),
    typed('organisatie', 'organisation', 'line'),
  ],
  nazorgkalender: [
    day('dag'),
    one({
      field: 'rol',
      fact: 'role',
      out: { leidinggevende: 'leiding', werkgever: 'leiding', medewerker: 'slachtoffer' },
      into: { slachtoffer: 'medewerker' },
    }),
    { field: 'erbij', fact: 'police', out: { politie: 'ja' }, into: { ja: 'politie' } },
    both('erbij', 'injury', 'ernstig'),
  ],
};
