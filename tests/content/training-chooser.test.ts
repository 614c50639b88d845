import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/content-copy.ts';
import { checkDrafts, drafts } from '../support/content-fixture.ts';

const text = readFileSync(path.join(root, 'content/trainingskiezer.yaml'), 'utf8');
/** What the check says of the list, changed like this. */
const said = (from: string, to: string): string[] => {
  expect(text).toContain(from);
  return checkDrafts(drafts(), { 'trainingskiezer.yaml': text.replace(from, to) })
    .filter(({ soort }) => soort === 'trainingskiezer')
    .map(({ wat, doen, line }) => `${line > 0} ${wat} ${doen}`);
};

test('a condition that cannot hold, and an answer without use, stop the site with place and repair', () => {
  expect(said('veld: manier, is: [geen]', 'veld: manir, is: [geen]')).toEqual([
    'true "manir" is geen veld uit de vragen. Neem de id van een veld over, of maak er een vraag voor.',
  ]);
  expect(said('veld: gever, is: [eigen]', 'veld: gever, is: [zelf]')).toEqual([
    'true "eigen" is een antwoord waar niets mee gebeurt. Gebruik het in een voorwaarde (als), of haal het antwoord weg.',
    'true "zelf" is geen antwoord op dit veld. Neem een waarde over die bij het veld staat.',
  ]);
});
