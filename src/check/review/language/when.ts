import type { Advice } from '../../rule.ts';

const moments =
  /(?<!\p{L})(?:nu|meteen|direct|vandaag|vanavond|morgen|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:werk)?dag(?:en)?|dienst|weekend|we(?:ek|ken)|maand(?:en)?|kwartaal|jaar|uur|uren|minuut|minuten|seconden)(?!\p{L})/iu;

/** Pages with steps that an organisation takes; what one does while it happens, is done now. */
const planned = new Set(['advies', 'instrumenten']);

/** Steps none of which says when. */
export const stepsWithoutDay: Advice = ({ collection, data, source }) => {
  const { stappen, fase, status } = data as {
    stappen?: readonly Record<string, string | undefined>[];
    fase?: string;
    status?: string;
  };
  if (!planned.has(collection) || fase === 'tijdens' || status === 'concept' || !stappen?.length) return [];
  if (stappen.some(({ doe, uitleg }) => moments.test(`${doe} ${uitleg}`))) return [];
  return [
    {
      ...source.placeOf(['stappen', 0]),
      key: 'stappen',
      soort: 'taal',
      wat: 'Geen van de stappen zegt wanneer.',
      doen: 'Zet bij de eerste stap een dag: vandaag, maandag, deze week, dezelfde dag.',
    },
  ];
};
