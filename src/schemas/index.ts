import type { z } from 'zod';
import { advies } from './advies.ts';
import { begrippen } from './begrippen.ts';
import { beslishulpen } from './beslishulpen.ts';
import { campagne } from './campagne.ts';
import { cijfers } from './cijfers.ts';
import type { SchemaContext } from './context.ts';
import { dilemmas } from './dilemmas.ts';
import { dossiers } from './dossiers.ts';
import { instrumenten } from './instrumenten.ts';
import { maatregelen } from './maatregelen.ts';
import { modellen } from './modellen.ts';
import { lopend } from './lopend.ts';
import type { CollectionName } from './names.ts';
import { netGebeurd } from './net-gebeurd.ts';
import { organisaties } from './organisaties.ts';
import { paginas } from './paginas.ts';
import { praktijkvoorbeelden } from './praktijkvoorbeelden.ts';
import { publicaties } from './publicaties.ts';
import { rollen } from './rollen.ts';
import { sectoren } from './sectoren.ts';
import { situatiekaarten } from './situatiekaarten.ts';
import { trainingen } from './trainingen.ts';
import { wetten } from './wetten.ts';
import { zelfscan } from './zelfscan.ts';

/** The contract: one schema for each collection. */
export const schemas = {
  maatregelen,
  advies,
  instrumenten,
  praktijkvoorbeelden,
  campagne,
  sectoren,
  rollen,
  'net-gebeurd': netGebeurd,
  wetten,
  dossiers,
  lopend,
  cijfers,
  publicaties,
  begrippen,
  organisaties,
  trainingen,
  paginas,
  beslishulpen,
  zelfscan,
  modellen,
  situatiekaarten,
  dilemmas,
} satisfies Record<CollectionName, (context: SchemaContext) => z.ZodType>;

/** An entry's data after checking. */
export type Data<C extends CollectionName> = z.output<ReturnType<(typeof schemas)[C]>>;

/** Collections whose entries are YAML files: data without a body. */
export const dataCollections: ReadonlySet<CollectionName> = new Set<CollectionName>([
  'lopend',
  'cijfers',
  'publicaties',
  'organisaties',
  'beslishulpen',
  'zelfscan',
  'situatiekaarten',
  'dilemmas',
]);
