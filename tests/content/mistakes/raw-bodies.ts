import { bodyMistake } from './raw-entry.ts';
import type { Mistake } from './mistake.ts';

/** Bodies that the compiler refuses, or shows otherwise than they are meant. */
export const rawBodies: readonly Mistake[] = [
  bodyMistake(
    'a building block that is not closed',
    '<LetOp titel="Pas op">\n\nTekst.\n',
    '9:1\nDe bouwsteen <LetOp> wordt niet gesloten. Zet onder de tekst een regel met </LetOp>, met een lege regel erboven.',
  ),
  bodyMistake(
    'a building block closed as another',
    '<LetOp titel="Pas op">\n\nTekst.\n\n</Modeltekst>\n',
    '13:1\nHier sluit </Modeltekst>, maar <LetOp> van regel 9 staat nog open. Schrijf hier </LetOp>, of sluit <LetOp> eerst.',
  ),
  bodyMistake(
    'a closing tag that closes nothing',
    'Tekst.\n\n</LetOp>\n',
    '11:1\nHier sluit </LetOp>, maar er is geen <LetOp> geopend. Haal deze regel weg, of open de bouwsteen.',
  ),
  bodyMistake(
    'text on the line of the opening tag',
    '<LetOp titel="Pas op">Tekst.\n\n</LetOp>\n',
    '9:1\nDe bouwsteen <LetOp> wordt niet gesloten. Op dezelfde regel staat al tekst. Zet <LetOp> en </LetOp> elk op een eigen regel. Zet de tekst ertussen, met een lege regel erboven en eronder.',
  ),
  bodyMistake(
    'a tag across paragraphs of running text',
    'Let op: <LetOp titel="Pas op">een\n\ntwee</LetOp>\n',
    '9:9\nDe bouwsteen <LetOp> wordt niet gesloten. Op dezelfde regel staat al tekst. Zet <LetOp> en </LetOp> elk op een eigen regel. Zet de tekst ertussen, met een lege regel erboven en eronder.',
  ),
  bodyMistake(
    'a tag that closes outside its list',
    '- Punt\n\n  <LetOp titel="Pas op">\n\n  Tekst.\n\n</LetOp>\n',
    '11:3\nDe bouwsteen <LetOp> wordt niet gesloten. Zet </LetOp> net zo ver naar rechts als <LetOp>, of zet <LetOp> los van de lijst.',
  ),
  bodyMistake(
    'a value without quotation marks',
    '<LetOp titel=Pas>\n\nTekst.\n\n</LetOp>\n',
    '9:1\nBij <LetOp> staat een waarde zonder aanhalingstekens. Zet om elke waarde twee rechte aanhalingstekens: <LetOp naam="waarde">.',
  ),
  bodyMistake(
    'a value between curly quotation marks',
    '<LetOp titel=“Pas op”>\n\nTekst.\n\n</LetOp>\n',
    '9:1\nBij <LetOp> staan kromme aanhalingstekens (“ ”) om een waarde. Gebruik rechte aanhalingstekens: <LetOp naam="waarde">.',
  ),
  bodyMistake(
    'a quotation mark that is missing',
    '<LetOp titel="Pas op>\n\nTekst.\n\n</LetOp>\n',
    '9:1\nBij <LetOp> ontbreekt een aanhalingsteken. Zet om elke waarde twee rechte aanhalingstekens: <LetOp naam="waarde">.',
  ),
  bodyMistake(
    'a tag without its end',
    '<Zeg eerst="Stop." dan="Ik help u."\n\nTekst.\n',
    '9:1\nDe bouwsteen <Zeg> is niet goed geschreven. Sluit haar met > of />. Schrijf elke waarde als naam="waarde".',
  ),
  bodyMistake(
    'a required attribute that is missing',
    '<Zeg eerst="Ik hoor u." />\n',
    '9:1\nBij <Zeg> ontbreekt dan. Zet erbij: dan="…".',
  ),
  bodyMistake(
    'choices that are missing',
    '<Aankruisen label="Wat?" />\n',
    '9:1\nBij <Aankruisen> ontbreekt opties. Zet erbij: opties="…".',
  ),
  bodyMistake(
    'a label that is missing',
    '<Invulveld regels="1" />\n',
    '9:1\nBij <Invulveld> ontbreekt label. Zet erbij: label="…".',
  ),
  bodyMistake(
    'a title that is missing',
    '<Modeltekst>\n\nTekst.\n\n</Modeltekst>\n',
    '9:1\nBij <Modeltekst> ontbreekt titel. Zet erbij: titel="…".',
  ),
  bodyMistake(
    'an attribute that is empty',
    '<LetOp titel="">\n\nTekst.\n\n</LetOp>\n',
    '9:8\ntitel bij <LetOp>: Dit veld is leeg. Vul het in.',
  ),
  bodyMistake(
    'an attribute by another name',
    '<LetOp title="x">\n\nTekst.\n\n</LetOp>\n',
    '9:1\nBij <LetOp> ontbreekt titel. Zet erbij: titel="…".',
  ),
  bodyMistake(
    'an attribute twice',
    '<LetOp titel="Een" titel="Twee">\n\nTekst.\n\n</LetOp>\n',
    '9:20\ntitel staat twee keer bij <LetOp>. Haal er een weg.',
  ),
  bodyMistake(
    'an attribute that is code',
    '<Invulveld label="Naam" regels={2} />\n',
    '9:25\nEen accolade { of } breekt de pagina. Schrijf de waarde tussen rechte aanhalingstekens: naam="waarde".',
  ),
  bodyMistake(
    'attributes from code',
    '<Zeg {...alles} />\n',
    '9:1\nEen accolade { of } breekt de pagina. Schrijf de waarde tussen rechte aanhalingstekens: naam="waarde".',
  ),
  bodyMistake(
    'a number of lines that is none',
    '<Invulveld label="Naam" regels="veel" />\n',
    '9:25\nregels bij <Invulveld>: "veel" klopt niet. Schrijf een heel getal van 1 tot en met 20.',
  ),
  bodyMistake(
    'a choice that is empty',
    '<Aankruisen label="Wat?" opties="ja||nee" />\n',
    '9:26\nopties bij <Aankruisen>: De waarde klopt niet. Zet tussen de keuzes één staand streepje: "ja|nee". Geen keuze mag leeg zijn.',
  ),
  bodyMistake(
    'a building block in a line of text',
    'Zeg dan <Zeg eerst="Stop." dan="Ik help u." /> en wacht.\n',
    '9:9\n<Zeg> staat midden in een regel tekst. Zet <Zeg> op een eigen regel, met een lege regel erboven en eronder.',
  ),
  bodyMistake(
    'a building block with nothing in it',
    '<LetOp titel="Pas op">\n\n</LetOp>\n',
    '9:1\nTussen <LetOp> en </LetOp> staat niets. Schrijf er tekst tussen, of haal de bouwsteen weg.',
  ),
  bodyMistake(
    'text in a building block that shows none',
    '<Zeg eerst="Stop." dan="Ik help u.">\n\nTekst.\n\n</Zeg>\n',
    '9:1\nDe tekst tussen <Zeg> en </Zeg> komt niet op de pagina. Haal de tekst eruit en schrijf <Zeg … />.',
  ),
  bodyMistake(
    'a tag without a name',
    '<>\n\nTekst.\n\n</>\n',
    '9:1\nEen los < teken of HTML breekt de pagina. Schrijf "kleiner dan", of gebruik gewone opmaak in plaats van HTML.',
  ),
  bodyMistake(
    'a building block of a building block',
    '<Zeg.Nu eerst="a" dan="b" />\n',
    '9:1\nDe bouwsteen <Zeg.Nu> bestaat niet. Kies uit: Zeg, LetOp, VerzonnenVoorbeeld, Modeltekst, Invulveld, Aankruisen, Gedrag.',
  ),
  bodyMistake(
    'a comment in HTML',
    'Tekst. <!-- later -->\n',
    '9:8\nEen opmerking tussen <!-- en --> breekt de pagina. Haal de opmerking weg.',
  ),
  bodyMistake(
    'a web address between signs',
    'Zie <https://voorbeeld.nl>.\n',
    '9:5\nEen webadres tussen < en > breekt de pagina. Schrijf [waar de link heen gaat](https://…).',
  ),
  bodyMistake(
    'an e-mail address between signs',
    'Mail <a@voorbeeld.nl>.\n',
    '9:6\nEen e-mailadres tussen < en > breekt de pagina. Haal < en > weg.',
  ),
  bodyMistake(
    'bold that starts with HTML',
    'Dit is <b>vet</b>.\n',
    '9:8\nEen los < teken of HTML breekt de pagina. Schrijf "kleiner dan", of gebruik gewone opmaak in plaats van HTML.',
  ),
  bodyMistake(
    'code in a line',
    'Vul {naam} in.\n',
    '9:5\nEen accolade { of } breekt de pagina. Schrijf haakjes ( ) of zet er een \\ voor.',
  ),
  bodyMistake(
    'code after what looks like a block of code',
    'Tekst ``` {process.exit(1)} en verder.\n',
    '9:7\nEen ` staat los: een lezer ziet de tekens zelf. Haal het teken weg, of sluit wat u opende.',
  ),
  bodyMistake(
    'code behind a fence that is none',
    '    ```\n\n{1 + 1}\n\n    ```\n',
    '9:5\nDeze regels worden als code getoond, door de drie tekens ` of ~ erboven. Haal de regel met ``` of ~~~ weg.',
  ),
  bodyMistake(
    'an import in lower case that is a sentence',
    'import van goederen is verboden.\n',
    '9:1\nHier staat code (import of export). Haal de regel weg; de bouwstenen werken vanzelf. Is het een gewone zin? Begin haar met een hoofdletter.',
  ),
  bodyMistake(
    'a heading that is empty',
    '##\n\nTekst.\n',
    '9:1\nDeze kop is leeg. Schrijf er een kop, of haal de # weg.',
  ),
  bodyMistake(
    'a heading with nothing under it',
    '## Een\n\n## Twee\n\nTekst.\n',
    '9:1\nOnder deze kop staat niets. Schrijf er tekst onder, of haal de kop weg.',
  ),
  bodyMistake(
    'a heading by accident',
    'Tekst.\n---\n\nMeer.\n',
    '9:1\nDeze tekst wordt een kop door de streepjes eronder. Bedoelde u een kop? Zet er ## voor en haal de streepjes weg. Anders: zet er een lege regel tussen.',
  ),
  bodyMistake(
    'a heading without its space',
    '##Kop\n\nTekst.\n',
    '9:1\nAchter de # van een kop hoort een spatie: een lezer ziet de tekens zelf. Schrijf "## Kop".',
  ),
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
