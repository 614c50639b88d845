import type { Settings } from '../../schemas/instellingen.ts';

/** Where the repository is, as the editor wants to know it. */
export function backend({ repository, voorstellenVanIedereen }: Settings): Record<string, unknown> {
  const { origin, pathname } = new URL(repository.adres);
  const shared = {
    repo: pathname.replace(/^\/|\/$/g, ''),
    branch: repository.tak,
    auth_methods: ['token'],
    commit_messages: {
      create: 'Nieuw: {{collection}} {{slug}}',
      update: 'Gewijzigd: {{collection}} {{slug}}',
      delete: 'Verwijderd: {{collection}} {{slug}}',
      uploadMedia: 'Beeld toegevoegd: {{path}}',
      deleteMedia: 'Beeld verwijderd: {{path}}',
    },
  };
  const apis = {
    github: origin === 'https://github.com' ? {} : { api_root: `${origin}/api/v3` },
    gitlab: origin === 'https://gitlab.com' ? {} : { api_root: `${origin}/api/v4` },
    forgejo: { base_url: origin, api_root: `${origin}/api/v1` },
  };
  return {
    name: repository.soort === 'forgejo' ? 'gitea' : repository.soort,
    ...shared,
    ...apis[repository.soort],
    ...(repository.soort === 'github' &&
      voorstellenVanIedereen && { open_authoring: true, auth_scope: 'public_repo' }),
  };
}

/** Whether saving opens a proposal. Forgejo and Gitea have no such flow in the editor: there it saves at once. */
export const proposes = ({ repository }: Settings): boolean => repository.soort !== 'forgejo';
