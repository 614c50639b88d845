import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser, withPage } from '../support/browser.ts';
import { fingerprintOf, PassedBefore } from '../../scripts/passed-before.ts';
import { pageFingerprint, sitemapPaths } from '../support/dist.ts';
import {
  inWords,
  isRight,
  marksOf,
  readQuestions,
  type Question,
  type Shown,
} from '../support/judged-questions.ts';
import { documents, miniSearch, shownBy } from '../support/other-engines.ts';

const questions = readQuestions();
const passed = new PassedBefore('judged', ['tests/search', 'src/domain/search']);
/** All that search is made of: its page with its scripts, its index, and the words it knows. */
const search = (): string =>
  pageFingerprint('/zoeken/') + fingerprintOf(['dist/pagefind', 'dist/zoeken/woorden.json']);
/** One question tunes the ranking, the next only measures it, and so on. */
const tuning = (_: unknown, at: number): boolean => at % 2 === 0;
const measuring = (_: unknown, at: number): boolean => at % 2 === 1;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Types a question on the search page and reads what stands there, answers above the list first. */
async function askPage(page: Page, question: Question): Promise<Shown> {
  await page.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('site-search input[type="search"]')!;
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, question.vraag);
  await page.waitForFunction(
    (text) => document.querySelector('site-search [role="status"]')?.textContent.includes(`“${text}”`),
    question.vraag,
  );
  return page.evaluate((asked) => {
    const search = document.querySelector<HTMLElement>('site-search')!;
    const answers = '[data-antwoord]:not([hidden]) a[data-antwoord-link]';
    const links = [
      ...search.querySelectorAll<HTMLAnchorElement>(answers),
      ...search.querySelectorAll<HTMLAnchorElement>('[data-zoekresultaat] a'),
    ];
    return {
      question: asked,
      addresses: links.map((link) => link.pathname),
      admitted: search.dataset.staat !== 'gevonden' && search.querySelector(answers) === null,
    };
  }, question);
}

async function shownInBrowser(questions: readonly Question[]): Promise<Shown[]> {
  return withPage(browser, {}, async (page) => {
    await page.goto(`${inject('site')}/zoeken/`);
    const shown: Shown[] = [];
    for (const question of questions) shown.push(await askPage(page, question));
    return shown;
  });
}

const report = (name: string, shown: readonly Shown[]): string =>
  [
    inWords(name, marksOf(shown)),
    inWords('  half that tuned the ranking', marksOf(shown.filter(tuning))),
    inWords('  half that only measures', marksOf(shown.filter(measuring))),
  ].join('\n');

/** Asks every question in the browser, says what came of it, and holds it against the bars. */
async function ours(): Promise<void> {
  const shown = await shownInBrowser(questions);
  const marks = marksOf(shown);
  const kinds = Map.groupBy(shown, ({ question }) => question.soort);
  console.log(
    [
      report('this site', shown),
      ...[...kinds].map(([kind, some]) => inWords(`  ${kind}`, marksOf(some))),
      'not in the first three:',
      ...shown
        .filter((one) => !isRight(one, 3))
        .map(
          ({ question, addresses }) =>
            `  ${question.vraag} → ${addresses.slice(0, 3).join(' ') || 'nothing'}`,
        ),
    ].join('\n'),
  );
  expect(marks.top3 / marks.asked).toBeGreaterThanOrEqual(0.95);
  expect(marks.first / marks.asked).toBeGreaterThanOrEqual(0.85);
  expect(marks.nothing / marks.nothingAsked).toBeGreaterThanOrEqual(0.85);
}

/** Asks the questions of somebody else here and of another engine. `npm run meten` asks more of them. */
async function beside(): Promise<void> {
  const blind = readQuestions('vragen-van-een-ander.yaml');
  const marks = marksOf(await shownInBrowser(blind));
  console.log(inWords('questions of somebody else', marks));
  const other = miniSearch(await documents());
  const plain = await shownBy(other, blind);
  const known = marksOf(await shownBy(other, questions));
  console.log(inWords('  MiniSearch on the same', marksOf(plain)));
  console.log(inWords('  MiniSearch on ours', known));
  // The judge can fail an engine: were it to pass them all, it would prove nothing.
  expect(known.top3 / known.asked).toBeLessThan(0.95);
  expect(marks.asked).toBeGreaterThanOrEqual(60);
  expect(marks.top3).toBeGreaterThan(marksOf(plain).top3);
}

describe('the judged questions', () => {
  test('are enough, each asked once, about pages that exist', () => {
    expect(questions.length).toBeGreaterThanOrEqual(150);
    expect(new Set(questions.map(({ vraag }) => vraag)).size).toBe(questions.length);
    const nothing = questions.filter((question) => 'niets' in question);
    expect(nothing.length * 10).toBeGreaterThanOrEqual(questions.length);
    for (const question of questions) {
      for (const address of [...('eerst' in question ? [question.eerst] : []), ...question.ook])
        expect(sitemapPaths(), address).toContain(address);
    }
  });

  test('find their page in the browser: in the first three for 95 %, first for 85 %', async ({ task }) => {
    await passed.once(task, passed.key('ours', search()), ours);
  });

  test('written by somebody who knew neither the words of search nor its list, do better than with another engine', async ({
    task,
  }) => {
    const texts = JSON.stringify(await documents());
    await passed.once(task, passed.key('blind', search(), texts), beside);
  });
});
