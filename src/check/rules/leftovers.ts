import { isPlaceholder, placeholder, placeholderLines } from '../../domain/text/placeholder.ts';
import type { CheckedEntry, Finding } from '../report/findings.ts';

/** Paths of the fields that still hold the text of a template. */
function leftIn(value: unknown, path: PropertyKey[] = []): PropertyKey[][] {
  if (typeof value === 'string') return isPlaceholder(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    leftIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Reports texts of a template that would reach the site. A draft may have them: it is being written. */
export function checkLeftovers(entries: readonly CheckedEntry[], findings: Finding[]): void {
  const say: Pick<Finding, 'soort' | 'wat' | 'doen'> = {
    soort: 'sjabloon',
    wat: `Hier staat nog "${placeholder}" uit het sjabloon.`,
    doen: 'Schrijf uw eigen tekst. Nog niet klaar? Zet status op concept.',
  };
  for (const { data, file, source } of entries) {
    if (!data || data.status === 'concept') continue;
    for (const path of leftIn(data)) {
      findings.push({ file, ...source.placeOf(path), key: path.join('.'), ...say });
    }
    for (const line of placeholderLines(source.body)) {
      findings.push({ file, line: source.bodyLine + line, column: 1, key: '', ...say });
    }
  }
}
