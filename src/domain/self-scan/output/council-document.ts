import { Form, heading, list, paragraph } from '../../document/model/build.ts';
import type { DocumentModel } from '../../document/model/model.ts';
import { documentAbout, standing, type Result } from './plan-document.ts';
import type { About } from './about.ts';

/** Questions that the works council can put to the director about the gaps that were found. */
export function councilDocument(result: Result, about: About): DocumentModel {
  const form = new Form();
  const { outcome, scan } = result;
  const withGaps = outcome.measures.filter(({ gaps }) => gaps.length > 0);
  return {
    ...documentAbout(
      'Vragen van de ondernemingsraad over agressie',
      'Vragen aan de bestuurder over de gaten die de zelfscan vond.',
      about,
    ),
    blocks: [
      ...standing(form, result),
      heading('Vragen aan de bestuurder'),
      ...withGaps.flatMap(({ measure, gaps }) => [
        heading(`${measure.number}. ${measure.title}`, 3),
        list(
          gaps.map(({ key, text, first, law }): [string, string] => {
            const unknown = scan.agreed.get(key)?.mark === 'weet-niet';
            const ask = unknown ? 'Klopt dit, en waar staat het?' : 'Wanneer is dit geregeld, en door wie?';
            return [
              text,
              `${ask} ${law ? 'Er staat een wet achter. ' : ''}Een eerste stap kan zijn: ${first.act}`,
            ];
          }),
        ),
        form.field('Antwoord en datum', 2),
      ]),
      heading('Altijd vragen'),
      form.ticked([
        'Wie van de werkvloer is gesproken?',
        'Heeft elke stap een naam, een datum en geld?',
        'Staan ingehuurde mensen en stagiairs in het plan?',
        'Wat kan de organisatie aan de oorzaak doen, voordat er wordt getraind?',
        'Wanneer bespreken wij dit opnieuw?',
      ]),
      heading('Rechten'),
      paragraph(
        'De OR stemt in met regels over arbeidsomstandigheden, opleiding, klachten, personeelsgegevens en volgsystemen (WOR, artikel 27), tenzij de cao het onderwerp al inhoudelijk regelt. Op school geldt de WMS, artikel 12. Dit is geen juridisch advies.',
      ),
      form.field('Wij spreken de bestuurder hierover op'),
    ],
  };
}
