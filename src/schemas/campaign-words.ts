/** Kinds of campaign material. */
export const campaignMedia = [
  'poster',
  'scherm',
  'social',
  'kaart',
  'flyer',
  'tafelkaart',
  'sticker',
  'button',
  'banner',
  'handtekening',
  'achtergrond',
  'presentatie',
  'werkblad',
  'planning',
  'teksten',
] as const;
/** Who a series speaks to. */
export const campaignSeries = ['bezoekers', 'medewerkers', 'leidinggevenden'] as const;
/** Places where material hangs or is used. */
export const workSituations = [
  'ingang',
  'balie',
  'wachtruimte',
  'spreekkamer',
  'telefoon',
  'school',
  'voertuig',
  'huisbezoek',
  'straat',
  'online',
  'kantine',
  'werkoverleg',
] as const;
/** How it is drawn: a face, the three behaviours, a card with steps, who to call here, or not by the engine. */
export const campaignLayouts = ['gezicht', 'gedrag', 'kaart', 'werkplek', 'document'] as const;
/** How an eye looks: a circle, a ring, or a circle cut by a straight line. */
export const gazes = [
  'open',
  'wijd-open',
  'boos',
  'streng',
  'bezorgd',
  'zacht',
  'moe',
  'kalm',
  'slaperig',
  'vriendelijk',
] as const;
/** Languages besides Dutch that an item may have; the letter of the posters writes all of these. */
export const campaignLanguages = ['en', 'de', 'fr', 'es', 'pl', 'tr'] as const;
/** Who may say that a text in another language is right: a role, never a name. */
export const languageCheckers = ['moedertaalspreker', 'beëdigd vertaler', 'vertaalbureau'] as const;
/** Sizes the engine has an arrangement for. */
export const posterFormats = [
  'a2',
  'a3',
  'a4',
  'a5',
  'a3-liggend',
  'vierkant',
  'vier-bij-vijf',
  'scherm',
  'scherm-staand',
  'kaart',
] as const;
