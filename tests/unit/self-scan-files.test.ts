import { strFromU8, unzipSync } from 'fflate';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { makeDeck } from '../../src/domain/campaign/deck.ts';
import { renderDocx } from '../../src/domain/document/docx/render.ts';
import { plain } from '../../src/domain/document/model/text.ts';
import { renderOdt } from '../../src/domain/document/odt/render.ts';
import { renderDocumentPdf } from '../../src/domain/document/pdf/render.ts';
import { readFonts } from '../../src/files/makers/fonts.ts';
import { loadPdfkit } from '../../src/files/makers/pdfkit.ts';
import { counted, type Mark } from '../../src/domain/self-scan/marks.ts';
import { mergeScans } from '../../src/domain/self-scan/merge.ts';
import { outcomeOf } from '../../src/domain/self-scan/outcome.ts';
import { yearLater } from '../../src/domain/self-scan/output/about.ts';
import { planDays } from '../../src/domain/self-scan/output/calendar.ts';
import { councilDocument } from '../../src/domain/self-scan/output/council-document.ts';
import { planDocument, type Result } from '../../src/domain/self-scan/output/plan-document.ts';
import { teamSlides } from '../../src/domain/self-scan/output/slides.ts';
import { planRows, workbook } from '../../src/domain/self-scan/output/workbook.ts';
import { writeRows } from '../../src/domain/self-scan/lines.ts';
import { planOf } from '../../src/domain/self-scan/plan.ts';
import { noteField, readScan } from '../../src/domain/self-scan/scan.ts';
import { writeCalendar } from '../../src/domain/sheet/calendar.ts';
import { writeCsv } from '../../src/domain/sheet/csv.ts';
import { writeOds } from '../../src/domain/sheet/write-ods.ts';
import { writeXlsx } from '../../src/domain/sheet/write-xlsx.ts';
import { euro, readEuro } from '../../src/domain/text/euro.ts';
import { absent } from '../support/absent.ts';
import { squeezed, textInDocx, textInOdt } from '../support/office.ts';
import { accessFaults } from '../support/pdf-accessible.ts';
import { OpenPdf } from '../support/pdf.ts';
import { realQuestionnaire } from '../support/self-scan.ts';
import { whyNoOffice, writtenByOffice } from '../support/libreoffice.ts';
import { workOut } from '../support/worked-out.ts';

const questionnaire = realQuestionnaire();
const keys = questionnaire.statements.map(({ key }) => key);
const about = {
  name: 'Agressievrij Werk',
  address: 'https://voorbeeld.nl/instrumenten/zelfscan/',
  today: '2026-11-30',
};
/** What somebody types who means no good, or just types oddly. */
const hostile = [
  '=HYPERLINK("http://x","y")',
  '+31 6',
  '-1+1',
  '@SUM(A1)',
  '<script>alert(1)</script> & "aanhaling"',
  '‮omgekeerd',
];

/** A scan of two people with a plan that was partly filled in. */
function example(): Result {
  const order: Mark[] = ['geregeld', 'deels', 'niet', 'weet-niet', 'geregeld'];
  const scan = (by: string, shift: number) =>
    readScan(
      {
        door: by,
        ...Object.fromEntries(keys.map((key, index) => [key, order[(index + shift) % 5]!])),
        [noteField(keys[0]!)]: hostile[4]!,
        plan: writeRows([
          [keys[2]!, hostile[0]!, '07-12-2026', '15-01-2027', '1.250', ''],
          [keys[1]!, 'Eva', '', '31-02-2027', 'weet niet', 'ja'],
          [keys[3]!, 'Noor', '', '01-03-2027', '€ 99,50', ''],
          ...hostile.map((text) => ['eigen', '', '', '', '', '', text]),
        ]),
      },
      keys,
    );
  const merged = mergeScans(scan('HR', 0), scan('Balie', 1));
  const outcome = outcomeOf(questionnaire, merged);
  return { questionnaire, scan: merged, outcome, plan: planOf(questionnaire, merged, outcome) };
}
const result = example();

