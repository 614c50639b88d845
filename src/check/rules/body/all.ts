import type { Rule } from '../../rule.ts';
import { fieldTextsRule } from '../field-texts.ts';
import { phoneNumbersRule } from '../phone-numbers.ts';
import { posterLettersRule } from '../poster-letters.ts';
import { swallowedFieldsRule } from '../swallowed-fields.ts';
import { blocksRule } from './blocks.ts';
import { carryOverRule } from './carry-over.ts';
import { codeRule } from './code.ts';
import { flowChartsRule } from './flow-charts.ts';
import { headingsRule } from './headings.ts';
import { kindsRule } from './kinds.ts';
import { leftoverMarkupRule } from './leftover-markup.ts';
import { longWordsRule } from './long-words.ts';
import { picturesRule } from './pictures.ts';
import { linkTargetsRule } from './targets.ts';

/** What the compiler itself cannot read. */
const compilerRule: Rule = ({ source: { tree } }) =>
  tree.fault ? [{ ...tree.fault.place, wat: tree.fault.wat, doen: tree.fault.doen }] : [];

/** The rules for the fields of an entry; each stops the site. */
export const fieldRules: readonly Rule[] = [
  fieldTextsRule,
  phoneNumbersRule,
  posterLettersRule,
  swallowedFieldsRule,
];

/**
 * The rules for bodies; each stops the site.
 * @param root folder that holds `content/`
 */
export const bodyRules = (root: string): readonly Rule[] => [
  compilerRule,
  codeRule,
  blocksRule,
  headingsRule,
  kindsRule,
  linkTargetsRule,
  longWordsRule,
  picturesRule(root),
  leftoverMarkupRule,
  carryOverRule,
  flowChartsRule,
];
