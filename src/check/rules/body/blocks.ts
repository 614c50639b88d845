import { isBlock, nodesIn, startOf, textOf, type MarkdownNode } from '../../../domain/text/markdown.ts';
import { blocks, modelBlocks, type BlockSchema } from '../../../schemas/blocks.ts';
import { brace, html, unknownBlock } from '../../report/compiler-faults.ts';
import { markupMessage } from '../field-texts.ts';
import { explain, type Message } from '../../report/messages.ts';
import type { Rule } from '../../rule.ts';
import type { Remark } from '../../report/findings.ts';

/** Nodes that show something without holding a word. */
const shows = (node: MarkdownNode): boolean => isBlock(node) || node.type === 'image';

/** Whether a reader sees anything of a node. */
export const saysSomething = (node: MarkdownNode): boolean =>
  textOf(node).trim() !== '' || (node.children ?? []).some((child) => shows(child) || saysSomething(child));

/** Attributes that are code, that stand in a tag twice, or that hold markup. */
function wrongAttributes(node: MarkdownNode): Remark[] {
  const seen = new Set<string>();
  return (node.attributes ?? []).flatMap(({ name, value, at = startOf(node) }) => {
    if (name === undefined || (typeof value === 'object' && value !== null)) {
      return [{ ...at, ...brace, doen: 'Schrijf de waarde tussen rechte aanhalingstekens: naam="waarde".' }];
    }
    if (seen.has(name)) {
      return [{ ...at, wat: `${name} staat twee keer bij <${node.name!}>.`, doen: 'Haal er een weg.' }];
    }
    seen.add(name);
    const said = typeof value === 'string' && markupMessage(value, `${name} van <${node.name!}>`);
    return said ? [{ ...at, ...said }] : [];
  });
}

/** What does not fit the schema of a building block. */
function attributeFaults(node: MarkdownNode, { attributes }: BlockSchema): Remark[] {
  const written = new Map((node.attributes ?? []).map((attribute) => [attribute.name ?? '', attribute]));
  // A name without a value is a switch, which no building block has.
  const values = Object.fromEntries([...written].map(([name, { value }]) => [name, value ?? '']));
  const parsed = attributes.safeParse(values);
  return (parsed.error?.issues ?? []).flatMap((issue): Remark[] => {
    const name = String(issue.code === 'unrecognized_keys' ? issue.keys[0] : issue.path[0]);
    const { wat, doen } = explain(issue, values[name], () => Object.keys(attributes.shape));
    const known = written.has(name);
    const about: Message =
      issue.code === 'unrecognized_keys'
        ? {
            wat: wat.replace('Onbekend veld', `<${node.name!}> heeft geen`),
            doen: doen.replace('het veld', 'het'),
          }
        : known
          ? { wat: `${name} bij <${node.name!}>: ${wat}`, doen }
          : { wat: `Bij <${node.name!}> ontbreekt ${name}.`, doen: `Zet erbij: ${name}="…".` };
    return [{ ...(written.get(name)?.at ?? startOf(node)), ...about }];
  });
}

function faultsOf(node: MarkdownNode, known: Readonly<Record<string, BlockSchema>>): Remark[] {
  const name = node.name ?? '';
  const place = startOf(node);
  const block = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!block) return [{ ...place, ...(/^[A-Z]/.test(name) ? unknownBlock(name) : html) }];
  const wrong = wrongAttributes(node);
  if (wrong.length > 0) return wrong;
  const faults = attributeFaults(node, block);
  const add = (wat: string, doen: string): void => void faults.push({ ...place, wat, doen });
  if (node.type === 'mdxJsxTextElement') {
    add(
      `<${name}> staat midden in een regel tekst.`,
      `Zet <${name}> op een eigen regel, met een lege regel erboven en eronder.`,
    );
  }
  const filled = (node.children ?? []).some(
    (child) => shows(child) || saysSomething(child) || textOf(child).trim(),
  );
  if (block.holdsText && !filled) {
    add(`Tussen <${name}> en </${name}> staat niets.`, 'Schrijf er tekst tussen, of haal de bouwsteen weg.');
  }
  if (!block.holdsText && filled) {
    add(
      `De tekst tussen <${name}> en </${name}> komt niet op de pagina.`,
      `Haal de tekst eruit en schrijf <${name} … />.`,
    );
  }
  return faults;
}

/** Building blocks: their names, what they need, and that they stand by themselves and hold something. */
export const blocksRule: Rule = ({ source, collection }) => {
  const known = collection === 'modellen' ? modelBlocks : blocks;
  return [...nodesIn(source.tree.root)].filter(isBlock).flatMap((node) => faultsOf(node, known));
};
