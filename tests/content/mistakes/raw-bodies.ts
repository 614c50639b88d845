import { bodyMistake } from './raw-entry.ts';
import type { Mistake } from './mistake.ts';

/** Running text that the compiler refuses, or shows otherwise than it is meant. */
export const rawBodies: readonly Mistake[] = [
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
];
