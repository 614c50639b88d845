/** The tools after an incident, by the kind of their answers, as one names another. */
export const incidentTools = {
  'uw-lijst': 'uw lijst',
  aangiftehulp: 'uw aangiftehulp',
  verslag: 'uw verslag',
  reactie: 'uw reactie op agressie',
  schade: 'uw schade per geval',
  nazorgkalender: 'uw nazorgkalender',
} as const;

/** One of them. */
export type IncidentKind = keyof typeof incidentTools;

const isTool = (kind: string): kind is IncidentKind => Object.hasOwn(incidentTools, kind);

/** The tool at an address of this site (`/verslag/`), if one is there. */
export function toolAt(address: string): IncidentKind | undefined {
  if (/^\/net-gebeurd\/[^/]+\/lijst\/$/.test(address)) return 'uw-lijst';
  const kind = address.replaceAll('/', '');
  return address === `/${kind}/` && isTool(kind) && kind !== 'uw-lijst' ? kind : undefined;
}
