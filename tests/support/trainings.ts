import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseTrainingChooser } from '../../src/schemas/trainingskiezer.ts';

const file = path.resolve(import.meta.dirname, '../../content/trainingskiezer.yaml');

/** The chooser of trainings as the site's own content has it. */
export const realTrainingChooser = () => parseTrainingChooser(readFileSync(file, 'utf8'));
