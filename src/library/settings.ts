import yaml from '../../content/instellingen.yaml?raw';
import { hostOf } from '../domain/addresses/base.ts';
import { hostEditAddress } from '../domain/repository/edit.ts';
import { feedbackLetter, reportAddress } from '../domain/repository/report.ts';
import { parseSettings, type Settings } from '../schemas/instellingen.ts';

/** Site-wide settings. */
export const settings: Settings = parseSettings(yaml);

/** Address of a file in the web editor of the host. */
export const editAddress = (file: string): string => hostEditAddress(settings.repository, file);

/**
 * Address of the form on which a reader reports a mistake on a page.
 * @param path of the page on its host, the folder of the site included
 */
export const reportAddressFor = (path: string): string =>
  reportAddress(settings.repository, hostOf(settings.adres) + path);

/**
 * A letter to the editors about a page, with the page filled in.
 * @param path of the page on its host, the folder of the site included
 */
export const feedbackLetterFor = (path: string): string =>
  feedbackLetter(settings.email, hostOf(settings.adres) + path);
