import { contactKeys, type ContactKey } from '../workplace-numbers/fragment.ts';
import type { Answers } from './fields.ts';
import { dataIn } from './saved-data.ts';
import type { Refusal } from './saved.ts';

/** What every tool may know of an organisation, by the fields that they share. An open field is not there. */
export interface OrganisationProfile {
  organisatie?: string;
  sector?: string;
  /** One a line. */
  locaties?: string;
  website?: string;
  telefoon?: string;
  klachtadres?: string;
  'nummer-leidinggevende'?: string;
  'nummer-dag-nacht'?: string;
  'nummer-opvang'?: string;
}

/** The shared fields: a tool that asks one of these gives it this id, and means the same by it. */
export const organisationFields = [
  'organisatie',
  'sector',
  'locaties',
  'website',
  'telefoon',
  'klachtadres',
  'nummer-leidinggevende',
  'nummer-dag-nacht',
  'nummer-opvang',
] as const satisfies readonly (keyof OrganisationProfile)[];

/** What answers of whatever tool tell of the organisation. */
export function organisationIn(answers: Answers): OrganisationProfile {
  const known = organisationFields.flatMap((id) => {
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
    return typeof answer === 'string' && answer.trim() ? [[id, answer] as const] : [];
  });
  return Object.fromEntries(known);
}

/** Reads the organisation from a file that any tool of this site saved. @returns why not, when it is none */
export function readOrganisation(text: string): OrganisationProfile | Refusal {
  const data = dataIn(text);
  return typeof data === 'string' ? data : organisationIn(data.antwoorden);
}

const numberFields: Partial<Record<ContactKey, keyof OrganisationProfile>> = {
  l: 'nummer-leidinggevende',
  o: 'nummer-opvang',
  m: 'nummer-dag-nacht',
};

/** The numbers for behind the QR code of a workplace, as they were typed. */
export const workplaceNumbersOf = (profile: OrganisationProfile): Partial<Record<ContactKey, string>> =>
  Object.fromEntries(
    contactKeys.flatMap((contact) => {
      const field = numberFields[contact];
      const typed = field && profile[field];
      return typed ? [[contact, typed]] : [];
    }),
  );
