import { documentKinds, type DocumentKind, type ShownStep } from '../../domain/document/files.ts';
import { flowParts, isQuestion } from '../../domain/document/model/flow.ts';
import type { DocumentModel } from '../../domain/document/model/model.ts';
import { plain } from '../../domain/document/model/text.ts';
import type { Facts } from '../../domain/files/manifest.ts';
import { bare, documentFrom, type ProtocolModel } from '../../domain/protocol/fill.ts';
import { fieldsOf, type ProtocolPart } from '../../domain/protocol/questions.ts';
import { makeDocument, pagesOf } from '../makers/document.ts';
import { zip } from '../makers/zip.ts';
import { codeOf } from '../store/code.ts';
import type { Plan } from './plan.ts';

type ProtocolPlan = Plan<Facts<'protocol'>>;

const folder = '/instrumenten/protocolmaker/';

/** The flow chart among documents, as a page shows it. */
function blankFlow(documents: readonly DocumentModel[]): ShownStep[] {
  const flow = documents.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'flow');
  return flow
    ? flowParts(flow).map((parts, at) => ({
        asks: isQuestion(flow.steps[at]!),
        parts: parts.map(({ kind, text }) => ({
          ...{ kind, text: plain(text) },
          strong: text.every((part) => part.kind === 'words' && part.strong),
        })),
      }))
    : [];
}

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
  const documents = models.map((model) => documentFrom(model, fields, {}, { ...about, date: model.date }));
  const blank = models.flatMap((model, at) => {
    const document = documents[at]!;
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
        flow: blankFlow(documents),
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
