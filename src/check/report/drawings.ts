import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { drawAid, type DrawnAid } from '../../domain/decision-aids/draw.ts';
import type { CheckedEntry } from './findings.ts';

/** Draws decision aids into the folder `tekeningen`, which Git leaves alone. @returns paths of the drawings */
export function drawAids(root: string, entries: readonly CheckedEntry[]): string[] {
  return entries.flatMap(({ collection, id, data }) => {
    if (collection !== 'beslishulpen' || !data) return [];
    const file = `tekeningen/${id}.svg`;
    mkdirSync(path.join(root, 'tekeningen'), { recursive: true });
    writeFileSync(path.join(root, file), drawAid(data as unknown as DrawnAid));
    return [file];
  });
}
