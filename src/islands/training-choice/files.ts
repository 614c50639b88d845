import type { DocumentKind } from '../../domain/document/files.ts';
import { trainingBrief } from '../../domain/training-choice/brief.ts';
import type { BriefFacts } from '../../domain/training-choice/facts.ts';
import { measureForm } from '../../domain/training-choice/measure.ts';
import { supplierQuestions } from '../../domain/training-choice/supplier.ts';
import { download } from '../tool/documents.ts';

const documents = {
  opdracht: { model: trainingBrief, file: 'opdracht-training' },
  vragen: { model: supplierQuestions, file: 'vragen-aan-een-trainer' },
  meten: { model: measureForm, file: 'training-meten' },
} as const;

/** Makes a document and hands it to the browser's downloads. @param what "opdracht-docx" @returns its name */
export async function makeFile(what: string, facts: BriefFacts): Promise<string> {
  const [key, kind] = what.split('-') as [keyof typeof documents, DocumentKind];
  const { model, file } = documents[key];
  const name = `${file}-${facts.today}`;
  await download({ name, model: model(facts) }, kind);
  return `${name}.${kind}`;
}
