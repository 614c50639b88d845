import yaml from '../../content/protocolmaker.yaml?raw';
import type { ProtocolPart } from '../domain/protocol/questions.ts';
import { parseProtocolParts } from '../schemas/protocolmaker.ts';
import { filesIn } from './files.ts';

/** The parts of the protocol maker, with their questions. */
export const protocolParts: readonly ProtocolPart[] = parseProtocolParts(yaml);

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

/** The flow chart that nobody filled in. */
export const blankFlow = filesIn('protocol').find(({ flow }) => flow)?.flow ?? [];

/** All of them in one ZIP. */
export const blankZip = filesIn('protocol').find(({ kind }) => kind === 'zip');
