import yaml from '../../content/risicokaart.yaml?raw';
import { parseRiskContent } from '../schemas/risicokaart.ts';
import { get } from './entries.ts';

/** What the risk card asks and arranges. */
export const riskCard = parseRiskContent(yaml);

/** Title and address of all advice that it leads to, by its id. @throws when one is not there */
export const riskLinks: Readonly<Record<string, { title: string; href: string }>> = Object.fromEntries(
  riskCard.regels.flatMap(({ lees }) => {
    if (!lees) return [];
    const { title, address } = get('advies', lees);
    return [[lees, { title, href: address }]];
  }),
);

/** The sources that its rules rest on, as links. */
export const riskSources = riskCard.bronnen.map((id) => {
  const { title, address } = get('publicaties', id);
  return { href: address, text: title };
});

/** The law on what may be kept of somebody, as links. */
export const riskLaws = riskCard.privacy.wetten.map((id) => {
  const { title, address } = get('wetten', id);
  return { href: address, text: title };
});
