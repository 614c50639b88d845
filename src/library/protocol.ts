import yaml from '../../content/protocolmaker.yaml?raw';
import type { ProtocolPart, ProtocolQuestion } from '../domain/protocol/questions.ts';
import { parseProtocolParts } from '../schemas/protocolmaker.ts';
import { get } from './entries.ts';
import { filesIn } from './files.ts';

/** The parts of the protocol maker, with their questions. */
export const protocolParts: readonly ProtocolPart[] = parseProtocolParts(yaml);

/** The laws and sources that a question rests on, as links. @throws when one is not there */
export const groundsOf = ({ wetten, bronnen }: ProtocolQuestion): { href: string; text: string }[] =>
  [...wetten.map((id) => get('wetten', id)), ...bronnen.map((id) => get('publicaties', id))].map(
    ({ address, title }) => ({ href: address, text: title }),
  );

/** The documents that come out of it, in order. */
export const modelsToShow = filesIn('protocol')
  .filter(({ kind }) => kind === 'docx')
  .map(({ item, title, subject }) => ({ id: item, title, subject }));

/** The models that nobody filled in, each with its files. */
export const blankModels = [
  ...Map.groupBy(
    filesIn('protocol').filter(({ kind }) => kind !== 'json' && kind !== 'zip'),
    ({ item }) => item,
  ).values(),
].map((files) => ({ id: files[0]!.item, title: files[0]!.title, files }));

/** All of them in one ZIP. */
export const blankZip = filesIn('protocol').find(({ kind }) => kind === 'zip');
