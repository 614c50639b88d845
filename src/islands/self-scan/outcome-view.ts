import { counted, type Mark } from '../../domain/self-scan/marks.ts';
import { countsInWords, summaryOf, type MeasureOutcome } from '../../domain/self-scan/outcome.ts';
import type { Result } from '../../domain/self-scan/output/plan-document.ts';
import { copyOf, fill, fillLink, listOf } from './forms.ts';

const classOf: Partial<Record<Mark, [name: string, text: string]>> = {
  deels: ['half', ''],
  niet: ['none', 'niet'],
  'weet-niet': ['ask-it', '?'],
};

/** Blocks on the line: done left, holes right. */
function blocks(place: HTMLElement, marks: readonly Mark[]): void {
  place.replaceChildren(
    ...marks.map((mark) => {
      const block = document.createElement('i');
      [block.className, block.textContent] = classOf[mark] ?? ['', ''];
      return block;
    }),
  );
}

function measureRow(root: HTMLElement, { measure, marks }: MeasureOutcome): HTMLElement {
  const row = copyOf(root, 'maatregel');
  fillLink(row, 'naam', { title: `${measure.number}. ${measure.title}`, href: measure.href });
  fill(row, { som: countsInWords(marks) || 'niets ingevuld' });
  blocks(row.querySelector('.blocks')!, marks);
  return row;
}

function tableRow(root: HTMLElement, { measure, marks }: MeasureOutcome): HTMLElement {
  const row = copyOf(root, 'rij');
  const count = (mark: Mark): string => String(marks.filter((one) => one === mark).length);
  fill(row, {
    naam: `${measure.number}. ${measure.title}`,
    ...Object.fromEntries(counted.map((mark) => [mark, count(mark)])),
  });
  return row;
}

/** Shows what comes out of the scan. */
export function showOutcome(root: HTMLElement, { outcome, scan, plan }: Result): void {
  root.querySelector('[data-uitkomst] [data-kop]')!.textContent = outcome.title;
  const { counts, gaps } = summaryOf(outcome);
  fill(root, {
    beantwoord: `${outcome.answered} van ${outcome.total} beantwoord`,
    door: scan.by ? `Ingevuld door ${scan.by}` : '',
    tel: counts,
    gaten: gaps,
  });
  listOf(root, 'maatregelen').replaceChildren(...outcome.measures.map((one) => measureRow(root, one)));
  listOf(root, 'rijen').replaceChildren(...outcome.measures.map((one) => tableRow(root, one)));
  root.querySelector<HTMLElement>('[data-deel-eerst]')!.hidden = outcome.first.length === 0;
  listOf(root, 'eerst').replaceChildren(
    ...outcome.first.map((statement) => {
      const item = copyOf(root, 'eerst');
      const step = plan.find(({ row }) => row.key === statement.key)!;
      fill(item, { doe: step.act, uitleg: step.more });
      fillLink(item, 'instrument', statement.instrument);
      fillLink(item, 'advies', statement.advice);
      return item;
    }),
  );
}
