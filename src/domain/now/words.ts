/** Languages in which the emergency pages can be read. */
export type NowLanguage = 'nl' | 'en';

/** What the emergency pages say around the text of an entry. */
export interface NowWords {
  /** Short title on the yellow field. */
  heading: string;
  /** The overview in the breadcrumb, and the way home before it. */
  overview: string;
  home: string;
  overviewAddress: string;
  audience: (who: string) => string;
  areYou: string;
  orAreYou: string;
  or: string;
  iAm: (who: string) => string;
  danger: string;
  noDanger: string;
  parts: { nu: string; vandaag: string; dezeWeek: string };
  then: string;
  talk: string;
  further: string;
  leave: string;
  /** Whom to call, to fill in on paper. */
  fillIn: readonly string[];
  callHere: string;
  filledIn: string;
  notLoaded: string;
  again: string;
}

/** The words of each language. */
export const nowWords: Record<NowLanguage, NowWords> = {
  nl: {
    heading: 'Er is net iets gebeurd',
    overview: 'Net iets gebeurd',
    home: 'Begin',
    overviewAddress: '/net-gebeurd/',
    audience: (who) => `Voor ${who}.`,
    areYou: 'Bent u',
    orAreYou: 'Of bent u',
    or: 'of',
    iAm: (who) => `Ik ben ${who}`,
    danger: 'Gevaar? Bel',
    noDanger: 'Geen spoed, wel politie:',
    parts: { nu: 'Nu', vandaag: 'Vandaag', dezeWeek: 'Deze week' },
    then: 'En daarna',
    talk: 'Praat met iemand',
    further: 'Als u meer wilt weten',
    leave: 'Snel weg',
    fillIn: ['Mijn leidinggevende', 'Het opvangteam', 'Melden doe ik hier', 'De bedrijfsarts'],
    callHere: 'Bel hier',
    filledIn: 'Ingevuld door uw organisatie. Wij zien deze nummers niet.',
    notLoaded: 'De nummers van uw organisatie zijn niet geladen.',
    again: 'Probeer het opnieuw',
  },
  en: {
    heading: 'Something just happened',
    overview: 'Something just happened',
    home: 'Home (Dutch)',
    overviewAddress: '/en/just-happened/',
    audience: (who) => `For ${who}.`,
    areYou: 'Are you',
    orAreYou: 'Or are you',
    or: 'or',
    iAm: (who) => `I am ${who}`,
    danger: 'In danger? Call',
    noDanger: 'Police, but no emergency:',
    parts: { nu: 'Now', vandaag: 'Today', dezeWeek: 'This week' },
    then: 'And then',
    talk: 'Talk to somebody',
    further: 'More, in Dutch',
    leave: 'Leave quickly',
    fillIn: ['My manager', 'The support team', 'I report it here', 'The company doctor'],
    callHere: 'Call here',
    filledIn: 'Filled in by your organisation. We do not see these numbers.',
    notLoaded: 'The numbers of your organisation did not load.',
    again: 'Try again',
  },
};
