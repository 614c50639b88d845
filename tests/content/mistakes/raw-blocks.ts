import { bodyMistake } from './raw-entry.ts';
import type { Mistake } from './mistake.ts';

/** Building blocks that are opened, closed or filled wrongly. */
export const rawBlocks: readonly Mistake[] = [
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
];
