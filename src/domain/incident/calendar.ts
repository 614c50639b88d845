import { addDays, addMonths, addWorkingDays, dayInDutch, freeBecause, workingDay, type Day } from './days.ts';
import { complaintBefore, complaintReminder } from './terms.ts';

/** Who the calendar is for. */
export type CalendarRole = 'leidinggevende' | 'medewerker' | 'werkgever';

/** What the calendar is made of. No names are asked. */
export interface CalendarInput {
  incident: Day;
  role: CalendarRole;
  /** The police know of it, or will: somebody asks how the case stands. */
  police: boolean;
  /** Somebody was taken into hospital or keeps an injury: the employer reports to the inspectorate. */
  serious: boolean;
  /** At this employer 5 May is a working day. */
  fifthOfMayWorks: boolean;
}

/** A day in the calendar. */
export interface CalendarEvent {
  /** Stays the same however often the calendar is made. */
  key: string;
  day: Day;
  /** What stands in the agenda: says nothing of what happened. */
  title: string;
  /** What it is for; on the page and on paper only. */
  text: string;
  /** Why it is not on the day that it would be, or how far it can move. */
  moved?: string;
}

const talkText: Record<CalendarRole, readonly [string, string, string]> = {
  leidinggevende: [
    'Luister. Vraag wat iemand nodig heeft, en of het veilig is.',
    'Vraag hoe het nu gaat. Worden de klachten minder?',
    'Kijk samen terug. Wat is er nog open? Wat leert het team?',
  ],
  medewerker: [
    'Vertel wat er gebeurde, en wat u nodig hebt.',
    'Vertel hoe het nu gaat. Worden de klachten minder?',
    'Kijk samen terug. Wat is er nog open?',
  ],
  werkgever: [
    'Vraag de leidinggevende of het eerste gesprek er is geweest.',
    'Vraag of het tweede gesprek er is geweest. Is er hulp nodig?',
    'Vraag of het derde gesprek er is geweest. Wat past u aan in het beleid?',
  ],
};

/** The first talk is within 72 hours: before a weekend if that can be, else on the first working day. */
function firstTalk({ incident, fifthOfMayWorks }: CalendarInput): Pick<CalendarEvent, 'day' | 'moved'> {
  const last = addDays(incident, 3);
  const because = freeBecause(last, fifthOfMayWorks);
  if (!because) return { day: last };
  const before = workingDay(last, -1, fifthOfMayWorks);
  if (before > incident) return { day: before, moved: `72 uur loopt af op ${because}. Daarom eerder.` };
  return {
    day: workingDay(last, 1, fifthOfMayWorks),
    moved: `72 uur loopt af op ${because}. Bel vóór die tijd alvast.`,
  };
}

/** A talk or call on a day, or on the first working day after it. */
function onOrAfter(day: Day, works: boolean): Pick<CalendarEvent, 'day' | 'moved'> {
  const because = freeBecause(day, works);
  return because ? { day: workingDay(day, 1, works), moved: `Verschoven van ${because}.` } : { day };
}

function talks(input: CalendarInput): CalendarEvent[] {
  const { incident, role, fifthOfMayWorks: works } = input;
  const [first, second, third] = talkText[role];
  const window = [addDays(incident, 42), addDays(incident, 56)].map(dayInDutch);
  return [
    { key: 'gesprek-1', ...firstTalk(input), title: 'Gesprek 1', text: first },
    { key: 'gesprek-2', ...onOrAfter(addDays(incident, 14), works), title: 'Gesprek 2', text: second },
    {
      key: 'gesprek-3',
      ...onOrAfter(addDays(incident, 49), works),
      title: 'Gesprek 3',
      text: third,
      moved: `Kies een dag tussen ${window[0]!} en ${window[1]!}.`,
    },
    {
      key: 'terugkijken',
      ...onOrAfter(addMonths(incident, 3), works),
      title: 'Terugkijken',
      text: 'Is alles afgerond? Zijn er nog klachten? Bel dan de bedrijfsarts of huisarts.',
    },
  ];
}

const policeText = (role: CalendarRole): string =>
  role === 'medewerker'
    ? 'Vraag uw leidinggevende hoe de zaak loopt.'
    : 'Bel de politie. Vraag hoe de zaak loopt en vertel het de medewerker.';

/** A term: only ever moved forward, never past its day. */
const term = (key: string, title: string, last: Day, text: string, works: boolean): CalendarEvent => {
  const day = workingDay(last, -1, works);
  return { key, day, title, text, ...(day !== last && { moved: 'Naar voren, op een werkdag.' }) };
};

function terms({ incident, role, serious, police, fifthOfMayWorks: works }: CalendarInput): CalendarEvent[] {
  const call = (key: string, day: Day): CalendarEvent => ({
    key,
    ...onOrAfter(day, works),
    title: 'Bellen',
    text: policeText(role),
  });
  return [
    ...(serious && role !== 'medewerker'
      ? [
          term(
            'termijn-onderzoek',
            'Termijn',
            addWorkingDays(incident, 15),
            'Arbeidsinspectie: binnen 15 werkdagen levert u het onderzoek met verbeterplan. De brief van de inspectie gaat voor.',
            works,
          ),
        ]
      : []),
    ...(police ? [call('bellen-1', addDays(incident, 14)), call('bellen-2', addDays(incident, 42))] : []),
    {
      key: 'termijn-klacht',
      day: complaintReminder(incident),
      title: 'Termijn',
      text: `Laatste week voor een klacht bij schelden, smaad of stalking. Die moet vóór ${dayInDutch(complaintBefore(incident))}.`,
    },
    term(
      'termijn-schade',
      'Termijn',
      addDays(addMonths(incident, 60), -31),
      'Schade vorderen kan in de regel tot vijf jaar. Vraag nu advies als er nog iets open staat.',
      works,
    ),
    term(
      'termijn-fonds',
      'Termijn',
      addDays(addMonths(incident, 120), -31),
      'Ernstig letsel door geweld? Aanvragen bij het Schadefonds kan tot tien jaar.',
      works,
    ),
  ];
}

/** All days of the calendar, in order: the incident itself, the talks and the terms. */
export function calendarOf(input: CalendarInput): CalendarEvent[] {
  const start: CalendarEvent = {
    key: 'dag',
    day: input.incident,
    title: 'Dag 0',
    text:
      input.role === 'medewerker'
        ? 'Het gebeurde. Vandaag of morgen belt uw leidinggevende nog een keer.'
        : 'Het gebeurde. Bel vanavond of morgenochtend nog een keer.',
  };
  const events = [...talks(input), ...terms(input)];
  return [start, ...events.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))];
}
