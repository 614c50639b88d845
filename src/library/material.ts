import yaml from '../../content/materiaal.yaml?raw';
import { parseMaterial, type Material } from '../schemas/materiaal.ts';

/** Where campaign material hangs, for whom it is and what it is. */
export const material: Material = parseMaterial(yaml);
