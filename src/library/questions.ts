import type { WrittenQuestion } from '../domain/tool/questions.ts';
import { get } from './entries.ts';

/** The laws and sources that a question rests on, as links. @throws when one is not there */
export const groundsOf = ({
  wetten,
  bronnen,
}: Pick<WrittenQuestion, 'wetten' | 'bronnen'>): { href: string; text: string }[] =>
  [...wetten.map((id) => get('wetten', id)), ...bronnen.map((id) => get('publicaties', id))].map(
    ({ address, title }) => ({ href: address, text: title }),
  );
