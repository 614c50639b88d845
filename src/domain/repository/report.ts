import type { Settings } from '../../schemas/instellingen.ts';

type Repository = Pick<Settings['repository'], 'soort' | 'adres'>;
type Form = (
  title: string,
  page: string,
) => { path: string; fields: readonly (readonly [name: string, value: string])[] };

/** First words of a report; the form of the host shows them as its title. */
const titleOf = (page: string): string => `Fout op ${new URL(page).pathname}`;
const bodyOf = (page: string): string => `Pagina: ${page}\n\nWat klopt er niet?\n`;

/** Each host has its own address for a new issue, and its own names for what is filled in already. */
const forms: Record<Repository['soort'], Form> = {
  github: (title, page) => ({
    path: '/issues/new',
    fields: [
      ['template', 'fout-melden.yml'],
      ['title', title],
      ['pagina', page],
    ],
  }),
  gitlab: (title, page) => ({
    path: '/-/issues/new',
    fields: [
      ['issue[title]', title],
      ['issue[description]', bodyOf(page)],
    ],
  }),
  forgejo: (title, page) => ({
    path: '/issues/new',
    fields: [
      ['title', title],
      ['body', bodyOf(page)],
    ],
  }),
};

/** Escapes what a query cannot hold. Slash and colon may stand as they are, and so the address stays readable. */
const escaped = (text: string): string =>
  encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%3A', ':');

/**
 * Address of the form on which a reader reports a mistake, with the page filled in.
 * @param repository kind of host and address of the repository
 * @param page full address of the page
 */
export function reportAddress(repository: Repository, page: string): string {
  const { path, fields } = forms[repository.soort](titleOf(page), page);
  const query = fields.map(([name, value]) => `${escaped(name)}=${escaped(value)}`).join('&');
  return `${repository.adres.replace(/\/+$/, '')}${path}?${query}`;
}

/**
 * A letter to the editors about a page, with the page filled in: nobody needs an account for it.
 * @param email address of the editors
 * @param page full address of the page
 */
export function feedbackLetter(email: string, page: string): string {
  return `mailto:${email}?subject=${encodeURIComponent('Hielp dit?')}&body=${encodeURIComponent(`${page}\n\n`)}`;
}
