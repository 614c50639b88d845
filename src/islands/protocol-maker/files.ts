import { documentKinds } from '../../domain/document/files.ts';
import { slugOf } from '../../domain/naming/slug.ts';
import { documentFrom, type ProtocolModel } from '../../domain/protocol/fill.ts';
import type { WrittenField } from '../../domain/tool/questions.ts';
import type { Answers } from '../../domain/tool/fields.ts';
import { download, downloadAll } from '../tool/documents.ts';

/** What somebody asked for: one model as one kind, or without those all of them in a ZIP. */
interface Order {
  id: string | undefined;
  kind: string | undefined;
  /** Day it is made, YYYY-MM-DD. */
  date: string;
}

/** Makes the documents that somebody asked for and hands them to the browser's downloads. */
export async function makeFiles(
  data: { about: { name: string; site: string }; models: readonly ProtocolModel[] },
  fields: ReadonlyMap<string, WrittenField>,
  answers: Answers,
  { id, kind, date }: Order,
  report: (text: string) => void,
): Promise<void> {
  const of = slugOf(String(answers.organisatie ?? ''))
    .slice(0, 40)
    .replace(/-$/, '');
  const named = data.models
    .filter((model) => !id || model.id === id)
    .map((model) => ({
      name: [model.id, of].filter(Boolean).join('-'),
      model: documentFrom(model, fields, answers, { ...data.about, date }),
    }));
  const one = documentKinds.find((name) => name === kind);
  if (id && one) await download(named[0]!, one);
  else
    await downloadAll(
      named,
      documentKinds,
      ['protocol', of].filter(Boolean).join('-') + '.zip',
      (ready, all) => {
        report(`${ready} van de ${all} bestanden klaar.`);
      },
    );
}
