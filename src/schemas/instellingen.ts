import { parse } from 'yaml';
import { z } from 'zod';
import { date, text, url } from './fields.ts';
import { woo } from './woo.ts';

/** Values that ship with the site and that an owner must replace. */
export const exampleSettings = {
  organisatie: 'Voorbeeldorganisatie',
  adres: 'https://agressievrijwerk.example',
  email: 'redactie@agressievrijwerk.example',
  repository: 'https://github.com/voorbeeld/agressievrij-werk',
} as const;

/** Site-wide settings, content/instellingen.yaml. */
export function instellingen() {
  return z.strictObject({
    naam: text(40),
    /** Who publishes the site. */
    organisatie: text(80),
    /** Address of the site, without a slash at the end. */
    adres: url().refine((value) => !value.endsWith('/'), {
      error: 'Schrijf het adres van de site zonder schuine streep aan het eind.',
    }),
    email: z.email({ error: 'Schrijf een e-mailadres, bijvoorbeeld redactie@voorbeeld.nl.' }),
    repository: z.strictObject({
      soort: z.enum(['github', 'gitlab', 'forgejo']),
      adres: url(),
      tak: text(60),
    }),
    /**
     * Whether somebody who may not write to the repository can propose a change from the web editor, through a
     * copy of their own (open authoring; GitHub only).
     */
    voorstellenVanIedereen: z.boolean(),
    /** Where the quick exit leads: a page that is open to everybody and says nothing. */
    snelWeg: url(),
    /** Until when somebody reads what is reported about security; stands in security.txt. */
    beveiligingsmeldingenTot: date(),
    /** Whether a browser keeps pages for when there is no network. Off takes away what browsers kept before. */
    zonderInternet: z.boolean(),
    /** Only where a public body publishes the site. */
    woo: woo().optional(),
  });
}

/** The settings file after checking. */
export type Settings = z.output<ReturnType<typeof instellingen>>;

/** Names of the settings that still hold the value the site was shipped with. */
export function exampleValues(settings: Settings): string[] {
  const current = { ...settings, repository: settings.repository.adres };
  return (Object.keys(exampleSettings) as (keyof typeof exampleSettings)[]).filter(
    (name) => current[name] === exampleSettings[name],
  );
}

/**
 * The settings in a YAML text.
 * @throws when they do not fit; the content check says where and why
 */
export const parseSettings = (yaml: string): Settings => instellingen().parse(parse(yaml));
