import { documentKinds, type DocumentKind, type DocumentPackage } from '../../domain/document/files.ts';
import { documentOf } from '../../domain/document/model/instrument.ts';
import type { Facts } from '../../domain/files/manifest.ts';
import { makeDocument, pagesOf } from '../makers/document.ts';
import { zip } from '../makers/zip.ts';
import { codeOf } from '../store/code.ts';
import type { Plan } from './plan.ts';
import type { InstrumentEntry } from './read-content.ts';

type DocumentPlan = Plan<Facts<'document'>>;
type PackagePlan = Plan<Facts<'documentpakket'>>;

/** Address of an instrument as a file. */
const addressOf = (id: string, kind: DocumentKind): string => `/instrumenten/${id}/${id}.${kind}`;

/**
 * Every instrument as DOCX, ODT and PDF.
 * @param about name of the site and its address, without a slash at the end
 */
export function documentPlans(
  entries: readonly InstrumentEntry[],
  about: { name: string; site: string },
): DocumentPlan[] {
  // Of its own, so that another document does not make all posters anew.
  const code = codeOf(['src/domain/document', 'src/domain/files/zip-time.ts'], ['docx']);
  return entries.flatMap(({ id, data, tree }) => {
    const model = documentOf(data, tree, { ...about, path: `/instrumenten/${id}/` });
    return documentKinds.map((kind): DocumentPlan => ({
      path: addressOf(id, kind),
      facts: { set: 'document', item: id, kind },
      source: [code, model],
      make: () => makeDocument(model, kind),
      ...(kind === 'pdf' && { learn: (bytes) => ({ pages: pagesOf(bytes) }) }),
    }));
  });
}

/** What lies in a ZIP beside the documents. */
const readMe = (title: string, entries: readonly InstrumentEntry[]): string =>
  [
    `Instrumenten tegen agressie: ${title}`,
    'WELK BESTAND\nWord: open het bestand op .docx. LibreOffice: open het bestand op .odt.\n' +
      'Alleen invullen of printen? Neem de PDF.',
    'VRIJ TE GEBRUIKEN\nOp de tekst geldt CC0 1.0. U mag alles veranderen en delen, ook zonder onze naam.\n' +
      'De letter in de PDF is Atkinson Hyperlegible Next, met de SIL Open Font License.',
    'WAT ERIN ZIT\n' + entries.map(({ id, data }) => `${id}: ${data.titel}`).join('\n'),
  ]
    .join('\n\n')
    .concat('\n');

/** A ZIP of the instruments for each measure, for each sector, and of all. */
export function documentPackages(
  entries: readonly InstrumentEntry[],
  documents: readonly DocumentPlan[],
  measures: readonly { id: string; title: string }[],
  sectors: readonly { id: string; title: string }[],
): PackagePlan[] {
  const packed = (
    { group, id, title }: Pick<DocumentPackage, 'group' | 'id' | 'title'>,
    chosen: readonly InstrumentEntry[],
  ): PackagePlan => {
    const ids = new Set(chosen.map((entry) => entry.id));
    const members = documents.filter(({ facts }) => ids.has(facts.item));
    const text = readMe(title, chosen);
    return {
      path: `/instrumenten/pakket/${group === 'alles' ? id : `${group}-${id}`}.zip`,
      facts: { set: 'documentpakket', group, id, title, files: members.length },
      source: [text, members.map(({ path, source }) => [path, source])],
      make: async (bytesOf) => {
        const files = await Promise.all(
          members.map(async (plan) => ({
            name: plan.path.replace('/instrumenten/', ''),
            level: 0 as const,
            bytes: await bytesOf(plan),
          })),
        );
        return zip([{ name: 'LEESMIJ.txt', level: 6, bytes: new TextEncoder().encode(text) }, ...files]);
      },
    };
  };
  return [
    ...measures.map(({ id, title }) =>
      packed(
        { group: 'maatregel', id, title },
        entries.filter(({ data }) => data.maatregelen.includes(id)),
      ),
    ),
    ...sectors.map(({ id, title }) =>
      packed(
        { group: 'sector', id, title },
        entries.filter(({ data }) => data.sectoren.some((sector) => sector === id || sector === 'alle')),
      ),
    ),
    packed({ group: 'alles', id: 'alles', title: 'Alle instrumenten' }, entries),
  ].filter(({ facts }) => facts.files > 0);
}
