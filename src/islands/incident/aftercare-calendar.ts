import { calendarInput, firstDay, type CalendarAnswers } from '../../domain/incident/calendar-form.ts';
import { calendarOf, type CalendarEvent, type CalendarInput } from '../../domain/incident/calendar.ts';
import { dayInDutch } from '../../domain/incident/days.ts';
import { icsOf } from '../../domain/incident/ics.ts';
import type { Progress } from '../../domain/tool/progress.ts';
import { handOut } from '../tool/hand-out.ts';
import { element } from './element.ts';
import { IncidentTool } from './incident-tool.ts';

const short = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const around = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', year: 'numeric', timeZone: 'UTC' });

function onTheLine({ day, title, text, moved }: CalendarEvent): HTMLLIElement {
  const date = new Date(`${day}T00:00:00Z`);
  const parts = Object.fromEntries(around.formatToParts(date).map(({ type, value }) => [type, value]));
  const rule = element('span', 'rule');
  rule.ariaHidden = 'true';
  return element(
    'li',
    '',
    element(
      'span',
      'day',
      `${short.format(date).replace('.', '')} `,
      element('small', '', `${parts.weekday!} ${parts.year!}`),
    ),
    rule,
    element('strong', '', title),
    element('p', '', text),
    ...(moved ? [element('p', 'moved', moved)] : []),
  );
}

function onPaper({ day, title, text }: CalendarEvent): HTMLLIElement {
  const time = element('time', '', dayInDutch(day));
  time.dateTime = day;
  const box = element('span', 'box');
  box.ariaHidden = 'true';
  return element('li', '', box, time, element('span', 'what', element('strong', '', title), ` ${text}`));
}

/** From the day of the incident to the days on which somebody calls, talks or must not be late. */
class AftercareCalendar extends IncidentTool<CalendarAnswers> {
  protected override readonly kind = { kind: 'nazorgkalender' as const, name: 'Nazorgkalender', version: 1 };
  #made: { input: CalendarInput; events: readonly CalendarEvent[] } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.querySelector('[data-agenda]')!.addEventListener('click', () => {
      if (!this.#made) return;
      const { input, events } = this.#made;
      const first = firstDay(this.answers, input.incident);
      handOut(icsOf(events, first, input.role, new Date()), 'nazorgkalender.ics', 'text/calendar');
    });
    this.querySelector('[data-print]')!.addEventListener('click', () => {
      window.print();
    });
  }

  protected override progress(): Progress {
    return { title: 'Eén vraag', at: 1 };
  }

  protected override answered(answers: CalendarAnswers): void {
    // Who wiped the day has no days left either, on the screen or for the file.
    if (calendarInput(answers)) return;
    this.#made = undefined;
    for (const list of this.querySelectorAll('[data-dagen], [data-lijst]')) list.replaceChildren();
  }

  protected override finish(answers: CalendarAnswers): void {
    const input = calendarInput(answers);
    if (!input) return;
    this.querySelector<HTMLInputElement>('[name="eerste-dag"]')!.value = firstDay(answers, input.incident);
    const events = calendarOf(input);
    this.#made = { input, events };
    const days = new Set(events.map(({ day }) => day)).size;
    this.querySelector('#uitkomst-kop')!.textContent = `Uw ${days} dagen, op één lijn`;
    this.querySelector('[data-dagen]')!.replaceChildren(...events.map(onTheLine));
    this.querySelector('[data-lijst]')!.replaceChildren(...events.map(onPaper));
  }
}

customElements.define('aftercare-calendar', AftercareCalendar);
