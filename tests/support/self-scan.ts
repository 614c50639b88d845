import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { questionnaireOf } from '../../src/domain/self-scan/from-content.ts';
import type { Questionnaire } from '../../src/domain/self-scan/statements.ts';
import { schemas, type Data } from '../../src/schemas/index.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Front matter of an entry with a body. */
export const frontOf = (collection: string, id: string): Record<string, unknown> =>
  parse(
    /^---\n(.*?)\n---/s.exec(readFileSync(path.join(root, 'content', collection, `${id}.mdx`), 'utf8'))![1]!,
  ) as Record<string, unknown>;

/** The parts of the scan as the site's own content has them. */
export const scanParts = (): Data<'zelfscan'>[] => {
  const schema = schemas.zelfscan({ today: '9999-12-31', image: () => schemas.zelfscan as never });
  const folder = path.join(root, 'content/zelfscan');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('_'))
    .map((name) => schema.parse(parse(readFileSync(path.join(folder, name), 'utf8'))));
};

/** The scan of the site's own content. */
export function realQuestionnaire(): Questionnaire {
  const measures = readdirSync(path.join(root, 'content/maatregelen'))
    .filter((name) => name.endsWith('.mdx') && !name.startsWith('_'))
    .map((name) => {
      const id = name.replace('.mdx', '');
      const { titel, nummer } = frontOf('maatregelen', id) as { titel: string; nummer: number };
      return { id, title: titel, number: nummer, href: `/maatregelen/${id}/` };
    })
    .sort((a, b) => a.number - b.number);
  return questionnaireOf({
    parts: scanParts(),
    measures,
    link: (collection, id) => ({
      title: String(frontOf(collection, id).titel),
      href: `/${collection}/${id}/`,
    }),
  });
}
