import yaml from '../../content/formulierbouwer.yaml?raw';
import { parseFormFields } from '../schemas/formulierbouwer.ts';
import { get } from './entries.ts';

/** The fields of the form builder. */
export const formFields = parseFormFields(yaml);

/** What must be seen to with sensitive fields, with links. @throws when one of those is not there */
export const privacyNotes = formFields.avg.map(({ id, titel, tekst, wetten, advies }) => ({
  id,
  title: titel,
  text: tekst,
  links: [...wetten.map((law) => get('wetten', law)), ...(advies ? [get('advies', advies)] : [])].map(
    ({ title, address }) => ({ text: title, href: address }),
  ),
}));
