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
    name: 'a question that leads nowhere',
    file: 'beslishulpen/aangifte.yaml',
    make: set('begin', 'weg'),
    says: `content/beslishulpen/aangifte.yaml:12:1  begin
"weg" leidt nergens heen. Maak een vraag met deze sleutel, of schrijf klaar.`,
  },
  {
    name: 'a condition on an answer that is not there',
    file: 'beslishulpen/aangifte.yaml',
    make: ({ fields }) => {
      (fields.regels as { als?: string[] }[])[0]!.als = ['strafbaar=misschien'];
    },
    says: `content/beslishulpen/aangifte.yaml:37:9  regels.0.als.0
"strafbaar=misschien" vraagt naar een antwoord dat er niet is. Gebruik de sleutel van een vraag en van een antwoord daarop.`,
  },
  {
    name: 'an outcome that can be without a heading',
    file: 'beslishulpen/aangifte.yaml',
    make: ({ fields }) => {
      fields.koppen = (fields.koppen as unknown[]).slice(0, 1);
    },
    says: `content/beslishulpen/aangifte.yaml:23:5  koppen.0
"koppen" kunnen allemaal wegvallen. Laat bij de laatste kop als weg, zodat er altijd een kop is.`,
  },
  {
    name: 'a line of an outcome that leads to a page that is not there',
    file: 'beslishulpen/aangifte.yaml',
    make: ({ fields }) => {
      (fields.regels as { verder?: object }[])[1]!.verder = { tekst: 'Meer', naar: '/advies/weg/' };
    },
    says: `content/beslishulpen/aangifte.yaml:43:7  regels.1.verder.naar
De link /advies/weg/ leidt nergens heen. Kies een pagina die er is.`,
  },
  {
    name: 'a step to replace that is not there',
    file: 'beslishulpen/aangifte.yaml',
    make: set('inPlaatsVan', [{ stap: 'Ren weg.', als: 'strafbaar=ja' }]),
    says: `content/beslishulpen/aangifte.yaml:45:5  inPlaatsVan.0.stap
De stap "Ren weg." bestaat niet (meer). Neem de stap precies over uit content/net-gebeurd.`,
  },
  {
    name: 'a letter that fills in a blank which is not there',
    file: 'beslishulpen/aangifte.yaml',
    make: ({ fields }, library) => {
      library['instrumenten/huisregels.mdx']!.body =
        '\n## De brief\n\n<Modeltekst titel="Brief 1">\n\nOp [datum van het incident] was u hier.\n\n</Modeltekst>\n';
      fields.brief = {
        titel: 'De brief',
        vraag: 'Wat mag erin?',
        uitleg: 'Alles mag leeg blijven.',
        velden: [{ sleutel: 'dag', soort: 'datum', naam: 'Wanneer?' }],
        brieven: [
          {
            sleutel: 'eerste',
            titel: 'Brief',
            waarom: 'Dit past.',
            bij: ['melding'],
            uit: 'huisregels',
            modeltekst: 'Brief 1',
            invullen: [{ plek: 'datum van het incidentt', veld: 'dag' }],
          },
        ],
      };
    },
    says: `content/beslishulpen/aangifte.yaml:61:11  brief.brieven.0.invullen.0.plek
"datum van het incidentt" is geen open plek in deze brief. Bedoelde u "datum van het incident"? Neem precies over wat in de modeltekst tussen de vierkante haken staat.`,
  },
];
