import type { Slide } from '../../campaign/slides.ts';
import { dateInDutch } from '../../text/dutch.ts';
import { countsInWords, summaryOf } from '../outcome.ts';
import type { Result } from './plan-document.ts';
import type { About } from './about.ts';

const slide = (title: string, points: readonly string[], notes: string): Slide => ({
  title,
  points,
  notes,
  poster: undefined,
});

/** Most points that can be read on a slide. */
const most = 5;

/** Slides for the team: what was found, what comes first, and what the team itself can say about it. */
export function teamSlides({ outcome, plan }: Result, about: About): Slide[] {
  const { counts, gaps } = summaryOf(outcome);
  const first = plan.filter(({ priority }) => priority === 1);
  return [
    slide(
      'Samen tegen agressie',
      [outcome.title, dateInDutch(about.today)],
      'Vertel waarom u de scan deed, en wie er meededen.',
    ),
    slide(
      'Waar staan wij?',
      [counts, gaps].filter(Boolean),
      'Noem eerst wat al staat. Vertel daarna waar de gaten zitten.',
    ),
    slide(
      'Per maatregel',
      outcome.measures
        .slice(0, most)
        .map(({ measure, marks }) => `${measure.title}: ${countsInWords(marks) || 'nog niets'}`),
      'Dit zijn de maatregelen met de grootste gaten. De andere staan in het plan.',
    ),
    ...(first.length > 0
      ? [
          slide(
            'Dit doen wij eerst',
            first.map(({ act, row }) =>
              [act, row.who && `(${row.who}${row.end ? `, klaar op ${row.end}` : ''})`]
                .filter(Boolean)
                .join(' '),
            ),
            'Zeg bij elke stap wie het doet en wanneer het klaar is. Staat er nog geen naam? Vraag wie het wil doen.',
          ),
        ]
      : []),
    slide(
      'Wat merkt u ervan?',
      ['Klopt dit met wat u op uw werk ziet?', 'Wat missen wij?', 'Waar hebt u morgen iets aan?'],
      'Laat iedereen eerst een minuut zelf schrijven. Niemand hoeft te vertellen wat hij zelf heeft meegemaakt.',
    ),
    slide(
      'Hoe gaat het verder?',
      [
        'Het plan staat klaar om in te zien.',
        `Over een jaar doen wij de scan opnieuw: ${dateInDutch(`${Number(about.today.slice(0, 4)) + 1}${about.today.slice(4, 7)}`)}.`,
      ],
      'Vertel waar het plan staat, en bij wie mensen met vragen terechtkunnen.',
    ),
  ];
}
