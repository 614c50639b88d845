import { costOf, type Cost } from '../../domain/damage-cost/cost.ts';
import { formulaInWords, preventedInWords, rangeInWords } from '../../domain/damage-cost/note.ts';
import { costFile } from '../../domain/damage-cost/steps.ts';
import { euro } from '../../domain/text/euro.ts';
import type { Answers } from '../../domain/tool/fields.ts';
import { fileButtons } from '../tool/file-buttons.ts';
import { today } from '../tool/today.ts';
import { ToolElement } from '../tool/tool-element.ts';

/** What aggression costs in a year, with the organisation's own figures. */
class DamageCost extends ToolElement {
  protected override readonly kind = costFile;

  override connectedCallback(): void {
    super.connectedCallback();
    const about = JSON.parse(this.querySelector<HTMLTemplateElement>('[data-over]')!.content.textContent) as {
      name: string;
      address: string;
    };
    fileButtons(this, async (what) => {
      const { makeFile } = await import('./files.ts');
      return makeFile(what, costOf(this.answers), { ...about, today: today() });
    });
  }

  protected override finish(answers: Answers): void {
    const cost = costOf(answers);
    const put = (name: string, text: string): void => {
      this.querySelector(`[data-t="${name}"]`)!.textContent = text;
    };
    const { total, direct, indirect, incidents, breakEven, wrong, lines } = cost;
    this.querySelector('[data-uitkomst] [data-kop]')!.textContent =
      lines.length > 0 ? `Samen ${rangeInWords(total)} per jaar` : 'Er is nog niets om op te tellen';
    put(
      'samen',
      lines.length > 0
        ? `Direct ${rangeInWords(direct)}, indirect ${rangeInWords(indirect)}.${incidents ? ` Dat is ${rangeInWords({ low: total.low / incidents, high: total.high / incidents })} per incident.` : ''}`
        : 'Vul bij minstens één vraag een aantal en een prijs in.',
    );
    put(
      'terug',
      breakEven
        ? `Een maatregel van ${euro(breakEven.cost)} per jaar verdient zich terug bij ${preventedInWords(breakEven.incidents)} minder.`
        : '',
    );
    put(
      'niet-geteld',
      wrong.length > 0
        ? `Niet meegeteld: ${wrong.map(({ title, why }) => `${title} (${why})`).join(', ')}.`
        : '',
    );
    this.querySelector('[data-lijst="posten"]')!.replaceChildren(...lines.map(row));
  }
}

function row(line: Cost['lines'][number]): HTMLTableRowElement {
  const { amount, price, dated, source } = line;
  const made = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  head.textContent = line.line.title;
  const cells = [
    ['Berekening', formulaInWords(line)],
    ['Per jaar', rangeInWords({ low: amount.low * price, high: amount.high * price })],
    ['Prijs van, en hoe', [dated, source].filter(Boolean).join('; ')],
  ].map(([label = '', text = '']) => {
    const cell = document.createElement('td');
    cell.dataset.label = label;
    cell.textContent = text;
    return cell;
  });
  made.append(head, ...cells);
  return made;
}

customElements.define('damage-cost', DamageCost);
