import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { realContent, root } from '../support/content-copy.ts';

const entries = new Map(
  realContent()
    .entries.filter(({ data }) => data && data.status !== 'concept')
    .map((entry) => [`${entry.collection}/${entry.id}`, entry]),
);
const dataOf = (key: string): Record<string, unknown> => entries.get(key)?.data ?? {};

/** Every situation that the site must have an answer to, with the advice that gives it. */
const situations: [situation: string, advice: string][] = [
  ['verbal abuse at the desk', 'uitgescholden-aan-de-balie'],
  ['on the phone', 'agressie-aan-de-telefoon'],
  ['by e-mail and chat', 'agressie-per-mail-en-chat'],
  ['online and doxing', 'online-agressie-en-doxing'],
  ['being filmed', 'gefilmd-worden-op-het-werk'],
  ['threat at home or against family', 'bedreigd-thuis-of-bij-familie'],
  ['home visit', 'veilig-op-huisbezoek'],
  ['working alone', 'veilig-alleen-werken'],
  ['confused or intoxicated person', 'verwarde-persoon-of-onder-invloed'],
  ['group or crowd', 'groep-of-menigte'],
  ['parents at school', 'boze-ouders-op-school'],
  ['emergency department', 'agressie-op-de-seh'],
  ['out-of-hours general practice', 'boos-aan-de-lijn-huisartsenpost'],
  ['ticket check and last ride', 'kaartcontrole-en-laatste-rit'],
  ['inspection and enforcement', 'toezicht-en-handhaving'],
  ['bad-news decision', 'slecht-nieuws-brengen'],
  ['meeting of the council or with residents', 'raadsavond-en-bewonersavond'],
  ['a colleague was threatened', 'mijn-collega-is-bedreigd'],
  ['you saw it happen', 'u-zag-het-gebeuren'],
  ['returning to work', 'terugkeren-naar-het-werk'],
  ['repeat offender', 'terugkerende-dader'],
  ['client who depends on your service', 'client-die-niet-zonder-u-kan'],
  ['racism and sexual intimidation', 'racisme-en-seksuele-intimidatie'],
  ['knife or weapon', 'mes-of-wapen'],
  ['bomb threat or letter', 'bommelding-of-dreigbrief'],
  ['journalist calls after an incident', 'journalist-belt-na-incident'],
];

/** Everything that Kamerstuk 28 684, nr. 441 (4 June 2015) names as part of the programme, with its page. */
const systems: [system: string, page: string][] = [
  ['the programme', 'dossiers/programma-veilige-publieke-taak'],
  ['its half-yearly reports', 'dossiers/voortgangsrapportages'],
  ['the eight measures', 'dossiers/acht-maatregelen'],
  ['the regions', 'dossiers/vpt-regios'],
  ['agreements with police and prosecution', 'dossiers/afspraken-politie-en-om'],
  ['the offender-directed approach', 'dossiers/dadergerichte-aanpak'],
  ['special teams', 'dossiers/speciale-teams'],
  ['the book of models for training', 'dossiers/modellenboek-trainingen'],
  ['the training for mayors', 'dossiers/training-burgemeesters'],
  ['the campaign', 'dossiers/campagne-duidelijk-over-agressie'],
  ['the study of bystanders', 'dossiers/omstanders'],
  ['what the inspectorate found', 'dossiers/inspectie-over-agressie'],
  ['the partners', 'dossiers/partners-van-het-programma'],
  ['the website and its centre', 'dossiers/website-en-expertisecentrum'],
];

describe('every situation has its advice, with what to say and what not', () => {
  test.for(situations)('%s', ([, id]) => {
    const { zegWel, zegNiet, stappen } = dataOf(`advies/${id}`) as Record<string, unknown[] | undefined>;
    expect(stappen?.length).toBeGreaterThanOrEqual(3);
    expect(zegWel?.length).toBeGreaterThanOrEqual(2);
    expect(zegNiet?.length).toBeGreaterThanOrEqual(2);
  });
});

describe('every part of the programme has a page: what it was, what came of it, what serves today', () => {
  test.for(systems)('%s', ([, key]) => {
    const entry = entries.get(key);
    expect(entry?.source.body).toMatch(/^## Wat (het|zij) wa(s|ren)|^## Wat het is/m);
    expect(entry?.source.body).toMatch(/^## Wat ervan kwam/m);
    expect(entry?.source.body).toMatch(/^## Wat u er nu aan hebt/m);
  });
});

describe('no page stands alone', () => {
  const pages = [...entries.values()].filter(({ collection }) => ['advies', 'dossiers'].includes(collection));
  test.for(pages.map((entry) => [`${entry.collection}/${entry.id}`, entry] as const))('%s', ([, entry]) => {
    const { maatregelen = [], instrumenten = [] } = (entry.data ?? {}) as Record<string, string[]>;
    const linked = new Set([
      ...[...readFileSync(`${root}/${entry.file}`, 'utf8').matchAll(/\]\((\/[^)#\s]+)/g)].map(([, to]) => to),
      ...maatregelen.map((id) => `/maatregelen/${id}/`),
      ...instrumenten.map((id) => `/instrumenten/${id}/`),
    ]);
    expect(linked.size).toBeGreaterThanOrEqual(3);
  });
});

test('no page links to itself', () => {
  const selfish = [...entries.values()].filter(({ collection, id, source }) =>
    source.body.includes(`](/${collection}/${id}/)`),
  );
  expect(selfish.map(({ file }) => file)).toEqual([]);
});
