/** The parts of a decision aid that make it a graph. */
export interface DecisionGraph {
  begin: string;
  vragen: { sleutel: string; antwoorden: { naar: string }[] }[];
  uitkomsten: { sleutel: string }[];
}

/** Something wrong with the graph, at the key it concerns. */
export interface GraphFault {
  kind: 'unknown' | 'orphan' | 'loop' | 'duplicate';
  key: string;
}

/**
 * Faults of a decision aid: an answer that leads nowhere, a question or outcome nobody reaches,
 * a road that never ends, a key used twice. Empty when every road ends at an outcome.
 */
export function graphFaults(graph: DecisionGraph): GraphFault[] {
  const faults: GraphFault[] = [];
  const keys = [...graph.vragen, ...graph.uitkomsten].map((node) => node.sleutel);
  const known = new Set(keys);
  for (const key of known) {
    if (keys.filter((other) => other === key).length > 1) faults.push({ kind: 'duplicate', key });
  }
  const next = new Map(graph.vragen.map((q) => [q.sleutel, q.antwoorden.map((a) => a.naar)]));
  const reached = new Set<string>();
  const walk = (key: string, road: readonly string[]): void => {
    if (!known.has(key)) return void faults.push({ kind: 'unknown', key });
    if (road.includes(key)) return void faults.push({ kind: 'loop', key });
    if (reached.has(key)) return;
    reached.add(key);
    for (const target of next.get(key) ?? []) walk(target, [...road, key]);
  };
  walk(graph.begin, []);
  for (const key of known) if (!reached.has(key)) faults.push({ kind: 'orphan', key });
  return faults;
}
