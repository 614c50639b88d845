import { documentKinds, type DocumentKind } from '../../domain/document/files.ts';
import type { Facts } from '../../domain/files/manifest.ts';
import { bare, documentFrom, type ProtocolModel } from '../../domain/protocol/fill.ts';
import { fieldsOf, type ProtocolPart } from '../../domain/protocol/questions.ts';
import { makeDocument, pagesOf } from '../makers/document.ts';
import { zip } from '../makers/zip.ts';
import { codeOf } from '../store/code.ts';
import type { Plan } from './plan.ts';

type ProtocolPlan = Plan<Facts<'protocol'>>;

const folder = '/instrumenten/protocolmaker/';

/**
 * What the protocol maker needs: its models as data for the browser, and every model as a blank form, one by one and
 * in one ZIP.
 * @param about name of the site and its address, without a slash at the end
 */
export function protocolPlans(
  models: readonly ProtocolModel[],
  parts: readonly ProtocolPart[],
  about: { name: string; site: string },
): ProtocolPlan[] {
  const code = codeOf(
    ['src/domain/document', 'src/domain/protocol', 'src/domain/files/zip-time.ts'],
    ['docx'],
  );
  const fields = fieldsOf(parts);
  const data = JSON.stringify({
    about,
    fields: [...fields.values()],
    models: models.map((model) => ({ ...model, tree: bare(model.tree) })),
  });
  const blank = models.flatMap((model) => {
    const document = documentFrom(model, fields, {}, { ...about, date: model.date });
    return documentKinds.map((kind: DocumentKind): ProtocolPlan => ({
      path: `${folder}${model.id}.${kind}`,
      facts: { set: 'protocol', item: model.id, kind, title: model.title, subject: model.subject },
      source: [code, document],
      make: () => makeDocument(document, kind),
      ...(kind === 'pdf' && { learn: (bytes) => ({ pages: pagesOf(bytes) }) }),
    }));
  });
  return [
    {
      path: `${folder}modellen.json`,
      facts: {
        set: 'protocol',
        item: 'modellen',
        kind: 'json',
        title: 'Modellen van de protocolmaker',
        subject: '',
      },
      source: data,
      make: () => Promise.resolve(new TextEncoder().encode(data)),
      shown: true,
    },
    ...blank,
    {
      path: `${folder}lege-modellen.zip`,
      facts: { set: 'protocol', item: 'alles', kind: 'zip', title: 'Alle lege modellen', subject: '' },
      source: blank.map(({ path, source }) => [path, source]),
      make: async (bytesOf) =>
        zip(
          await Promise.all(
            blank.map(async (plan) => ({
              name: plan.path.replace(folder, ''),
              level: 0 as const,
              bytes: await bytesOf(plan),
            })),
          ),
        ),
    },
  ];
}
