import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ProtocolModel } from '../../domain/protocol/fill.ts';
import type { ProtocolPart } from '../../domain/protocol/questions.ts';
import { parseCouncilContent, type CouncilContent } from '../../schemas/or-pakket.ts';
import { parseFormFields, type FormFields } from '../../schemas/formulierbouwer.ts';
import { parseProtocolParts } from '../../schemas/protocolmaker.ts';
import { parseTrainingChooser, type TrainingChooser } from '../../schemas/trainingskiezer.ts';
import { parseRiskContent, type RiskContent } from '../../schemas/risicokaart.ts';
import { dutchToday } from '../../schemas/context.ts';
import type { Data } from '../../schemas/index.ts';
import type { CollectionName } from '../../schemas/names.ts';
import { readCollection } from '../../check/read/read-collection.ts';
import type { EntrySource } from '../../check/read/source.ts';
import type { MarkdownNode } from '../../domain/text/markdown.ts';

/** A campaign entry that may be published. */
export interface CampaignEntry {
  id: string;
  data: Data<'campagne'>;
}

/** An instrument that may be published, with its body as the compiler reads it. */
export interface InstrumentEntry {
  id: string;
  data: Data<'instrumenten'>;
  tree: MarkdownNode;
}

/** Entries that fit their schema; what does not fit is reported by the content check, which runs first. */
function read<C extends CollectionName>(
  root: string,
  collection: C,
): { id: string; data: Data<C>; source: EntrySource }[] {
  return readCollection(root, collection, dutchToday(), [])
    .filter(({ data }) => data !== undefined)
    .map(({ id, data, source }) => ({ id, data: data as Data<C>, source }));
}

/**
 * Reads all campaign entries that are not drafts.
 * @param root folder that holds `content/`
 */
export function readPosters(root: string): CampaignEntry[] {
  return read(root, 'campagne')
    .filter(({ data }) => data.status !== 'concept')
    .map(({ id, data }) => ({ id, data }));
}

/**
 * Names of the sectors, in the order of the site.
 * @param root folder that holds `content/`
 */
export function readSectors(root: string): { id: string; title: string }[] {
  return read(root, 'sectoren')
    .sort((a, b) => a.data.volgorde - b.data.volgorde)
    .map(({ id, data }) => ({ id, title: data.titel }));
}

/**
 * Names of the measures, in their order.
 * @param root folder that holds `content/`
 */
export function readMeasures(root: string): { id: string; title: string }[] {
  return read(root, 'maatregelen')
    .sort((a, b) => a.data.nummer - b.data.nummer)
    .map(({ id, data }) => ({ id, title: data.titel }));
}

/**
 * Reads all instruments that are not drafts.
 * @param root folder that holds `content/`
 */
export function readInstruments(root: string): InstrumentEntry[] {
  return read(root, 'instrumenten')
    .filter(({ data }) => data.status !== 'concept')
    .map(({ id, data, source }) => ({ id, data, tree: source.tree.root }));
}

/** The decision aids that are not drafts. @param root folder that holds `content/` */
export const readAids = (root: string): Data<'beslishulpen'>[] =>
  read(root, 'beslishulpen')
    .map(({ data }) => data)
    .filter(({ status }) => status !== 'concept');

/** The laws by their id. @param root folder that holds `content/` */
export const readLaws = (root: string): ReadonlyMap<string, Data<'wetten'>> =>
  new Map(read(root, 'wetten').map(({ id, data }) => [id, data]));

/** The parts of the self-scan that are not drafts. @param root folder that holds `content/` */
export const readScanParts = (root: string): Data<'zelfscan'>[] =>
  read(root, 'zelfscan')
    .map(({ data }) => data)
    .filter(({ status }) => status !== 'concept');

/**
 * Reads the models of the protocol maker, in the order of the set.
 * @param root folder that holds `content/`
 */
export function readModels(root: string): ProtocolModel[] {
  return read(root, 'modellen')
    .sort((a, b) => a.data.volgorde - b.data.volgorde)
    .map(({ id, data, source }) => ({
      id,
      title: data.titel,
      subject: data.samenvatting,
      version: data.versie,
      date: data.gewijzigd,
      tree: source.tree.root,
    }));
}

/**
 * Reads the questions of the protocol maker.
 * @param root folder that holds `content/`
 */
export const readProtocolParts = (root: string): readonly ProtocolPart[] =>
  parseProtocolParts(readFileSync(path.join(root, 'content', 'protocolmaker.yaml'), 'utf8'));

/**
 * Reads the chooser of trainings.
 * @param root folder that holds `content/`
 */
export const readTrainingChooser = (root: string): TrainingChooser =>
  parseTrainingChooser(readFileSync(path.join(root, 'content', 'trainingskiezer.yaml'), 'utf8'));

/**
 * Reads the fields of the form builder.
 * @param root folder that holds `content/`
 */
export const readFormFields = (root: string): FormFields =>
  parseFormFields(readFileSync(path.join(root, 'content', 'formulierbouwer.yaml'), 'utf8'));

/** Day of the last change of the page with an address, YYYY-MM-DD. @throws when there is no such page */
export function changedOn(root: string, address: string): string {
  const found = read(root, 'paginas').find(({ data }) => data.adres === address);
  if (!found) throw new Error(`Geen bestand in content/paginas heeft adres: ${address}. Maak er een.`);
  return found.data.gewijzigd;
}

/** Reads the package for a works council. @param root folder that holds `content/` */
export const readCouncil = (root: string): CouncilContent =>
  parseCouncilContent(readFileSync(path.join(root, 'content', 'or-pakket.yaml'), 'utf8'));

/** Reads the risk card. @param root folder that holds `content/` */
export const readRiskCard = (root: string): RiskContent =>
  parseRiskContent(readFileSync(path.join(root, 'content', 'risicokaart.yaml'), 'utf8'));
