import { flowLead } from '../../../domain/document/model/read-flow.ts';
import { filled } from '../../../domain/protocol/fill.ts';
import { nodesIn, startOf, textOf, type MarkdownNode } from '../../../domain/text/markdown.ts';
import type { Remark } from '../../report/findings.ts';
import type { Message } from '../../report/messages.ts';
import type { Rule } from '../../rule.ts';

const isStep = ({ name }: MarkdownNode): boolean => name === 'Stap' || name === 'Vraag';
const attribute = (node: MarkdownNode, name: string): string => {
  const value = node.attributes?.find((one) => one.name === name)?.value;
  return typeof value === 'string' ? value.trim() : '';
};
const at = (node: MarkdownNode, wat: string, doen: string): Remark => ({ ...startOf(node), wat, doen });

const points: Message = {
  wat: 'Dit kan niet in een stap van het stroomschema.',
  doen: 'Schrijf eerst een alinea met wat iemand doet. Schrijf daaronder een lijst met "- Wie: …" en, als het nodig is, "- Bel: …".',
};

/** What a point of a step starts with, when it fits. */
function leadOf({ type, children = [] }: MarkdownNode): string | undefined {
  const [only, ...more] = children;
  if (type !== 'listItem' || more.length > 0 || only?.children?.[0]?.type !== 'text') return undefined;
  return flowLead.exec(textOf(only))?.[1];
}

function stepFaults(step: MarkdownNode): Remark[] {
  const inside = (step.children ?? []).flatMap((part) =>
    part.type === 'list' ? (part.children ?? []) : [part],
  );
  const wrong = inside.filter((part) => part.type !== 'paragraph' && !leadOf(part));
  const complete =
    inside.some(({ type }) => type === 'paragraph') && inside.some((part) => leadOf(part) === 'Wie');
  return [
    ...wrong.map((part) => at(part, points.wat, points.doen)),
    ...(complete
      ? []
      : [
          at(
            step,
            `De stap "${attribute(step, 'naam')}" zegt niet wat iemand doet, of wie.`,
            'Schrijf een alinea met wat iemand doet, en daaronder "- Wie: …".',
          ),
        ]),
  ];
}

function chartFaults(chart: MarkdownNode): Remark[] {
  const parts = chart.children ?? [];
  const steps = parts.filter(isStep);
  const names = steps.map((step) => attribute(step, 'naam'));
  const last = steps.at(-1);
  return [
    ...parts
      .filter((part) => !isStep(part))
      .map((part) =>
        at(
          part,
          'In een stroomschema staan alleen de bouwstenen Stap en Vraag.',
          'Zet deze tekst erboven of eronder, of in een Stap.',
        ),
      ),
    ...steps.flatMap(stepFaults),
    ...steps.flatMap((step, own) => {
      const after = attribute(step, 'daarna');
      if (!after || names.slice(own + 1).includes(after)) return [];
      return [
        at(
          step,
          `Na de vraag "${names[own]!}" komt bij ja "${after}", maar zo heet geen latere stap.`,
          'Schrijf bij daarna precies de naam van een stap of vraag die eronder staat.',
        ),
      ];
    }),
    ...(last?.name === 'Stap'
      ? []
      : [at(last ?? chart, 'Een stroomschema eindigt met een Stap.', 'Zet er een Stap onder.')]),
  ];
}

/** Flow charts: what stands in them, that every step says who does what, and that a yes goes on to a later one. */
export const flowChartsRule: Rule = ({ source, collection }) => {
  if (collection !== 'modellen') return [];
  // With the parts of all conditions.
  const tree = filled(source.tree.root, new Map(), {}, () => true);
  const charts = [...nodesIn(tree)].filter(({ name }) => name === 'Stroomschema');
  const inCharts = new Set(charts.flatMap(({ children = [] }) => children));
  const loose = [...nodesIn(tree)].filter((node) => isStep(node) && !inCharts.has(node));
  return [
    ...charts.flatMap(chartFaults),
    ...loose.map((node) =>
      at(
        node,
        `<${node.name!}> staat niet in een stroomschema.`,
        'Zet het tussen <Stroomschema> en </Stroomschema>.',
      ),
    ),
  ];
};
