import { readCondition } from './conditions.ts';
import { done, leadsTo, type Graph } from './walk.ts';

/** What of a decision aid is checked beyond its fields. */
export interface CheckedGraph extends Graph {
  vragen: readonly (Graph['vragen'][number] & { soort?: string })[];
  koppen: readonly { als: readonly string[] }[];
  delen: readonly { sleutel: string }[];
  regels: readonly { sleutel: string; deel: string; als: readonly string[] }[];
  inPlaatsVan?: readonly { als: string }[];
}

/** Something wrong with the graph, at the field it concerns. */
export interface GraphFault {
  kind: 'unknown' | 'orphan' | 'loop' | 'duplicate' | 'condition' | 'part' | 'heading' | 'answers';
  key: string;
  path: readonly (string | number)[];
}

type Path = GraphFault['path'];

function doubles(nodes: readonly { sleutel: string }[], path: Path): GraphFault[] {
  const seen = new Set<string>();
  return nodes.flatMap(({ sleutel: key }, index) => {
    const again = seen.has(key);
    seen.add(key);
    return again ? [{ kind: 'duplicate', key, path: [...path, index, 'sleutel'] } satisfies GraphFault] : [];
  });
}

/** Keys that a date adds: whether a term still runs. Known only when the aid asks a date. */
const ofDate = { termijn: ['loopt', 'voorbij'] };

/** Conditions that ask for a question or an answer that is not there. */
function conditionFaults(graph: CheckedGraph): GraphFault[] {
  const known = new Map<string, readonly string[]>(
    graph.vragen.map(({ sleutel, antwoorden }) => [sleutel, antwoorden.map((one) => one.sleutel)]),
  );
  if (graph.vragen.some(({ soort }) => soort === 'datum')) {
    for (const [key, answers] of Object.entries(ofDate)) known.set(key, answers);
  }
  const faultsAt = (condition: string, path: Path): GraphFault[] => {
    const { question, answers } = readCondition(condition);
    const right = answers.every((answer) => known.get(question)?.includes(answer));
    return right ? [] : [{ kind: 'condition', key: condition, path }];
  };
  return [
    ...(['vragen', 'koppen', 'regels'] as const).flatMap((field) =>
      graph[field].flatMap(({ als }, index) =>
        als.flatMap((condition, at) => faultsAt(condition, [field, index, 'als', at])),
      ),
    ),
    ...(graph.inPlaatsVan ?? []).flatMap(({ als }, index) => faultsAt(als, ['inPlaatsVan', index, 'als'])),
  ];
}

/** Roads that lead nowhere or round, and questions that no road reaches. */
function roadFaults(graph: CheckedGraph): GraphFault[] {
  const faults: GraphFault[] = [];
  const places = new Map(graph.vragen.map(({ sleutel }, index) => [sleutel, index]));
  const reached = new Set<string>();
  const follow = (key: string, road: readonly string[], from: Path): void => {
    if (key === done) return;
    const index = places.get(key);
    if (index === undefined) return void faults.push({ kind: 'unknown', key, path: from });
    if (road.includes(key)) return void faults.push({ kind: 'loop', key, path: from });
    if (reached.has(key)) return;
    reached.add(key);
    for (const next of leadsTo(graph.vragen[index]!)) {
      follow(next, [...road, key], ['vragen', index, 'naar']);
    }
  };
  follow(graph.begin, [], ['begin']);
  for (const [key, index] of places) {
    if (!reached.has(key)) faults.push({ kind: 'orphan', key, path: ['vragen', index, 'sleutel'] });
  }
  return faults;
}

/**
 * Faults of a decision aid in which somebody would get lost: a road that leads nowhere or round, a question nobody
 * reaches, a choice without answers, a key used twice, a condition on an answer that does not exist, an outcome
 * without a heading. Empty when every road ends.
 */
export function graphFaults(graph: CheckedGraph): GraphFault[] {
  const parts = new Set(graph.delen.map(({ sleutel }) => sleutel));
  return [
    ...roadFaults(graph),
    ...doubles(graph.vragen, ['vragen']),
    ...doubles(graph.regels, ['regels']),
    ...graph.vragen.flatMap(({ antwoorden }, index) => doubles(antwoorden, ['vragen', index, 'antwoorden'])),
    ...graph.vragen.flatMap(({ soort, sleutel, antwoorden }, index): GraphFault[] =>
      soort !== 'datum' && antwoorden.length < 2
        ? [{ kind: 'answers', key: sleutel, path: ['vragen', index, 'sleutel'] }]
        : [],
    ),
    ...conditionFaults(graph),
    ...graph.regels.flatMap(({ deel }, index): GraphFault[] =>
      parts.has(deel) ? [] : [{ kind: 'part', key: deel, path: ['regels', index, 'deel'] }],
    ),
    ...(graph.koppen.at(-1)?.als.length === 0
      ? []
      : [{ kind: 'heading', key: 'koppen', path: ['koppen', graph.koppen.length - 1] } satisfies GraphFault]),
  ];
}
