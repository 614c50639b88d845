import { fieldMistake, rawMistake } from './raw-entry.ts';
import type { Mistake } from './mistake.ts';

/** Fields that a reader of YAML refuses, or reads otherwise than they are meant. */
export const rawFields: readonly Mistake[] = [
  fieldMistake(
    'fields that copy each other',
    ['zoektermen: &z [a]', 'synoniemen: *z'],
    '7:16\nEen woord dat met & begint, heeft in de velden een eigen betekenis en valt weg. Zet de hele tekst tussen rechte aanhalingstekens: "…".',
  ),
  rawMistake(
    'a byte order mark',
    '\uFEFF---\ntitel: Proef\ngewijzigd: 2026-01-10\ngecontroleerdOp: 2026-02-01\ncontrolerenVoor: 2028-02-01\nuitleg: Proef.\n---\n\nTekst.\n',
    '1:1\nHet bestand begint met een onzichtbaar teken. Dit kan vanzelf worden opgelost.',
  ),
  fieldMistake(
    'a colon in a text',
    ['uitleg: Let op: dit is nieuw.'],
    '6:9\nIn deze tekst staat een dubbele punt met een spatie erachter. Zet de hele tekst tussen rechte aanhalingstekens: "…".',
  ),
  rawMistake(
    'a field twice',
    '---\ntitel: Proef\ngewijzigd: 2026-01-10\ngecontroleerdOp: 2026-02-01\ncontrolerenVoor: 2028-02-01\nuitleg: Proef.\ntitel: Nog een\n---\n\nTekst.\n',
    '7:1\nHet veld "titel" staat er twee keer. Haal er een weg.',
  ),
  fieldMistake(
    'text behind a hash',
    ['uitleg: Zie punt #3 en meer.'],
    '6:18\nWat achter het hekje staat, valt weg: "#3 en meer.". Hoort het bij de tekst? Zet de hele tekst tussen rechte aanhalingstekens: "…". Is het een opmerking? Zet haar op een eigen regel.',
  ),
  fieldMistake(
    'a field that is only a hash',
    ['uitleg: Proef.', 'meervoud: #3 proeven'],
    '7:11\nWat achter het hekje staat, valt weg: "#3 proeven". Hoort het bij de tekst? Zet de hele tekst tussen rechte aanhalingstekens: "…". Is het een opmerking? Zet haar op een eigen regel.',
  ),
  fieldMistake(
    'a point that does not line up',
    ['zoektermen:', '  - a', '   - b'],
    '9:4\nDit punt van de lijst hoort zo bij de tekst van het vorige. Begin het even ver naar rechts als het vorige punt.',
  ),
  fieldMistake(
    'a comma behind a date',
    ['gewijzigd: 2026-01-10,'],
    '6:1  gewijzigd\n"2026-01-10," klopt niet. Schrijf een bestaande datum als jaar-maand-dag, bijvoorbeeld 2026-11-23.',
  ),
  fieldMistake(
    'a day that the reader would move',
    ['gewijzigd: 2026-02-30'],
    '6:1  gewijzigd\n"2026-02-30" klopt niet. Schrijf een bestaande datum als jaar-maand-dag, bijvoorbeeld 2026-11-23.',
  ),
  fieldMistake(
    'a date where text belongs',
    ['titel: 2026-01-30'],
    '6:1  titel\nHier hoort tekst, maar er staat een datum. Zet de waarde tussen rechte aanhalingstekens: "…".',
  ),
  rawMistake(
    'fields without an end',
    '---\ntitel: Proef\ngewijzigd: 2026-01-10\ngecontroleerdOp: 2026-02-01\ncontrolerenVoor: 2028-02-01\nuitleg: Proef.\n\nTekst.\n',
    '1:1\nDe velden zijn niet te lezen: het blok velden houdt nergens op. Zet onder het laatste veld een regel met alleen ---. Daarna komt de lopende tekst.',
  ),
  rawMistake(
    'fields that end too soon',
    '---\ntitel: Proef\ngewijzigd: 2026-01-10\ngecontroleerdOp: 2026-02-01\ncontrolerenVoor: 2028-02-01\n--- uitleg\nuitleg: Proef.\n---\n\nTekst.\n',
    '6:1\nDeze regel begint met --- en sluit daarmee het blok velden. Sluit de velden met een regel waarop alleen --- staat. Hoort dit bij een veld? Spring de regel in.',
  ),
  fieldMistake(
    'fields closed with plus signs',
    ['uitleg: Proef.', '+++'],
    '7:1\nDeze regel begint met +++ en sluit daarmee het blok velden. Sluit de velden met een regel waarop alleen --- staat. Hoort dit bij een veld? Spring de regel in.',
  ),
  fieldMistake(
    'curly quotation marks',
    ['uitleg: “Proef: tekst.”'],
    '6:9\nKromme aanhalingstekens (“ ”) tellen hier niet. Gebruik rechte aanhalingstekens om de hele tekst: "…".',
  ),
  fieldMistake(
    'a quotation mark that is not closed',
    ['uitleg: "Proef.'],
    '6:1\nEen tekst die met " begint, houdt niet met " op. Zet " achter de tekst. Staat er " in de tekst zelf? Schrijf daar ’ of “ ”.',
  ),
  fieldMistake(
    'a tab',
    ['zoektermen:', '\t- balie'],
    '8:1\nDeze regel springt in met een tab. Gebruik spaties: twee per stap.',
  ),
  fieldMistake(
    'a text that starts with an asterisk',
    ['uitleg: *Belangrijk* is dit.'],
    '6:22\nDeze regel heeft een teken dat in de velden een eigen betekenis heeft: &, * of !. Zet de hele tekst tussen rechte aanhalingstekens: "…".',
  ),
  fieldMistake(
    'a text that starts with an exclamation mark',
    ['uitleg: !Let op dit.'],
    '6:9\nDeze regel heeft een teken dat in de velden een eigen betekenis heeft: &, * of !. Zet de hele tekst tussen rechte aanhalingstekens: "…".',
  ),
  fieldMistake(
    'a text that starts with an at sign',
    ['uitleg: @gemeente helpt.'],
    '6:9\nEen waarde kan niet met dit teken beginnen. Zet de hele tekst tussen rechte aanhalingstekens: "…".',
  ),
  fieldMistake(
    'a text that starts with a percent sign',
    ['uitleg: %20 helpt.'],
    '6:9\nEen waarde kan niet met dit teken beginnen. Zet de hele tekst tussen rechte aanhalingstekens: "…".',
  ),
  fieldMistake(
    'a list that is not closed',
    ['zoektermen: [a, b'],
    '7:13\nDe lijst die hier met [ begint, houdt niet op. Zet ] achter de lijst.',
  ),
  fieldMistake(
    'a backslash in a quoted text',
    ['uitleg: "Map C:\\proef."'],
    '6:16\nTussen aanhalingstekens staat een \\ die hier niet kan. Schrijf \\\\ voor een gewone \\, of haal haar weg.',
  ),
  fieldMistake(
    'a field without its space',
    ['meervoud:Proeven'],
    '7:1\nAchter de dubbele punt staat geen spatie. Schrijf "naam: waarde".',
  ),
  fieldMistake(
    'fields taken from elsewhere',
    ['<<: {meervoud: Proeven}'],
    '7:1\nHet veld << neemt velden van elders over. Schrijf de velden zelf uit.',
  ),
  fieldMistake(
    'markup in a field',
    ['uitleg: Dit is **vet**.'],
    '6:1  uitleg\nIn dit veld staat opmaak, zoals ** of `. Een lezer ziet de tekens zelf. Schrijf gewone tekst. Opmaak kan alleen in de lopende tekst.',
  ),
  fieldMistake(
    'a tag in a field',
    ['uitleg: Dit is <b>vet.'],
    '6:1  uitleg\nIn dit veld staat een tag. Een lezer ziet de tekens zelf. Schrijf gewone tekst. Opmaak kan alleen in de lopende tekst.',
  ),
  fieldMistake(
    'a field in the text of the one above',
    ['uitleg: >-', '  Proef.', '   meervoud: proeven'],
    '8:1  uitleg\nHet veld "meervoud" hoort zo bij de tekst van het veld erboven. Haal de spaties voor meervoud weg.',
  ),
];
