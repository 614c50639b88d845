import { selectOne } from 'css-select';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import type { Step } from '../../src/domain/tool/fields.ts';
import { realPages } from '../support/dist.ts';

/** Days that may still come, by the name of their field. */
const ahead = new Set([
  'brief-begin',
  'brief-einde',
  'brief-betaaldag',
  'tot',
  'start',
  'vast-op',
  'instemming-op',
]);

test('a tool that asks when something happened does not take a day that must still come', async () => {
  const asked: string[] = [];
  const wrong: string[] = [];
  for (const { html, address } of await realPages()) {
    const place = html.includes('data-stappen') && selectOne('[data-stappen]', parseDocument(html).children);
    if (!place) continue;
    const dates = (JSON.parse(DomUtils.textContent(place)) as Step[])
      .flatMap(({ fields }) => fields)
      .filter(({ kind }) => kind === 'date');
    for (const { id, label, past } of dates) {
      asked.push(id);
      if (ahead.has(id) === (past === true)) wrong.push(`${address} ${label}`);
    }
  }
  expect(wrong).toEqual([]);
  // Each of the days that may come is asked somewhere: the list above names nothing that is gone.
  expect([...ahead].filter((id) => !asked.includes(id))).toEqual([]);
  expect(asked.length).toBeGreaterThan(ahead.size);
});
