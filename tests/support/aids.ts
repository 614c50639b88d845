import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { schemas, type Data } from '../../src/schemas/index.ts';
import { root } from './content-copy.ts';

const schema = schemas.beslishulpen({ today: '9999-12-31', image: () => z.unknown() });

/** A decision aid of the site, as its schema gives it. @param id file name without extension */
export const aid = (id: string): Data<'beslishulpen'> =>
  schema.parse(parse(readFileSync(path.join(root, `content/beslishulpen/${id}.yaml`), 'utf8')));
