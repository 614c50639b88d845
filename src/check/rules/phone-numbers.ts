import { phoneOf } from '../../domain/phone/number.ts';
import type { Remark } from '../report/findings.ts';
import type { Rule } from '../rule.ts';
import { textsIn } from './texts.ts';

/** Numbers of organisations that have the right form and cannot be dialled: whoever needs help would call nobody. */
export const phoneNumbersRule: Rule = ({ collection, data, source }) =>
  collection === 'organisaties'
    ? textsIn(data?.telefoon, ['telefoon']).flatMap(({ text, path }): Remark[] =>
        path.at(-1) !== 'nummer' || phoneOf(text.replace(/\D/g, ''))
          ? []
          : [
              {
                ...source.placeOf(path),
                key: path.join('.'),
                soort: 'velden',
                wat: `Dit nummer kan in Nederland niet bestaan: ${text}.`,
                doen: 'Kijk het na bij de organisatie zelf. Let op het netnummer en op het aantal cijfers.',
              },
            ],
      )
    : [];
