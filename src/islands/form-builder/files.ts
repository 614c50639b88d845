import type { DocumentKind } from '../../domain/document/files.ts';
import { columnsOf, type ChosenForm } from '../../domain/form-builder/chosen.ts';
import { formDocument } from '../../domain/form-builder/document.ts';
import { formSchema, type JsonSchema } from '../../domain/form-builder/open-format.ts';
import { writeCsv } from '../../domain/sheet/csv.ts';
import { download } from '../tool/documents.ts';
import { handOut } from '../tool/hand-out.ts';

/** What a file says of itself. */
interface About {
  format: JsonSchema;
  /** Name of this site, and its address without a slash at the end. */
  name: string;
  site: string;
  /** YYYY-MM-DD */
  today: string;
}

/** Makes a file of the form and hands it to the browser's downloads. @returns its name */
export async function makeFile(kind: string, form: ChosenForm, about: About): Promise<string> {
  const { format, name, site, today } = about;
  const file = `meldformulier-${today}`;
  if (kind === 'csv') handOut(writeCsv([columnsOf(form)]), `${file}.csv`, 'text/csv');
  else if (kind === 'json') {
    const schema = formSchema(form, format, `${site}/data/formaat/concept-aangifte-1.json`);
    handOut(`${JSON.stringify(schema, undefined, 2)}\n`, `${file}.schema.json`, 'application/schema+json');
    return `${file}.schema.json`;
  } else {
    const model = formDocument(form, { name, address: `${site}/instrumenten/formulierbouwer/`, today });
    await download({ name: file, model }, kind as DocumentKind);
  }
  return `${file}.${kind}`;
}
