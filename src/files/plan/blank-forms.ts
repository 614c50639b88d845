import { blankCouncilDocument } from '../../domain/council/blank.ts';
import { documentKinds } from '../../domain/document/files.ts';
import { blankRiskDocument } from '../../domain/risk-card/document.ts';
import type { DocumentModel } from '../../domain/document/model/model.ts';
import { chosenForm, readySet } from '../../domain/form-builder/chosen.ts';
import { formDocument } from '../../domain/form-builder/document.ts';
import type { Facts } from '../../domain/files/manifest.ts';
import { onlyInWords } from '../../domain/self-scan/from-content.ts';
import { blankChooser } from '../../domain/training-choice/blank.ts';
import { stepOf } from '../../domain/tool/questions.ts';
import { blankDocument } from '../../domain/self-scan/output/blank-document.ts';
import { makeDocument, pagesOf } from '../makers/document.ts';
import { codeOf } from '../store/code.ts';
import type { Plan } from './plan.ts';
import {
  changedOn,
  readCouncil,
  readFormFields,
  readMeasures,
  readRiskCard,
  readScanParts,
  readSectors,
  readTrainingChooser,
} from './read-content.ts';

/** The self-scan to fill in without a screen. */
function scanModel(root: string, about: { name: string; site: string }): DocumentModel {
  const scan = readScanParts(root);
  const sectors = new Map(readSectors(root).map(({ id, title }) => [id, title.toLowerCase()]));
  const parts = readMeasures(root).flatMap(({ id, title }, index) => {
    const part = scan.find(({ maatregel }) => maatregel === id);
    if (!part) return [];
    const statements = part.stellingen.map(({ stelling, waarom, alleenBij }) => ({
      text: stelling,
      why: waarom,
      only: onlyInWords(
        alleenBij
          ? { only: { sectors: alleenBij.sectoren, work: alleenBij.werk, sizes: alleenBij.grootte } }
          : {},
        (sector) => sectors.get(sector) ?? sector,
      ),
    }));
    return [{ measure: { number: index + 1, title }, statements }];
  });
  const today =
    scan
      .map(({ gewijzigd }) => gewijzigd)
      .sort()
      .at(-1) ?? '2026-11-30';
  return blankDocument(parts, { name: about.name, address: `${about.site}/instrumenten/zelfscan/`, today });
}

/** The chooser of trainings to fill in without a screen. */
function chooserModel(root: string, about: { name: string; site: string }): DocumentModel {
  const { vragen, ...chooser } = readTrainingChooser(root);
  const path = '/instrumenten/trainingskiezer/';
  return blankChooser({
    ...{ chooser, steps: vragen.map(stepOf) },
    ...{ name: about.name, address: about.site + path, today: changedOn(root, path) },
  });
}

/** What every package for a works council holds, to choose from on paper. */
function councilModel(root: string, about: { name: string; site: string }): DocumentModel {
  const sectors = new Map(readSectors(root).map(({ id, title }) => [id, title]));
  const path = '/instrumenten/or-pakket/';
  return blankCouncilDocument(readCouncil(root), (id) => sectors.get(id) ?? id, {
    name: about.name,
    address: about.site + path,
    today: changedOn(root, path),
  });
}

/** The risk card to fill in without a screen. */
function riskModel(root: string, about: { name: string; site: string }): DocumentModel {
  const path = '/instrumenten/risicokaart/';
  return blankRiskDocument(readRiskCard(root), {
    ...{ name: about.name, address: about.site + path, today: changedOn(root, path), organisation: '' },
  });
}

/** The long form for reports, without questions about the other person. */
function formModel(root: string, about: { name: string; site: string }): DocumentModel {
  const fields = readFormFields(root);
  const path = '/instrumenten/formulierbouwer/';
  const form = chosenForm(fields, readySet(fields, 'volledig'));
  return formDocument(form, { name: about.name, address: about.site + path, today: changedOn(root, path) });
}

/**
 * The tools on paper.
 * @param about name of the site and its address, without a slash at the end
 */
export function blankFormPlans(
  root: string,
  about: { name: string; site: string },
): Plan<Facts<'formulier'>>[] {
  const code = codeOf(['src/domain/document', 'src/domain/files/zip-time.ts'], ['docx']);
  const models = [
    { id: 'zelfscan', model: scanModel(root, about) },
    { id: 'trainingskiezer', model: chooserModel(root, about) },
    { id: 'or-pakket', model: councilModel(root, about) },
    { id: 'risicokaart', model: riskModel(root, about) },
    { id: 'formulierbouwer', model: formModel(root, about) },
  ];
  return models.flatMap(({ id, model }) =>
    documentKinds.map((kind): Plan<Facts<'formulier'>> => ({
      path: `/instrumenten/${id}/${id}-leeg.${kind}`,
      facts: { set: 'formulier', item: id, kind },
      source: [code, model],
      make: () => makeDocument(model, kind),
      ...(kind === 'pdf' && { learn: (bytes: Uint8Array) => ({ pages: pagesOf(bytes) }) }),
    })),
  );
}
