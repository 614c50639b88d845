import type { Data } from '../../schemas/index.ts';
import { places, sensitiveKinds } from '../../schemas/team-kit-words.ts';
import type { Dilemma } from './dilemma.ts';
import type { Card } from './session.ts';

const touching = (kind: keyof typeof sensitiveKinds | undefined): string =>
  kind ? sensitiveKinds[kind] : '';

/** The cards as the content has them. */
export const cardsOf = (lists: readonly Data<'situatiekaarten'>[]): Card[] =>
  lists.flatMap(({ sector, kaarten }) =>
    kaarten.map(({ sleutel, situatie, plek, gevoelig }) => ({
      key: sleutel,
      text: situatie,
      place: places[plek],
      sector,
      sensitive: touching(gevoelig),
    })),
  );

/** A dilemma as the content has it. */
export const dilemmaOf = (id: string, data: Data<'dilemmas'>): Dilemma => ({
  id,
  title: data.titel,
  sector: data.sector,
  situation: data.situatie,
  talk: data.gespreksvraag,
  sensitive: touching(data.gevoelig),
  begin: data.begin,
  steps: data.vragen.map(({ sleutel, tekst, keuzes }) => ({
    key: sleutel,
    text: tekst,
    choices: keuzes.map(({ tekst: text, naar }) => ({ text, to: naar })),
  })),
  ends: data.uitkomsten.map(({ sleutel, tekst }) => ({ key: sleutel, text: tekst })),
});
