import { body, type Mistake } from './mistake.ts';

const file = 'modellen/proef.mdx';
/** One question with a choice and a text. */
const raw = {
  'protocolmaker.yaml': `delen:
  - id: begin
    naam: Begin
    vragen:
      - id: wie
        vraag: Wie bent u?
        waarom: Dan staat uw naam erin.
        velden:
          - id: organisatie
            soort: tekst
            naam: Naam
          - id: sector
            soort: keuze
            naam: Sector
            keuzes:
              - waarde: zorg
                tekst: Zorg
              - waarde: onderwijs
                tekst: Onderwijs
`,
};
/** A model in which both answers come back. */
const right = 'Dit is van [@organisatie].\n\n<Als veld="sector" is="zorg">\n\nZorg gaat door.\n\n</Als>\n';

/** Mistakes in the texts and questions of the protocol maker. */
export const models: readonly Mistake[] = [
  {
    name: 'a slot that no question fills',
    file,
    raw,
    make: body(`${right}\nEn van [@organisatei].\n`),
    says: `content/modellen/proef.mdx:17:8
[@organisatei] hoort bij geen vraag. Bedoelde u "organisatie"? Of voeg een veld "organisatei" toe in content/protocolmaker.yaml.`,
  },
  {
    name: 'a condition on a question that is not asked',
    file,
    raw,
    make: body(`${right}\n<Als veld="grootte" is="klein">\n\nKlein.\n\n</Als>\n`),
    says: `content/modellen/proef.mdx:17:6
<Als veld="grootte"> hoort bij geen vraag. Of voeg een veld "grootte" toe in content/protocolmaker.yaml.`,
  },
  {
    name: 'a condition on an answer that cannot be given',
    file,
    raw,
    make: body(`${right}\n<Als veld="sector" is="zrog">\n\nZorg.\n\n</Als>\n`),
    says: `content/modellen/proef.mdx:17:20
"zrog" is geen antwoord op het veld "sector". Kies een waarde die bij het veld staat, of "open" voor zolang niets is ingevuld. Kijk in content/protocolmaker.yaml.`,
  },
  {
    name: 'a slot in an attribute, where nothing is filled in',
    file,
    raw,
    make: body(`${right}\n<LetOp titel="Van [@organisatie]">\n\nZo.\n\n</LetOp>\n`),
    says: `content/modellen/proef.mdx:17:8
In de tekst bij <LetOp> staat een open plek met [@. Die wordt daar niet ingevuld. Zet de open plek in een gewone alinea of lijst.`,
  },
  {
    name: 'a slot that does not close',
    file,
    raw,
    make: body(`${right}\nVan [@**organisatie**].\n`),
    says: `content/modellen/proef.mdx:17:5
Deze open plek gaat niet dicht: [@. Schrijf de naam van het veld tussen de haken, zonder opmaak: [@organisatie].`,
  },
  {
    name: 'a bracket that does not close, on a line in the middle of a paragraph after a slot',
    file,
    raw,
    make: body(`${right}\nWij zijn [@organisatie],\nen wij doen [dit\nelke dag.\n`),
    says: `content/modellen/proef.mdx:18:13
Een vierkante haak sluit of opent hier niet, of staat in een andere: zo kan dit geen invulveld worden. Schrijf wat de lezer invult tussen één paar haken, zonder opmaak erin: [naam organisatie].`,
  },
  {
    name: 'a question with an answer that no model uses',
    file: 'protocolmaker.yaml',
    raw,
    make: (_, library) => {
      library[file]!.body = 'Dit is van [@organisatie].\n';
    },
    says: `content/protocolmaker.yaml:12:13  delen.0.vragen.0.velden.1.id
Met het antwoord op "sector" gebeurt niets: geen model gebruikt het. Zet [@sector] in een model in content/modellen, of haal het veld weg.`,
  },
];
