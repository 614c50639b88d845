import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseRiskContent, type RiskContent } from '../../src/schemas/risicokaart.ts';

/** The risk card as the site's own content has it. */
export const realRiskCard = (): RiskContent =>
  parseRiskContent(readFileSync(path.resolve(import.meta.dirname, '../../content/risicokaart.yaml'), 'utf8'));
