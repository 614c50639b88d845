import { nearest } from '../../domain/text/nearest.ts';

/** Something in a body that stops the build. */
export interface ProseFault {
  /** Line within the body, from 0. */
  line: number;
  column: number;
  wat: string;
  doen: string;
}

/** Names of the components that editors may use. */
export const mdxComponents = [
  'Zeg',
  'LetOp',
  'VerzonnenVoorbeeld',
  'Modeltekst',
  'Invulveld',
  'Aankruisen',
  'Gedrag',
] as const;

/** What MDX would choke on, or show wrongly, said in words that help. */
export function proseFaults(body: string): ProseFault[] {
  const faults: ProseFault[] = [];
  let inCode = false;
  body.split('\n').forEach((raw, line) => {
    if (/^\s*```/.test(raw)) inCode = !inCode;
    if (inCode) return;
    const text = raw.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
    const add = (index: number, wat: string, doen: string): void => {
      faults.push({ line, column: index + 1, wat, doen });
    };
    if (/^\s*(import|export)\s/.test(text)) {
      add(0, 'Hier staat code (import of export).', 'Haal de regel weg. De bouwstenen werken vanzelf.');
    }
    const brace = text.search(/(?<!\\)[{}]/);
    if (brace >= 0) {
      add(brace, 'Een accolade { of } breekt de pagina.', 'Schrijf haakjes ( ) of zet er een \\ voor.');
    }
    for (const match of text.matchAll(/<(\/?)([^\s>/]*)/g)) {
      const name = match[2]!;
      if ((mdxComponents as readonly string[]).includes(name)) continue;
      if (/^[A-Z]/.test(name)) {
        const meant = nearest(name, mdxComponents);
        add(
          match.index,
          `De bouwsteen <${name}> bestaat niet.`,
          meant ? `Bedoelde u <${meant}>?` : `Kies uit: ${mdxComponents.join(', ')}.`,
        );
      } else {
        add(
          match.index,
          'Een los < teken of HTML breekt de pagina.',
          'Schrijf "kleiner dan", of gebruik gewone opmaak in plaats van HTML.',
        );
      }
    }
    for (const match of text.matchAll(/!\[\s*\]\(/g)) {
      add(
        match.index,
        'Deze afbeelding heeft geen tekst voor wie haar niet ziet.',
        'Zet tussen de vierkante haken wat erop staat: ![wat u ziet](bestand.png).',
      );
    }
    if (/^#\s/.test(text)) {
      add(
        0,
        'Een kop met één # is de titel van de pagina, en die is er al.',
        'Begin met ## voor een tussenkop.',
      );
    }
  });
  return faults;
}
