import { set, type Mistake } from './mistake.ts';

/** Figures and decision aids. */
export const figuresAndAids: readonly Mistake[] = [
  {
    name: 'more than a hundred percent',
    file: 'cijfers/reeks.yaml',
    make: set('waarden', [{ label: '2020', waarde: 135 }]),
    says: `content/cijfers/reeks.yaml:8:1  waarden
De waarde klopt niet. Een percentage is hooguit 100.`,
  },
  {
    name: 'a line that is not over years',
    file: 'cijfers/reeks.yaml',
    make: set('waarden', [{ label: 'zorg', waarde: 35 }]),
    says: `content/cijfers/reeks.yaml:8:1  waarden
De waarde klopt niet. Een lijn loopt over jaren. Geef elke waarde een jaar als label, of kies grafiek: staaf.`,
  },
  {
    name: 'an answer that leads nowhere',
    file: 'beslishulpen/aangifte.yaml',
    make: ({ fields }) => (fields.begin = 'weg'),
    says: `content/beslishulpen/aangifte.yaml:11:1  vragen
"weg" leidt nergens heen. Maak een vraag of uitkomst met deze sleutel.`,
  },
];
