import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCouncilContent, type CouncilContent } from '../../src/schemas/or-pakket.ts';

/** The package for a works council as the site's own content has it. */
export const realCouncil = (): CouncilContent =>
  parseCouncilContent(
    readFileSync(path.resolve(import.meta.dirname, '../../content/or-pakket.yaml'), 'utf8'),
  );
