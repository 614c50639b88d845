import { parse } from 'yaml';
import { z } from 'zod';
import { campaignMedia, campaignSeries, workSituations } from './campaign-words.ts';
import { ref, text, unique } from './fields.ts';

const words = { naam: text(40), titel: text(60), advies: text(300) };
const featured = () => unique(ref('campagne')).default([]);

/** Notes every value that stands in a list twice, and, where the list must have them all, what is missing. */
function complete(key: string, all: readonly string[] = []) {
  return ({ value: list, issues }: z.core.ParsePayload<readonly Record<string, unknown>[]>): void => {
    const listed = list.map((item) => item[key]);
    listed.forEach((value, index) => {
      if (listed.indexOf(value) === index) return;
      const message = `"${String(value)}" staat er al. Haal een van de twee weg.`;
      issues.push({ code: 'custom', path: [index, key], message, input: value });
    });
    const missing = all.filter((value) => !listed.includes(value));
    if (missing.length === 0) return;
    const message = `Hier ontbreekt: ${missing.join(', ')}. Geef er een naam, een titel en advies aan.`;
    issues.push({ code: 'custom', path: [], message, input: list });
  };
}

/** Where campaign material hangs, for whom it is and what it is, content/materiaal.yaml: the ways in to /campagne/. */
export function materiaal() {
  return z.strictObject({
    plekken: z
      .array(
        z.strictObject({
          plek: z.enum(workSituations),
          ...words,
          /** Hung side by side, the line runs on. */
          uitgelicht: featured(),
        }),
      )
      .min(1)
      .check(complete('plek', workSituations)),
    series: z
      .array(z.strictObject({ serie: z.enum(campaignSeries), ...words, uitgelicht: featured() }))
      .min(1)
      .check(complete('serie', campaignSeries)),
    middelen: z
      .array(z.strictObject({ middel: z.enum(campaignMedia), ...words }))
      .min(1)
      .check(complete('middel')),
  });
}

/** A choice of campaign material with its own page. */
export interface MaterialChoice {
  id: string;
  /** As a choice: "Balie". */
  name: string;
  /** As the title of its page: "Voor de balie". */
  title: string;
  advice: string;
  /** Ids of the posters that show what it is; empty when none are picked out. */
  featured: readonly string[];
}

/** The ways in to the campaign after checking, each in the order in which a visitor meets its choices. */
export type Material = Readonly<Record<'places' | 'series' | 'media', readonly MaterialChoice[]>>;

/**
 * The ways in to the campaign in a YAML text.
 * @throws when they do not fit; the content check says where and why
 */
export function parseMaterial(yaml: string): Material {
  const { plekken, series, middelen } = materiaal().parse(parse(yaml));
  const choice = (
    id: string,
    { naam, titel, advies }: { naam: string; titel: string; advies: string },
    picked: readonly string[] = [],
  ): MaterialChoice => ({ id, name: naam, title: titel, advice: advies, featured: picked });
  return {
    places: plekken.map((item) => choice(item.plek, item, item.uitgelicht)),
    series: series.map((item) => choice(item.serie, item, item.uitgelicht)),
    media: middelen.map((item) => choice(item.middel, item)),
  };
}
