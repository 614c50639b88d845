import type { Settings } from '../../schemas/instellingen.ts';
import { toolCollections } from '../../schemas/names.ts';

type Repository = Pick<Settings['repository'], 'soort' | 'adres' | 'tak'>;

const paths: Record<Repository['soort'], (branch: string, file: string) => string> = {
  github: (branch, file) => `edit/${branch}/${file}`,
  gitlab: (branch, file) => `-/edit/${branch}/${file}`,
  forgejo: (branch, file) => `_edit/${branch}/${file}`,
};

/**
 * Address of a file in the web editor of the host.
 * @param file path from the root of the repository
 */
export const hostEditAddress = ({ soort, adres, tak }: Repository, file: string): string =>
  `${adres.replace(/\/+$/, '')}/${paths[soort](tak, file)}`;

/**
 * Address of an entry in the site's own web editor; undefined for an entry of a tool, which has no form there.
 * @param file path of an entry from the root of the repository: `content/advies/x.mdx`
 */
export function editorAddress(file: string): string | undefined {
  const [, collection = '', name = ''] = file.split('/');
  if (toolCollections.has(collection)) return undefined;
  return `/redactie/#/collections/${collection}/entries/${name.replace(/\.[^.]+$/, '')}`;
}

/** Page on which somebody makes a personal access token, with the rights it needs filled in where the host can. */
export function tokenAddress({ soort, adres }: Pick<Repository, 'soort' | 'adres'>): string {
  const { origin } = new URL(adres);
  return {
    github: `${origin}/settings/personal-access-tokens/new?name=Redactie&contents=write&pull_requests=write`,
    gitlab: `${origin}/-/user_settings/personal_access_tokens?name=Redactie&scopes=api,read_user`,
    forgejo: `${origin}/user/settings/applications`,
  }[soort];
}

/**
 * Page on GitHub on which somebody without rights in the repository makes a token. A fine-grained one cannot write a
 * proposal to a repository of others; the classic one for public repositories can.
 */
export const visitorTokenAddress = ({ adres }: Pick<Repository, 'adres'>): string =>
  `${new URL(adres).origin}/settings/tokens/new?description=Redactie&scopes=public_repo`;

/** Hosts that the web editor speaks to: the API of the repository and nobody else. */
export function apiHosts({ soort, adres }: Pick<Repository, 'soort' | 'adres'>): string[] {
  const { origin } = new URL(adres);
  return [soort === 'github' && origin === 'https://github.com' ? 'https://api.github.com' : origin];
}
