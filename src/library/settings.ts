import yaml from '../../content/instellingen.yaml?raw';
import { reportAddress } from '../domain/repository/report.ts';
import { parseSettings, type Settings } from '../schemas/instellingen.ts';

/** Site-wide settings. */
export const settings: Settings = parseSettings(yaml);

const editPaths: Record<
  Settings['repository']['soort'],
  (repo: string, branch: string, file: string) => string
> = {
  github: (repo, branch, file) => `${repo}/edit/${branch}/${file}`,
  gitlab: (repo, branch, file) => `${repo}/-/edit/${branch}/${file}`,
  forgejo: (repo, branch, file) => `${repo}/_edit/${branch}/${file}`,
};

/** Address of a file in the web editor of the host. */
export function editAddress(file: string): string {
  const { soort, adres, tak } = settings.repository;
  return editPaths[soort](adres, tak, file);
}

/** Address of the form on which a reader reports a mistake on a page. */
export const reportAddressFor = (page: URL): string => reportAddress(settings.repository, page.href);
