import type { APIRoute } from 'astro';
import { all } from '../../library/entries.ts';
import { openDataNames, openDataVersion } from '../../library/open-data.ts';
import { settings } from '../../library/settings.ts';

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify(
      {
        versie: openDataVersion,
        documentatie: `${settings.adres}/over/gegevens/`,
        collecties: openDataNames.map((name) => ({
          naam: name,
          aantal: all(name).length,
          adres: `${settings.adres}/data/${name}.json`,
        })),
      },
      null,
      1,
    ),
  );
