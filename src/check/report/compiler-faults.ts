import { nearest } from '../../domain/text/nearest.ts';
import { blockNames, isBlockName } from '../../schemas/blocks.ts';
import type { SourceFault } from '../read/place.ts';
import type { Message } from './messages.ts';

/** A building block that editors do not have. */
export function unknownBlock(name: string): Message {
  const meant = nearest(name, blockNames);
  return {
    wat: `De bouwsteen <${name}> bestaat niet.`,
    doen: meant ? `Bedoelde u <${meant}>?` : `Kies uit: ${blockNames.join(', ')}.`,
  };
}

/** HTML, or a sign that looks like the start of it. */
export const html: Message = {
  wat: 'Een los < teken of HTML breekt de pagina.',
  doen: 'Schrijf "kleiner dan", of gebruik gewone opmaak in plaats van HTML.',
};
/** A brace starts code. */
export const brace: Message = {
  wat: 'Een accolade { of } breekt de pagina.',
  doen: 'Schrijf haakjes ( ) of zet er een \\ voor.',
};
/** A line that starts with `import` or `export` is code. */
export const code: Message = {
  wat: 'Hier staat code (import of export).',
  doen: 'Haal de regel weg; de bouwstenen werken vanzelf. Is het een gewone zin? Begin haar met een hoofdletter.',
};

/** What is wrong with a tag that the compiler cannot read. */
function brokenTag(rest: string): Message {
  if (rest.startsWith('<!--')) {
    return { wat: 'Een opmerking tussen <!-- en --> breekt de pagina.', doen: 'Haal de opmerking weg.' };
  }
  if (/^<[a-z]+:/i.test(rest)) {
    return {
      wat: 'Een webadres tussen < en > breekt de pagina.',
      doen: 'Schrijf [waar de link heen gaat](https://…).',
    };
  }
  if (/^<[^\s<>@]+@/.test(rest)) {
    return { wat: 'Een e-mailadres tussen < en > breekt de pagina.', doen: 'Haal < en > weg.' };
  }
  const name = /^<\/?([A-Z]\w*)/.exec(rest)?.[1];
  if (!name) return html;
  if (!isBlockName(name)) return unknownBlock(name);
  const tag = /^[^>]*?(?=>|\n\s*\n|$)/.exec(rest)![0];
  const such = `<${name} naam="waarde">`;
  if (/[“”„‘’]/.test(tag.replace(/"[^"]*"/g, ''))) {
    return {
      wat: `Bij <${name}> staan kromme aanhalingstekens (“ ”) om een waarde.`,
      doen: `Gebruik rechte aanhalingstekens: ${such}.`,
    };
  }
  if (tag.split('"').length % 2 === 0) {
    return {
      wat: `Bij <${name}> ontbreekt een aanhalingsteken.`,
      doen: `Zet om elke waarde twee rechte aanhalingstekens: ${such}.`,
    };
  }
  if (/=\s*[^\s"'{]/.test(tag)) {
    return {
      wat: `Bij <${name}> staat een waarde zonder aanhalingstekens.`,
      doen: `Zet om elke waarde twee rechte aanhalingstekens: ${such}.`,
    };
  }
  return {
    wat: `De bouwsteen <${name}> is niet goed geschreven.`,
    doen: `Sluit haar met > of />. Schrijf elke waarde als naam="waarde".`,
  };
}

/** A building block that was opened and is not closed where it must be. */
function unclosed(name: string, within: string | undefined): Message {
  if (!isBlockName(name)) return /^[A-Z]/.test(name) ? unknownBlock(name) : html;
  const wat = `De bouwsteen <${name}> wordt niet gesloten.`;
  if (within === 'paragraph') {
    return {
      wat: `${wat} Op dezelfde regel staat al tekst.`,
      doen: `Zet <${name}> en </${name}> elk op een eigen regel. Zet de tekst ertussen, met een lege regel erboven en eronder.`,
    };
  }
  if (within) {
    return {
      wat,
      doen: `Zet </${name}> net zo ver naar rechts als <${name}>, of zet <${name}> los van de lijst.`,
    };
  }
  return { wat, doen: `Zet onder de tekst een regel met </${name}>, met een lege regel erboven.` };
}

const otherwise: Message = {
  wat: 'Deze tekst is niet te lezen.',
  doen: 'Kijk naar <, >, { en } op deze regel en de regel erboven.',
};

/** What the compiler says, by the start of its sentence; `rest` is the text from the place on. */
const sayings: readonly [pattern: RegExp, say: (match: RegExpExecArray, rest: string) => Message][] = [
  [
    /^Expected a closing tag for `<([^`>]*)>` \([\d:]+\)(?: before the end of `(\w+)`)?/,
    ([, name = '', within]) => unclosed(name, within),
  ],
  [
    /^Unexpected closing tag `<\/([^`>]*)>`, expected corresponding closing tag for `<([^`>]*)>` \((\d+)/,
    ([, closed, open, line]) => ({
      wat: `Hier sluit </${closed!}>, maar <${open!}> van regel ${line!} staat nog open.`,
      doen: `Schrijf hier </${open!}>, of sluit <${open!}> eerst.`,
    }),
  ],
  [
    /^Unexpected closing tag `<\/([^`>]*)>`, expected an open tag first/,
    ([, name = '']) =>
      isBlockName(name)
        ? {
            wat: `Hier sluit </${name}>, maar er is geen <${name}> geopend.`,
            doen: 'Haal deze regel weg, of open de bouwsteen.',
          }
        : unclosed(name, undefined),
  ],
  [/after `<`|before name|tag/, (_match, rest) => brokenTag(rest)],
  [/expression|brace|prop in spread/, () => brace],
  [/esm/, () => code],
];

/**
 * What stops the compiler, in words an editor understands.
 * @param message as the compiler says it, with line and column in front
 * @param text the file
 */
export function compilerFault(message: string, text: string): SourceFault {
  const [, line = '1', column = '1', said = ''] = /(\d+):(\d+): ([\s\S]*)/.exec(message) ?? [];
  const place = { line: Number(line), column: Number(column) };
  const rest = text
    .split('\n')
    .slice(place.line - 1)
    .join('\n')
    .slice(place.column - 1);
  for (const [pattern, say] of sayings) {
    const match = pattern.exec(said);
    if (match) return { ...say(match, rest), place };
  }
  return { ...otherwise, place };
}
