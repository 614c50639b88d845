import type { ErrorCode } from 'yaml';
import type { Message } from './messages.ts';

const indent: Message = {
  wat: 'De regels springen niet goed in.',
  doen: 'Begin wat bij elkaar hoort even ver naar rechts, met spaties: twee per stap.',
};
const own: Message = {
  wat: 'Deze regel heeft een teken dat in de velden een eigen betekenis heeft: &, * of !.',
  doen: 'Zet de hele tekst tussen rechte aanhalingstekens: "…".',
};
const colon: Message = {
  wat: 'In deze tekst staat een dubbele punt met een spatie erachter.',
  doen: 'Zet de hele tekst tussen rechte aanhalingstekens: "…".',
};
const shape: Message = {
  wat: 'Deze regel is geen veld en hoort ook bij geen veld.',
  doen: 'Schrijf een veld als naam, dubbele punt, spatie en waarde. Kijk ook naar de regel erboven.',
};
const twice: Message = {
  wat: 'Dit veld staat er twee keer.',
  doen: 'Haal er een weg.',
};

/** What each mistake of the reader of YAML comes down to; no sentence of its own reaches an editor. */
const faults: Record<ErrorCode, Message> = {
  ALIAS_PROPS: own,
  BAD_ALIAS: own,
  BAD_DIRECTIVE: {
    wat: 'Een regel die met % begint, heeft in de velden een eigen betekenis.',
    doen: 'Haal het % weg, of zet de tekst tussen rechte aanhalingstekens: "…".',
  },
  BAD_DQ_ESCAPE: {
    wat: 'Tussen aanhalingstekens staat een \\ die hier niet kan.',
    doen: 'Schrijf \\\\ voor een gewone \\, of haal haar weg.',
  },
  BAD_INDENT: indent,
  BAD_PROP_ORDER: own,
  BAD_SCALAR_START: {
    wat: 'Een waarde kan niet met dit teken beginnen.',
    doen: 'Zet de hele tekst tussen rechte aanhalingstekens: "…".',
  },
  BLOCK_AS_IMPLICIT_KEY: colon,
  BLOCK_IN_FLOW: indent,
  DUPLICATE_KEY: twice,
  IMPOSSIBLE: shape,
  KEY_OVER_1024_CHARS: shape,
  MISSING_CHAR: {
    wat: 'Hier ontbreekt een teken: een aanhalingsteken, een haak, een komma of een dubbele punt.',
    doen: 'Sluit wat u opent: "…", […] en {…}. Achter de naam van een veld hoort een dubbele punt.',
  },
  MULTILINE_IMPLICIT_KEY: shape,
  MULTIPLE_ANCHORS: own,
  MULTIPLE_DOCS: {
    wat: 'Hier begint een tweede blok velden.',
    doen: 'Haal de regel met --- of ... weg, zodat alle velden bij elkaar staan.',
  },
  MULTIPLE_TAGS: own,
  NON_STRING_KEY: shape,
  RESOURCE_EXHAUSTION: {
    wat: 'De velden zijn te diep genest of te groot.',
    doen: 'Haal weg wat hier per ongeluk is geplakt.',
  },
  TAB_AS_INDENT: {
    wat: 'Deze regel springt in met een tab.',
    doen: 'Gebruik spaties: twee per stap.',
  },
  TAG_RESOLVE_FAILED: own,
  UNEXPECTED_TOKEN: shape,
  BAD_COLLECTION_TYPE: own,
};

/** What is said when two readers of YAML do not agree. */
export const otherYamlFault: Message = {
  wat: 'Deze regel van de velden is niet te lezen.',
  doen: 'Kijk naar inspringen, aanhalingstekens en dubbele punten, ook op de regel erboven.',
};

/** The line around an offset, and where it starts. */
function lineAt(yaml: string, at: number): { line: string; start: number } {
  const start = yaml.lastIndexOf('\n', at - 1) + 1;
  const end = yaml.indexOf('\n', start);
  return { line: yaml.slice(start, end < 0 ? undefined : end), start };
}

/** The last value before an offset that starts with a quotation mark and does not end with one. */
function openQuote(yaml: string, at: number): { quote: string; start: number } | undefined {
  for (let from = at; from >= 0;) {
    const { line, start } = lineAt(yaml, from);
    const quote = /(?::|-)\s+(["'])/.exec(line)?.[1];
    if (quote && line.split(quote).length % 2 === 0) return { quote, start };
    from = start - 1;
  }
  return undefined;
}

/** Where the last list between brackets starts that is still open at an offset. */
function openList(yaml: string, at: number): number | undefined {
  const start = Math.max(yaml.lastIndexOf(': [', at + 2), yaml.lastIndexOf('- [', at + 2));
  return start >= 0 && !yaml.slice(start, at).includes(']') ? start + 2 : undefined;
}

/**
 * A mistake in the fields, in words an editor understands.
 * @param code as the reader of YAML names it
 * @param yaml text of the fields
 * @param at offset at which it was found
 * @returns with the offset at which it is to be mended
 */
export function yamlFault(code: ErrorCode, yaml: string, at: number): Message & { at: number } {
  const { line, start } = lineAt(yaml, at);
  const key = /^[\s-]*([\w-]+):/.exec(line)?.[1];
  if (code === 'DUPLICATE_KEY' && key) return { at, ...twice, wat: `Het veld "${key}" staat er twee keer.` };
  if (/^\s*\t/.test(line)) return { at: start, ...faults.TAB_AS_INDENT };
  if (/:\s+[“”„‘’]/.test(line)) {
    return {
      at,
      wat: 'Kromme aanhalingstekens (“ ”) tellen hier niet.',
      doen: 'Gebruik rechte aanhalingstekens om de hele tekst: "…".',
    };
  }
  if (/:\s+[&*!]/.test(line)) return { at, ...own };
  if (/^[\s-]*[\w-]+:[^\s:/]/.test(line)) {
    return { at: start, wat: 'Achter de dubbele punt staat geen spatie.', doen: 'Schrijf "naam: waarde".' };
  }
  const list = openList(yaml, start);
  if (list !== undefined && code !== 'DUPLICATE_KEY') {
    return {
      at: list,
      wat: 'De lijst die hier met [ begint, houdt niet op.',
      doen: 'Zet ] achter de lijst.',
    };
  }
  const open = code === 'MISSING_CHAR' ? openQuote(yaml, at) : undefined;
  if (open) {
    return {
      at: open.start,
      wat: `Een tekst die met ${open.quote} begint, houdt niet met ${open.quote} op.`,
      doen: `Zet ${open.quote} achter de tekst. Staat er ${open.quote} in de tekst zelf? Schrijf daar ’ of “ ”.`,
    };
  }
  return { at, ...faults[code] };
}
