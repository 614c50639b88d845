import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseSettings, type Settings } from '../../schemas/instellingen.ts';
import { ContentError } from '../report/content-error.ts';
import type { Finding } from '../report/findings.ts';
import { speakDutch } from '../report/messages.ts';
import { checkSiteFile } from '../rules/site-files.ts';

/**
 * Site-wide settings, read from content/instellingen.yaml under a folder.
 * @throws ContentError when they have mistakes; whoever reads them comes before any other check
 */
export function readSettings(root = process.cwd()): Settings {
  speakDutch();
  const findings: Finding[] = [];
  checkSiteFile(root, 'instellingen', findings);
  if (findings.length > 0) throw new ContentError(findings);
  return parseSettings(readFileSync(path.join(root, 'content', 'instellingen.yaml'), 'utf8'));
}
