import { isAlias, isScalar, Lexer, visit, type Document } from 'yaml';
import type { Message } from '../report/messages.ts';

/** Something that the reader of the fields takes for a sign of its own, so that a text is lost or changed. */
interface Lost extends Message {
  /** Offset in the text of the fields. */
  at: number;
}

const quote = 'Zet de hele tekst tussen rechte aanhalingstekens: "…".';

/** Text behind ` #` on a line that holds something else: a reader of YAML leaves it out. */
function* behindHash(yaml: string): Generator<Lost> {
  if (!/\S[ \t]+#/.test(yaml)) return;
  let at = 0;
  for (const token of new Lexer().lex(yaml)) {
    // Signs that stand for no text: start of a document, of a scalar, end of a list that stays open.
    if (token === '\x02' || token === '\x1f' || token === '\x18') continue;
    if (token.startsWith('#') && yaml.slice(yaml.lastIndexOf('\n', at) + 1, at).trim() !== '') {
      yield {
        at,
        wat: `Wat achter het hekje staat, valt weg: "${token.slice(0, 40).trim()}".`,
        doen: `Hoort het bij de tekst? ${quote} Is het een opmerking? Zet haar op een eigen regel.`,
      };
    }
    at += token.length;
  }
}

/** Words that start with `&`, `*` or `!`: names and copies to a reader of YAML. And points that become one text. */
function* ownSigns(yaml: string, document: Document.Parsed): Generator<Lost> {
  const found: Lost[] = [];
  visit(document, {
    Node: (_key, node) => {
      const at = node.range?.[0] ?? 0;
      const tag = isAlias(node) ? undefined : node.tag;
      const sign = isAlias(node) ? '*' : node.anchor ? '&' : tag && !tag.startsWith('tag:') ? '!' : '';
      if (sign) {
        found.push({
          at,
          wat: `Een woord dat met ${sign} begint, heeft in de velden een eigen betekenis en valt weg.`,
          doen: quote,
        });
      }
      if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return;
      const more = /\n\s*- /.exec(yaml.slice(node.range[0], node.range[1]));
      if (!more) return;
      found.push({
        at: at + more.index + more[0].length - 2,
        wat: 'Dit punt van de lijst hoort zo bij de tekst van het vorige.',
        doen: 'Begin het even ver naar rechts als het vorige punt.',
      });
    },
    Pair: (_key, { key }) => {
      if (!isScalar(key) || key.value !== '<<') return;
      found.push({
        at: key.range?.[0] ?? 0,
        wat: 'Het veld << neemt velden van elders over.',
        doen: 'Schrijf de velden zelf uit.',
      });
    },
  });
  yield* found;
}

/** What an editor wrote in the fields that would not reach the page. */
export const lostInYaml = (yaml: string, document: Document.Parsed): Lost[] => [
  ...behindHash(yaml),
  ...ownSigns(yaml, document),
];