describe('the documents', () => {
  test.each([
    ['plan', planDocument],
    ['questions of the council', councilDocument],
  ] as const)('%s says the same as DOCX and ODT, with everything that was typed, inert', async (_, make) => {
    const model = make(result, about);
    const said = squeezed(plain(model.blocks).replace(/\[[^\]]*\]/g, ''));
    const [docx, odt] = [await renderDocx(model), renderOdt(model)];
    for (const text of [textInDocx(docx), textInOdt(odt)])
      for (const block of model.blocks.filter(({ kind }) => kind === 'heading'))
        expect(text).toContain(squeezed(plain([block])));
    if (make === planDocument) {
      for (const text of hostile) {
        expect(said).toContain(squeezed(text));
        expect(textInDocx(docx)).toContain(squeezed(text));
        expect(textInOdt(odt)).toContain(squeezed(text));
      }
      for (const { act } of result.plan) expect(said).toContain(squeezed(act));
    }
  });

  test('the plan is a PDF that can be filled in and heard', async () => {
    const model = planDocument(result, about);
    const bytes = await renderDocumentPdf(model, await loadPdfkit(), readFonts());
    expect(accessFaults(await OpenPdf.open(bytes))).toEqual([]);
  });
});

describe('the sheets', () => {
  test('hold no formula of what was typed, and no result of their own', async () => {
    const parts = unzipSync(await writeXlsx(workbook(result)));
    const cells = Object.entries(parts)
      .filter(([name]) => name.startsWith('xl/worksheets/sheet'))
      .map(([, bytes]) => strFromU8(bytes))
      .join('');
    const formulas = [...cells.matchAll(/<f>([^<]*)<\/f>(<v>)?/g)];
    expect(formulas.length).toBe(3 + 4 * 8);
    for (const [, formula, cached] of formulas) {
      expect(formula).toMatch(/^=(?:COUNTA|SUM|COUNTIFS?)\(/);
      expect(formula!.replaceAll('&amp;', '&')).not.toContain(';');
      expect(cached).toBeUndefined();
    }
    const ods = strFromU8(unzipSync(await writeOds(workbook(result)))['content.xml']!);
    const own = [...ods.matchAll(/table:formula="([^"]*)"/g)].map(([, formula]) => formula!);
    expect(own.length).toBe(formulas.length);
    for (const formula of own) expect(formula).not.toContain('HYPERLINK');
  });

  test.skipIf(absent('the sheets in LibreOffice', whyNoOffice()))(
    'come to the figures of the tool when LibreOffice works them out, with days as days',
    async () => {
      const books = workOut({
        'excel.xlsx': await writeXlsx(workbook(result)),
        'open.ods': await writeOds(workbook(result)),
      });
      for (const book of books) {
        const plan = book.get('Plan')!.filter((row) => row.some((cell) => cell !== ''));
        const total = plan.at(-1)!;
        expect(total[1]).toBe(`${result.plan.length} stappen`);
        expect(total[6]).toBe(result.plan.reduce((sum, { row }) => sum + (readEuro(row.cost) ?? 0), 0));
        expect(total[7]).toBe(result.plan.filter(({ row }) => row.done === 'ja').length);
        const row = (who: string) => plan.find((cells) => cells[3] === who)!;
        expect(row(hostile[0]!).slice(4, 7)).toEqual(['2026-12-07', '2027-01-15', 1250]);
        // What is no day and no amount stays what it was.
        expect(row('Eva').slice(5, 8)).toEqual(['31-02-2027', 'weet niet', 'ja']);
        for (const typed of hostile) expect(plan.map((cells) => cells[1])).toContain(typed);
        for (const { measure, marks } of result.outcome.measures) {
          const counts = book
            .get('Per maatregel')!
            .find(([name]) => name === `${measure.number}. ${measure.title}`);
          expect(counts!.slice(1, 5)).toEqual(
            counted.map((mark) => marks.filter((one) => one === mark).length),
          );
        }
      }
    },
    300_000,
  );

  test('as CSV keep what was typed as text', () => {
    const csv = writeCsv(planRows(result));
    for (const line of csv.slice(1).trim().split('\r\n'))
      for (const cell of line.split(';')) expect(cell).not.toMatch(/^"?[=+\-@]/);
    expect(csv).toContain(`"'=HYPERLINK(""http://x"",""y"")"`);
    expect(writeCsv([['a;b', 'c"d', 'e\nf']])).toBe('\uFEFF"a;b";"c""d";"e\nf"\r\n');
  });
});

describe('the calendar', () => {
  test('has the days of the plan that are days and not done, and the scan a year later', () => {
    const days = planDays(result, about);
    expect(days.map(({ day }) => day).sort()).toEqual(['2027-01-15', '2027-03-01', '2027-11-30']);
    expect(new Set(days.map(({ id }) => id)).size).toBe(days.length);
    expect(yearLater('2028-02-29')).toBe('2029-02-28');
  });

  test('folds lines by bytes, ends them as the standard asks, and escapes', () => {
    const text = writeCalendar(
      [{ id: 'x@y', day: '2026-12-31', title: 'Één; twee, drie \\ vier', text: `${'é'.repeat(100)}\nregel` }],
      '2026-11-30',
    );
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(text).toContain('SUMMARY:Één\\; twee\\, drie \\\\ vier');
    expect(text).toContain('DTEND;VALUE=DATE:20270101');
    expect(text.replaceAll('\r\n ', '')).toContain(`${'é'.repeat(100)}\\nregel`);
  });
});

describe('the slides', () => {
  test('are a deck with a title on each, from the own plan', async () => {
    const slides = teamSlides(result, about);
    expect(slides.length).toBeGreaterThanOrEqual(5);
    for (const { title, points, notes } of slides) {
      expect(title.length).toBeLessThanOrEqual(40);
      expect(points.length).toBeGreaterThan(0);
      expect(points.length).toBeLessThanOrEqual(5);
      expect(notes).not.toBe('');
    }
    const deck = unzipSync(await makeDeck({ title: 'Plan', summary: 'Zelfscan', slides }));
    const pages = Object.keys(deck).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(pages.length).toBe(slides.length);
    for (const [index, { title }] of slides.entries()) {
      const page = strFromU8(deck[`ppt/slides/slide${index + 1}.xml`]!);
      expect(page).toContain(title);
      expect(page).toContain('type="title"');
      expect(page).not.toContain('en-US');
    }
  });
});

test('amounts are read as they are typed in Dutch', () => {
  const cases: [string, number | undefined][] = [
    ['1.250', 1250],
    ['€ 1.250,50', 1250.5],
    ['1250,5', 1250.5],
    ['25,-', 25],
    ['1.25', undefined],
    ['-5', undefined],
    ['ongeveer 5', undefined],
    ['', undefined],
  ];
  for (const [typed, amount] of cases) expect([typed, readEuro(typed)]).toEqual([typed, amount]);
  expect(euro(12500)).toBe('€\u00A012.500');
});

test.skipIf(absent('the slides in LibreOffice Impress', whyNoOffice()))(
  'the slides open in Impress: each title is a title, and the language is Dutch',
  async () => {
    const slides = teamSlides(result, about);
    const deck = await makeDeck({ title: 'Plan', summary: 'Zelfscan', slides });
    const [written = ''] = writtenByOffice([['plan.pptx', deck]], 'fodp');
    const tree = parseDocument(written, { xmlMode: true });
    const pages = DomUtils.getElementsByTagName('draw:page', tree.children);
    const titles = pages.map((page) =>
      DomUtils.getElementsByTagName('draw:frame', page.children)
        .filter(({ attribs }) => attribs['presentation:class'] === 'title')
        .map((frame) => DomUtils.textContent(frame).trim()),
    );
    expect(titles).toEqual(slides.map(({ title }) => [title]));
    for (const [index, page] of pages.entries())
      for (const point of slides[index]!.points) expect(DomUtils.textContent(page)).toContain(point);
    // What Impress takes for a shape that says nothing of it is its own, whatever the file.
    const own = written.replace(/<style:default-style[\s\S]*?<\/style:default-style>/g, '');
    const languages = new Set([...own.matchAll(/fo:language="(\w+)"/g)].map(([, language]) => language));
    expect(languages).toContain('nl');
    expect([...languages].filter((language) => !['nl', 'none', 'zxx'].includes(language!))).toEqual([]);
  },
  300_000,
);
