/** A place where material hangs or is used. */
export interface Place {
  id: string;
  /** As a choice: "Balie". */
  name: string;
  /** As the title of its page: "Voor de balie". */
  title: string;
  /** How to hang it there. */
  advice: string;
}

/** Places in the order in which a visitor meets them, and then the rooms behind the door. */
export const places: readonly Place[] = [
  {
    id: 'ingang',
    name: 'Ingang',
    title: 'Voor de ingang',
    advice:
      'Hang één poster op ooghoogte, na de deur en niet erop. Wie binnenkomt, zoekt eerst de weg. Laat de bewegwijzering vrij.',
  },
  {
    id: 'balie',
    name: 'Balie',
    title: 'Voor de balie',
    advice:
      'Hang één poster naast het loket, niet achter de medewerker. Wie praat, kijkt de ander aan. Wie wacht, leest de poster.',
  },
  {
    id: 'wachtruimte',
    name: 'Wachtruimte',
    title: 'Voor de wachtruimte',
    advice:
      'Hang er twee of drie naast elkaar, op één hoogte: dan loopt de lijn door. Kies een muur waar mensen recht op kijken vanuit hun stoel.',
  },
  {
    id: 'spreekkamer',
    name: 'Spreekkamer',
    title: 'Voor de spreekkamer',
    advice:
      'Houd het klein: een kaart op tafel of één A4. Zet de tekst in het zicht van de bezoeker. Hang niets bij de deur die vrij moet blijven.',
  },
  {
    id: 'telefoon',
    name: 'Telefoon',
    title: 'Voor bij de telefoon',
    advice:
      'Hang een A4 of een kaart naast het scherm, op leesafstand. De ander ziet hem niet. Hij is er voor wie belt.',
  },
  {
    id: 'school',
    name: 'School',
    title: 'Voor de school',
    advice:
      'Hang de posters waar ouders wachten, niet in de klas. Zet dezelfde zin in de nieuwsbrief, met de naam bij wie een ouder terechtkan.',
  },
  {
    id: 'voertuig',
    name: 'Voertuig',
    title: 'Voor bus, tram, trein en dienstwagen',
    advice:
      'Kies A4 of A3 en plak hem plat en stevig. Laat ruiten, nooduitgang, strepen en borden vrij. Vraag het eerst aan wie het voertuig beheert.',
  },
  {
    id: 'huisbezoek',
    name: 'Huisbezoek',
    title: 'Voor huisbezoek',
    advice:
      'Stuur de tekst mee met de afspraak, of leg een kaart in de map. Hang nooit iets op bij iemand thuis.',
  },
  {
    id: 'straat',
    name: 'Straat',
    title: 'Voor op straat en bij evenementen',
    advice:
      'Mensen lopen voorbij. Kies een korte tekst en een grote maat, A2 of een scherm. Hang hem waar u om ruimte vraagt.',
  },
  {
    id: 'online',
    name: 'Online',
    title: 'Voor website en sociale media',
    advice:
      'Zet het beeld bij uw huisregels of contactformulier. Voeg altijd de tekst toe voor wie het beeld niet ziet. Plaats het niet onder één boze reactie.',
  },
  {
    id: 'kantine',
    name: 'Kantine',
    title: 'Voor kantine, kleedkamer en post',
    advice:
      'Hang de posters waar bezoekers niet komen. Bij het koffieapparaat leest iedereen ze. Zet er een naam en nummer bij.',
  },
  {
    id: 'werkoverleg',
    name: 'Werkoverleg',
    title: 'Voor het werkoverleg',
    advice:
      'Gebruik een poster als begin van een gesprek. Vraag eerst of de belofte klopt. Hang hem daarna op.',
  },
];

/** The place with an id. @throws when there is none */
export function placeAt(id: string): Place {
  const found = places.find((place) => place.id === id);
  if (!found) throw new Error(`De plek “${id}” heeft nog geen naam en advies. Voeg haar toe in places.ts.`);
  return found;
}

/** What a series says and to whom. */
export const series = [
  {
    id: 'bezoekers',
    name: 'Bezoekers',
    title: 'Voor bezoekers',
    advice: 'De organisatie spreekt. Elke poster begint met wat mag, en belooft iets terug.',
  },
  {
    id: 'medewerkers',
    name: 'Medewerkers',
    title: 'Voor medewerkers',
    advice: 'Collega’s spreken elkaar aan. Voor de koffiehoek, de kleedkamer en naast de telefoon.',
  },
  {
    id: 'leidinggevenden',
    name: 'Leidinggevenden',
    title: 'Voor leidinggevenden',
    advice: 'Voor het werkoverleg en de deur van uw kamer.',
  },
] as const;

/** Kinds of material: the word for many, and what to know before printing or placing it. */
export const media: readonly Place[] = [
  {
    id: 'poster',
    name: 'Posters',
    title: 'Posters',
    advice: 'In A4, A3 en A2. Print ze zonder te schalen, of laat ze drukken met 3 mm afloop.',
  },
  {
    id: 'scherm',
    name: 'Schermen',
    title: 'Voor schermen',
    advice: 'Liggend en staand, 1920 bij 1080. Laat elk beeld minstens tien seconden staan.',
  },
  {
    id: 'social',
    name: 'Sociale media',
    title: 'Voor sociale media',
    advice: 'Vierkant en 4 bij 5. Neem de tekst voor wie het beeld niet ziet over van de pagina.',
  },
  {
    id: 'kaart',
    name: 'Kaarten',
    title: 'Kaarten',
    advice: 'Op de maat van een bankpas, en als beeld voor het vergrendelscherm van uw telefoon.',
  },
  {
    id: 'flyer',
    name: 'Flyers',
    title: 'Flyers',
    advice: 'A5, twee kanten. Om mee te geven of bij een brief te doen.',
  },
  {
    id: 'tafelkaart',
    name: 'Tafelkaarten',
    title: 'Tafelkaarten',
    advice: 'Print op dik A4, vouw twee keer en zet hem op tafel of balie. Hij is van twee kanten te lezen.',
  },
  {
    id: 'sticker',
    name: 'Stickers',
    title: 'Stickers',
    advice: 'Voor de deur en het bureau. Plak niets over een noodknop, bord of ruit van een vluchtweg.',
  },
  {
    id: 'button',
    name: 'Buttons',
    title: 'Buttons',
    advice: 'Voor een button van 56 mm. Draag hem alleen als u erover wilt praten.',
  },
  {
    id: 'banner',
    name: 'Banners',
    title: 'Banners voor intranet',
    advice: 'Een brede strook voor boven een bericht. Zet de tekst ook in het bericht zelf.',
  },
  {
    id: 'handtekening',
    name: 'E-mailhandtekeningen',
    title: 'E-mailhandtekeningen',
    advice: 'Als HTML en als beeld. Gebruik hem een paar weken, niet altijd.',
  },
  {
    id: 'achtergrond',
    name: 'Achtergronden',
    title: 'Achtergronden voor videobellen',
    advice: 'De tekst staat links en rechts van u. Spiegel het beeld niet in uw videoprogramma.',
  },
  {
    id: 'presentatie',
    name: 'Presentaties',
    title: 'Presentaties',
    advice: 'Dia’s met wat u erbij vertelt. Te openen in PowerPoint, Keynote en LibreOffice.',
  },
];
