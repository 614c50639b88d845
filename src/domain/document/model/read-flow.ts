import { isBlock, type MarkdownNode } from '../../text/markdown.ts';
import type { Flow, FlowStep, Inline } from './model.ts';
import { fault, inlineOf, type Reading } from './read-inline.ts';

const attribute = (node: MarkdownNode, name: string): string => {
  const value = node.attributes?.find((one) => one.name === name)?.value;
  return typeof value === 'string' ? value.trim() : '';
};

/** Points under a step, by the word they start with. */
const lead = /^(Wie|Bel):\s*/;

/** The words of a point without the one it starts with. */
const withoutLead = (text: readonly Inline[]): Inline[] =>
  text.flatMap((part, at): Inline[] => {
    if (at > 0 || part.kind !== 'words') return [part];
    const rest = part.text.replace(lead, '');
    return rest ? [{ ...part, text: rest }] : [];
  });

/** A step as it is written: what is done in paragraphs, then a list of who does it and whom to call. */
function stepOf(reading: Reading, node: MarkdownNode): Omit<FlowStep, 'afterYes'> {
  const step = {
    name: attribute(node, 'naam'),
    what: [] as Inline[],
    who: [] as Inline[],
    call: [] as Inline[],
  };
  for (const part of node.children ?? []) {
    if (part.type === 'paragraph') {
      if (step.what.length > 0) step.what.push({ kind: 'words', text: ' ' });
      step.what.push(...inlineOf(reading, part.children));
      continue;
    }
    const points = part.type === 'list' ? (part.children ?? []) : [part];
    for (const point of points) {
      const [paragraph, ...more] = point.children ?? [];
      const text = point.type === 'listItem' ? inlineOf(reading, paragraph?.children) : [];
      const [first] = text;
      const about = first?.kind === 'words' ? lead.exec(first.text)?.[1] : undefined;
      if (!about || more.length > 0)
        fault(
          reading,
          point,
          `Dit kan niet in de stap "${step.name}" van het stroomschema.`,
          'Schrijf eerst een alinea met wat iemand doet. Schrijf daaronder een lijst met "- Wie: …" en, als het nodig is, "- Bel: …".',
          'flow',
        );
      else step[about === 'Wie' ? 'who' : 'call'] = withoutLead(text);
    }
  }
  if (step.who.length === 0 || step.what.length === 0)
    fault(
      reading,
      node,
      `De stap "${step.name}" zegt niet wat iemand doet, of wie.`,
      'Schrijf een alinea met wat iemand doet, en daaronder "- Wie: …".',
      'flow',
    );
  return step;
}

/** A flow chart as it is written: steps and questions, in the order in which they come. */
export function flowOf(reading: Reading, node: MarkdownNode): Flow {
  const parts = (node.children ?? []).filter((child) => {
    const fits = isBlock(child) && (child.name === 'Stap' || child.name === 'Vraag');
    if (!fits)
      fault(
        reading,
        child,
        'In een stroomschema staan alleen de bouwstenen Stap en Vraag.',
        'Zet deze tekst erboven of eronder, of in een Stap.',
        'flow',
      );
    return fits;
  });
  const names = parts.map((part) => attribute(part, 'naam'));
  const steps = parts.map((part, at): FlowStep => {
    const step = stepOf(reading, part);
    if (part.name === 'Stap') return step;
    const after = attribute(part, 'daarna');
    return { ...step, afterYes: after ? nextNamed(names, after, at) : at + 1 };
  });
  for (const [at, part] of parts.entries()) {
    const after = attribute(part, 'daarna');
    if (after && !names.slice(at + 1).includes(after))
      fault(
        reading,
        part,
        `Na de vraag "${names[at]!}" komt bij ja "${after}", maar zo heet geen latere stap.`,
        'Schrijf bij daarna precies de naam van een stap of vraag die eronder staat.',
        'flow',
      );
  }
  if (parts.at(-1)?.name !== 'Stap')
    fault(
      reading,
      parts.at(-1) ?? node,
      'Een stroomschema eindigt met een Stap.',
      'Zet er een Stap onder.',
      'flow',
    );
  return { kind: 'flow', steps };
}

/** Place of a step by its name; the next one when a condition took that step away. */
const nextNamed = (names: readonly string[], name: string, at: number): number => {
  const found = names.indexOf(name, at + 1);
  return found < 0 ? at + 1 : found;
};

/** Notes a step that stands outside a flow chart. */
export function misplacedStep(reading: Reading, node: MarkdownNode): undefined {
  fault(
    reading,
    node,
    `<${node.name!}> staat niet in een stroomschema.`,
    'Zet het tussen <Stroomschema> en </Stroomschema>.',
    'flow',
  );
  return undefined;
}
