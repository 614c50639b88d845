import type { Advice } from '../../rule.ts';
import { daderBeforeJudge } from './dader.ts';
import { thingPronouns } from './thing-pronoun.ts';
import { stepsWithoutDay } from './when.ts';
import { youHaveForms } from './you-have.ts';

/** Advice on how a text sounds, each in a file of its own. */
export const languageAdvice: readonly Advice[] = [
  thingPronouns,
  daderBeforeJudge,
  youHaveForms,
  stepsWithoutDay,
];
