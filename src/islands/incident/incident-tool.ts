import { readFacts, type Facts } from '../../domain/incident/hand-over/facts.ts';
import { answersFor, factsOf, toldOn } from '../../domain/incident/hand-over/hand-over.ts';
import { incidentTools, toolAt, type IncidentKind } from '../../domain/incident/hand-over/tools.ts';
import type { Answers } from '../../domain/tool/fields.ts';
import { onSite } from '../on-site.ts';
import { hear, leave, tell, type TabMessage } from '../tabs.ts';
import { ToolElement } from '../tool/tool-element.ts';
import { element } from './element.ts';
import { today } from '../tool/today.ts';

/** How long after the click another tool may ask for what stands here, in ms. */
const patience = 10_000;

/**
 * A tool after an incident. It hands what it knows on to the next one, which a link opens in a new tab: that page asks,
 * and this one answers once, out of memory. Who leaves in haste or wipes does so in every tab.
 */
export abstract class IncidentTool<A extends Answers = Answers> extends ToolElement<A> {
  protected abstract override readonly kind: { kind: IncidentKind; name: string; version: number };
  #received: Facts = {};
  /** The tool whose link was clicked, and until when it may ask. */
  #next: { tool: IncidentKind; until: number } | undefined;
  /** By which this page knows an answer to what it asked; nothing once it has one. */
  #id = crypto.getRandomValues(new Uint32Array(4)).join('-');

  override connectedCallback(): void {
    super.connectedCallback();
    this.markLinks();
    for (const kind of ['click', 'auxclick'])
      this.addEventListener(kind, (event) => {
        this.#clicked(event);
      });
    hear((message) => {
      this.#heard(message);
    });
    tell({ does: 'ask', tool: this.kind.kind, id: this.#id });
  }

  /** What stands here, with what the page itself says. */
  protected get allAnswers(): Answers {
    return this.answers;
  }

  #toolOf(link: HTMLAnchorElement): IncidentKind | undefined {
    const base = onSite('');
    if (link.origin !== location.origin || !link.pathname.startsWith(base)) return undefined;
    const tool = toolAt(link.pathname.slice(base.length));
    return tool === this.kind.kind ? undefined : tool;
  }

  /** Lets links to other tools open a new tab, and say so: what stands here must stay in memory. */
  protected markLinks(): void {
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href]:not([target])'))
      if (this.#toolOf(link)) {
        link.target = '_blank';
        link.append(' (nieuw tabblad)');
      }
  }

  #clicked(event: Event): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[target]');
    const tool = link && this.#toolOf(link);
    if (tool) this.#next = { tool, until: performance.now() + patience };
  }

  #heard(message: TabMessage): void {
    if (message.does === 'ask') this.#give(message.tool, message.id);
    else if (message.does === 'give') {
      if (message.to !== this.#id || !Object.hasOwn(incidentTools, message.from)) return;
      this.#id = '';
      this.#take(incidentTools[message.from as IncidentKind], readFacts(message.facts));
    } else {
      this.#forgetReceived();
      this.forget();
      // Where the page has a way out of its own, that leaves: to leave twice would break off the first.
      if (message.does === 'leave' && !document.querySelector('quick-exit')) leave(message.to);
    }
  }

  #give(tool: string, id: string): void {
    const next = this.#next;
    if (next?.tool !== tool) return;
    this.#next = undefined;
    if (performance.now() > next.until) return;
    const { kind } = this.kind;
    const facts = toldOn(kind, factsOf(kind, this.allAnswers, today()), this.#received);
    tell({ does: 'give', to: id, from: kind, facts });
  }

  #take(from: string, facts: Facts): void {
    this.#received = facts;
    const { answers, about } = answersFor(this.kind.kind, facts, today());
    if (!about) return;
    const before = this.answers as Answers;
    this.receive({ ...before, ...answers }, from, () => {
      const undo = element('button', 'plain-act', 'Neem het niet over');
      undo.type = 'button';
      undo.addEventListener('click', () => {
        this.#forgetReceived();
        // What was typed since stays.
        const old = Object.keys(answers).map((field) => [field, before[field] ?? '']);
        this.put({ ...this.answers, ...(Object.fromEntries(old) as Answers) });
        this.querySelector<HTMLElement>('h1')?.focus();
      });
      const notice = element(
        'div',
        'taken no-print',
        element(
          'p',
          '',
          element('strong', '', `Overgenomen uit ${from}: ${about}.`),
          ' Klopt het niet? Verander het hieronder.',
        ),
        undo,
      );
      notice.setAttribute('role', 'status');
      this.querySelector('.tool-body')!.before(notice);
    });
  }

  #forgetReceived(): void {
    this.#received = {};
    this.#next = undefined;
    this.querySelector('.taken')?.remove();
  }

  protected override wiped(): void {
    this.#forgetReceived();
    tell({ does: 'wipe' });
  }
}
