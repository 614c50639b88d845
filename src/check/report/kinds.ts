/** Kinds of finding: what an editor reads above a group of them, and why it matters. */
export const findingKinds = {
  velden: { titel: 'Velden', waarom: 'Een pagina die niet aan het model voldoet, kan de site niet tonen.' },
  tekst: { titel: 'Lopende tekst', waarom: 'Deze tekens breken de pagina, of maken hem onleesbaar.' },
  bestandsnaam: { titel: 'Bestandsnaam', waarom: 'De bestandsnaam is het adres van de pagina.' },
  verwijzing: { titel: 'Verwijzingen', waarom: 'Een bezoeker zou op een pagina komen die er niet is.' },
  dubbel: { titel: 'Dubbel', waarom: 'Twee pagina’s die hetzelfde heten, zijn niet uit elkaar te houden.' },
  sjabloon: {
    titel: 'Resten van het sjabloon',
    waarom: 'Een bezoeker zou de uitleg voor u te zien krijgen.',
  },
  huisregel: {
    titel: 'Wat niet op de site mag',
    waarom: 'Iemand vertrouwt erop dat wat hier staat is uitgezocht.',
  },
  protocolmaker: {
    titel: 'Protocolmaker',
    waarom: 'Er zou een gat in iemands protocol staan, of een vraag waar niets mee gebeurt.',
  },
  trainingskiezer: {
    titel: 'Trainingskiezer',
    waarom: 'Iemand zou een antwoord geven waar niets mee gebeurt, of zonder uitkomst blijven.',
  },
  'or-pakket': { titel: 'OR-pakket', waarom: 'Een raad zou een leeg pakket krijgen, of een recht missen.' },
  risicokaart: {
    titel: 'Risicokaart',
    waarom: 'Met een antwoord zou niets gebeuren, of een regel zou nooit gelden.',
  },
  formulierbouwer: {
    titel: 'Formulierbouwer',
    waarom: 'Een formulier zou om gegevens vragen die niemand koos, of niet in het formaat passen.',
  },
  beslishulp: { titel: 'Beslishulp', waarom: 'Iemand zou in de vragen verdwalen.' },
  dilemma: { titel: 'Dilemma', waarom: 'Een team zou halverwege vastlopen.' },
  zelfscan: { titel: 'Zelfscan', waarom: 'Bewaarde antwoorden zouden bij een andere stelling komen.' },
  afbeelding: {
    titel: 'Afbeeldingen',
    waarom: 'Een verkeerd of te zwaar bestand laadt traag, laadt niet, of kan code bevatten.',
  },
  adres: {
    titel: 'Verdwenen adres',
    waarom: 'Links en bladwijzers naar de oude pagina houden op met werken.',
  },
  vertaling: {
    titel: 'Vertaling',
    waarom: 'Wie alleen Engels leest, krijgt anders een oud of half antwoord.',
  },
  publicatie: {
    titel: 'Nakijken vóór publicatie',
    waarom: 'Deze feiten zijn in een bewaarde kopie gezien. Kijk ze na op de site van de bron zelf.',
  },
  instellingen: { titel: 'Instellingen', waarom: 'Met voorbeeldwaarden kan niemand u bereiken.' },
  onleesbaar: {
    titel: 'Te moeilijk',
    waarom: 'Iemand die net iets heeft meegemaakt, leest lange zinnen niet uit.',
  },
  leesbaarheid: { titel: 'Leesbaarheid', waarom: 'Korte zinnen lezen sneller, zeker op een slechte dag.' },
  woordkeus: { titel: 'Woordkeus', waarom: 'Gewone woorden begrijpt iedereen meteen.' },
  taal: { titel: 'Gewone taal', waarom: 'Schrijf zoals u het een collega zou vertellen.' },
  spelling: {
    titel: 'Spelling',
    waarom: 'Een tikfout kost vertrouwen. Is het woord goed? Zet het in content/spelling.yaml.',
  },
  lengte: { titel: 'Lengte', waarom: 'Een advies leest in een paar minuten: 300 tot 900 woorden.' },
  nakijken: {
    titel: 'Opnieuw nakijken',
    waarom: 'De datum waarop deze tekst nagekeken zou worden, is voorbij.',
  },
  link: { titel: 'Links', waarom: 'Een link die nergens heen gaat, helpt niemand.' },
  bron: {
    titel: 'Bronnen',
    waarom: 'Een lezer wil weten hoe oud een feit is, en dat iemand het echt gelezen heeft.',
  },
  samenhang: {
    titel: 'De pagina als geheel',
    waarom: 'Een pagina die af is, laat niemand halverwege staan.',
  },
  dekking: {
    titel: 'Dekking',
    waarom: 'Wie in elke sector en elke rol iets zoekt, moet iets vinden.',
  },
  opmaak: {
    titel: 'Opmaak van het bestand',
    waarom: 'Onzichtbare verschillen maken een voorstel lastig te lezen.',
  },
} as const;

/** Name of a kind of finding. */
export type FindingKind = keyof typeof findingKinds;
