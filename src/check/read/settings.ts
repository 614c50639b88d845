import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSettings, type Settings } from '../../schemas/instellingen.ts';

/** Site-wide settings, read from content/instellingen.yaml under a folder. */
export const readSettings = (root = process.cwd()): Settings =>
  parseSettings(readFileSync(path.join(root, 'content', 'instellingen.yaml'), 'utf8'));
