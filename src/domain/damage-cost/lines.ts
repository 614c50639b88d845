/** A line of what aggression costs: how much of something, and what one costs. */
export interface CostLine {
  id: string;
  /** What is asked. */
  question: string;
  /** Name of the line in a list. */
  title: string;
  kind: 'direct' | 'indirect';
  /** What is counted: "uur", "dagen"; `bedrag` for an amount of money without a price. */
  unit: string;
  /** What one of it costs, as a label; absent for an amount. */
  price?: string;
  /** What may be counted, and how to find it. */
  hint: string;
  /** Where it rests on, and whether some of it can be recovered. */
  ground: { text: string; title: string; href: string };
}

const damage = { title: 'Verhaal de schade', href: '/maatregelen/verhaal-de-schade/' };
const wages = { title: 'BW 6:107a: doorbetaald loon verhalen', href: '/wet/bw-6-107a/' };
const business = {
  title: 'Onderzoek agressiebeleid in de zorg (2014)',
  href: '/publicaties/onderzoek/#business-case-agressie',
};

/** The lines in the order in which they are asked. */
export const costLines: readonly CostLine[] = [
  {
    id: 'afhandelen',
    question: 'Hoeveel uur kostte het om incidenten af te handelen?',
    title: 'Afhandelen van incidenten',
    kind: 'direct',
    unit: 'uur',
    price: 'Wat kost een uur u, met werkgeverslasten?',
    hint: 'Melden, opvangen, gesprekken, verslag, aangifte. Tel alle uren van een jaar.',
    ground: {
      text: 'De post komt uit onderzoek in de zorg. De bedragen daarin nemen wij niet over: ze zijn oud.',
      ...business,
    },
  },
  {
    id: 'verzuim',
    question: 'Hoeveel dagen waren mensen ziek door agressie?',
    title: 'Verzuim',
    kind: 'direct',
    unit: 'dagen',
    price: 'Wat kost een verzuimdag u?',
    hint: 'Alleen dagen waarvan u weet dat het door agressie kwam. Vraag HR om het aantal, zonder namen.',
    ground: {
      text: 'Nettoloon dat u doorbetaalt, kunt u soms terugvragen van wie de schade veroorzaakte.',
      ...wages,
    },
  },
  {
    id: 'vervanging',
    question: 'Hoeveel uur viel iemand anders in?',
    title: 'Vervanging',
    kind: 'direct',
    unit: 'uur',
    price: 'Wat kost een uur vervanging u extra?',
    hint: 'Reken alleen wat het méér kost dan het gewone loon. Dat staat al bij verzuim.',
    ground: { text: 'Wat u terug kunt vragen, leest u hier.', ...damage },
  },
  {
    id: 'reparatie',
    question: 'Wat kostten reparaties en kapotte spullen?',
    title: 'Reparaties en spullen',
    kind: 'direct',
    unit: 'bedrag',
    hint: 'Ook brillen, kleding en telefoons die u aan medewerkers vergoedde.',
    ground: { text: 'Deze schade kunt u verhalen.', ...damage },
  },
  {
    id: 'hulp',
    question: 'Wat kostten hulp en re-integratie?',
    title: 'Hulp en re-integratie',
    kind: 'direct',
    unit: 'bedrag',
    hint: 'Bedrijfsarts, psycholoog, jurist en plannen voor terugkeer.',
    ground: { text: 'Redelijke kosten van re-integratie kunt u soms terugvragen.', ...wages },
  },
  {
    id: 'vertrek',
    question: 'Hoeveel mensen vertrokken door agressie?',
    title: 'Vertrek',
    kind: 'indirect',
    unit: 'mensen',
    price: 'Wat kost het u om één plek opnieuw te vullen?',
    hint: 'Alleen wie het zelf zei, bijvoorbeeld in het laatste gesprek. Weet u het niet? Laat het leeg.',
    ground: {
      text: 'De post komt uit onderzoek in de zorg. De bedragen daarin nemen wij niet over: ze zijn oud.',
      ...business,
    },
  },
  {
    id: 'minder-werk',
    question: 'Hoeveel uur werk bleef er liggen?',
    title: 'Werk dat bleef liggen',
    kind: 'indirect',
    unit: 'uur',
    price: 'Wat kost een uur u, met werkgeverslasten?',
    hint: 'Een balie die dicht moest, een rit die uitviel. Weet u het niet? Laat het leeg.',
    ground: { text: 'Dit is een schatting. Zet erbij hoe u eraan komt.', ...damage },
  },
];

/** What is kept of a line, by the last part of the name of its field. */
export const lineParts = {
  min: 'Minstens',
  max: 'Hoogstens',
  prijs: 'Prijs',
  datum: 'Prijs van',
  bron: 'Hoe u eraan komt',
} as const;

/** Name of the field of a part of a line. */
export const lineField = (id: string, part: keyof typeof lineParts): string => `${id}-${part}`;
