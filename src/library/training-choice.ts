import yaml from '../../content/trainingskiezer.yaml?raw';
import { dateInDutch } from '../domain/text/dutch.ts';
import type { ChooserLinks, Link } from '../domain/training-choice/links.ts';
import { parseTrainingChooser } from '../schemas/trainingskiezer.ts';
import { get } from './entries.ts';

/** The chooser of trainings: what it asks and what comes of it. */
export const trainingChooser = parseTrainingChooser(yaml);

type Linked = 'wetten' | 'publicaties' | 'instrumenten' | 'advies' | 'trainingen' | 'praktijkvoorbeelden';

/** @throws when it is not there */
function linkTo(collection: Linked, id: string): Link {
  const { title, address, data } = get(collection, id);
  return { tekst: title, naar: address, op: dateInDutch(data.gecontroleerdOp) };
}

const linksTo = (collection: Linked, ids: readonly (string | undefined)[]): Record<string, Link> =>
  Object.fromEntries(
    [...new Set(ids)].flatMap((id) => (id ? [[`${collection}/${id}`, linkTo(collection, id)]] : [])),
  );

const { eerst, aandacht, methoden } = trainingChooser;
const acts = [...eerst, ...aandacht];
const proofs = methoden.map(({ bewijs }) => bewijs);

/** All that an outcome leads to, by collection and id. */
export const chooserLinks: ChooserLinks = {
  ...linksTo(
    'wetten',
    acts.flatMap(({ wetten }) => wetten),
  ),
  ...linksTo(
    'publicaties',
    [...acts, ...proofs].flatMap(({ bronnen }) => bronnen),
  ),
  ...linksTo(
    'instrumenten',
    acts.map(({ instrument }) => instrument),
  ),
  ...linksTo(
    'advies',
    acts.map(({ advies }) => advies),
  ),
  ...linksTo(
    'trainingen',
    methoden.map(({ training }) => training),
  ),
  ...linksTo(
    'praktijkvoorbeelden',
    proofs.map(({ voorbeeld }) => voorbeeld),
  ),
};
