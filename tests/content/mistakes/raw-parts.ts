import { bodyMistake } from './raw-entry.ts';
import type { Mistake } from './mistake.ts';

/** Links, pictures, tables and other parts of a body that lead nowhere or that the site does not have. */
export const rawParts: readonly Mistake[] = [
  bodyMistake(
    'a link without a text',
    'Zie [](/maatregelen/norm/).\n',
    '9:5\nHier staat een link zonder tekst. Schrijf er iets in, of haal het weg.',
  ),
  bodyMistake(
    'a link without an address',
    'Zie [de norm]().\n',
    '9:5\nDeze link heeft geen adres. Schrijf https://…, of een adres op deze site, zoals /advies/x/.',
  ),
  bodyMistake(
    'a link with a script',
    'Zie [de norm](javascript:alert(1)).\n',
    '9:5\nEen link mag niet met javascript: beginnen. Schrijf https://…, of een adres op deze site, zoals /advies/x/.',
  ),
  bodyMistake(
    'a link to a file of the machine',
    'Zie [de norm](file:///c:/norm.docx).\n',
    '9:5\nEen link mag niet met file: beginnen. Schrijf https://…, of een adres op deze site, zoals /advies/x/.',
  ),
  bodyMistake(
    'a link that is not safe',
    'Zie [de norm](http://voorbeeld.nl/).\n',
    '9:5\nDe link http://voorbeeld.nl/ is niet beveiligd (http). Schrijf https:// in plaats van http://.',
  ),
  bodyMistake(
    'a web address without its scheme',
    'Zie [de norm](www.voorbeeld.nl).\n',
    '9:5\nDe link www.voorbeeld.nl begint niet met een schuine streep. Schrijf https://…, of een adres op deze site, zoals /advies/x/.',
  ),
  bodyMistake(
    'a link to a page beside',
    'Zie [de norm](../norm/).\n',
    '9:5\nDe link ../norm/ begint niet met een schuine streep. Schrijf https://…, of een adres op deze site, zoals /advies/x/.',
  ),
  bodyMistake(
    'a link to another site without its scheme',
    'Zie [de norm](//voorbeeld.nl/).\n',
    '9:5\nDe link //voorbeeld.nl/ begint niet met een schuine streep. Schrijf https://…, of een adres op deze site, zoals /advies/x/.',
  ),
  bodyMistake(
    'a link to a page that is not there',
    'Zie [de norm](/maatregelen/nrom/).\n',
    '9:5\nDe link /maatregelen/nrom/ leidt nergens heen. Bedoelde u /maatregelen/norm/?',
  ),
  bodyMistake(
    'a link to a place that is not there',
    'Zie [de norm](/advies/balie/#darna).\n',
    '9:5\nDe plek #darna is er niet op de pagina waar deze link heen gaat. Bedoelde u /advies/balie/#daarna?',
  ),
  bodyMistake(
    'a link to a place on the same page that is not there',
    'Zie [hieronder](#onder).\n\n## Boven\n\nTekst.\n',
    '9:5\nDe plek #onder is er niet op de pagina waar deze link heen gaat. Kies een pagina die er is, of haal de link weg.',
  ),
  bodyMistake(
    'a link whose address stands elsewhere',
    'Zie [de norm][n].\n\n[n]: /maatregelen/norm/\n',
    '9:5\nHet adres van deze link staat ergens anders. Schrijf de link in één keer: [waar de link heen gaat](https://…).',
  ),
  bodyMistake(
    'a text that is taken for an address',
    'Tekst.\n\n[Let op]: wacht.\n',
    '11:1\nDeze regel komt niet op de pagina: zij is het adres bij een link van elders in de tekst. Schrijf de link in één keer: [waar de link heen gaat](https://…). Bedoelde u gewone tekst? Haal de vierkante haken weg.',
  ),
  bodyMistake(
    'a link with a space in it',
    'Zie [de norm] (/maatregelen/norm/).\n',
    '9:13\nEen vierkante haak hoort nergens bij: een lezer ziet de tekens zelf. Een link schrijft u als [waar hij heen gaat](/adres/), zonder spatie ertussen.',
  ),
  bodyMistake(
    'a footnote',
    'Tekst.[^1]\n\n[^1]: Uitleg.\n',
    '9:7\nEen voetnoot past hier niet. Zet de uitleg in de tekst zelf, of noem de bron bij bronnen.',
  ),
  bodyMistake(
    'bold that is not closed',
    'Dit is **vet.\n',
    '9:8\nEen * of _ staat los: een lezer ziet de tekens zelf. Zet er voor én achter het woord twee: **vet**. Een gewone * schrijft u als \\*.',
  ),
  bodyMistake(
    'a text that is struck through',
    'Het zijn er ~10 of 20~ per dag.\n',
    '9:13\nDeze tekst wordt doorgestreept, door de tekens ~. Haal de ~ weg. Bedoelde u ongeveer? Schrijf "ongeveer".',
  ),
  bodyMistake(
    'a block of code that swallows the rest',
    'Tekst.\n\n```\n## Kop\n',
    '11:1\nDeze regels worden als code getoond, door de drie tekens ` of ~ erboven. Haal de regel met ``` of ~~~ weg.',
  ),
  bodyMistake(
    'a code for a sign that does not exist',
    'Een&nbps;spatie.\n',
    '9:4\nEen code voor een teken klopt niet: een lezer ziet de tekens zelf. Schrijf het teken zelf.',
  ),
  bodyMistake(
    'a table whose lines do not fit',
    '| a | b |\n|---|\n| c | d |\n',
    '9:1\nDeze tabel klopt niet: een lezer ziet de tekens zelf. Zet onder de kop een regel met streepjes, evenveel als er kolommen zijn: |---|---|.',
  ),
  bodyMistake(
    'a row with a cell too many',
    '| a | b |\n|---|---|\n| c | d | e |\n',
    '9:1\nEen rij van deze tabel heeft meer vakken dan de kop. Wat te veel is, valt weg. Geef de kop evenveel vakken, of haal een | weg.',
  ),
  bodyMistake(
    'a point of a list that is empty',
    '- een\n-\n- drie\n',
    '10:1\nHier staat een punt van de lijst zonder tekst. Schrijf er iets in, of haal het weg.',
  ),
  bodyMistake(
    'a picture without its dot',
    '![foto](beeld/nope.png)\n',
    '9:1\nHet pad beeld/nope.png begint niet met ./. Zet het bestand in de map beeld naast deze pagina en schrijf ![wat u ziet](./beeld/naam.png).',
  ),
  bodyMistake(
    'a picture that is not there',
    '![foto](./beeld/nope.png)\n',
    '9:1\nHet bestand ./beeld/nope.png is er niet. Zet het bestand in de map beeld naast deze pagina en schrijf ![wat u ziet](./beeld/naam.png).',
  ),
  bodyMistake(
    'a picture whose file stands elsewhere',
    '![foto][p]\n\n[p]: ./beeld/nope.png\n',
    '9:1\nHet bestand van deze afbeelding staat ergens anders. Schrijf de afbeelding in één keer: ![wat u ziet](./beeld/naam.png).',
  ),
  bodyMistake(
    'a picture from another site',
    '![foto](https://voorbeeld.nl/x.png)\n',
    '9:1\nDe afbeelding https://voorbeeld.nl/x.png staat op een andere site. Zet het bestand in de map beeld naast deze pagina en schrijf ![wat u ziet](./beeld/naam.png).',
  ),
  bodyMistake(
    'a character that nobody sees',
    'Tekst\b hier.\n',
    '9:6\nHier staat een onzichtbaar stuurteken (U+0008). Haal het weg: wis de letters eromheen en typ ze opnieuw.',
  ),
  bodyMistake(
    'a character that turns the reading around',
    'Tekst \u202Eereih.\n',
    '9:7\nHier staat een onzichtbaar teken dat de leesrichting omkeert (U+202E). Haal het weg: wis de letters eromheen en typ ze opnieuw.',
  ),
  bodyMistake(
    'a word that fits no screen',
    `Tekst ${'agressie'.repeat(8)} hier.\n`,
    '9:1\nEen woord van 64 letters past op geen scherm: agressieagressieagre… Zet er spaties in, of haal het weg.',
  ),
];
