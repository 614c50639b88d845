import type { APIRoute } from 'astro';
import { catalogueOf } from '../../domain/structured-data/catalogue.ts';
import { kinds } from '../../domain/navigation/kinds.ts';
import { allIn } from '../../library/entries.ts';
import { openDataNames } from '../../library/open-data.ts';
import { settings } from '../../library/settings.ts';

/** What readers call a collection; one that they do not meet keeps its own name. */
const titles: Readonly<Record<string, { many: string }>> = kinds;

/** Day of the last change of a collection, YYYY-MM-DD; undefined when its entries keep none. */
const changed = (name: (typeof openDataNames)[number]): string | undefined =>
  allIn(name)
    .map(({ data }) => (data as { gewijzigd?: string }).gewijzigd)
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify(
      catalogueOf(
        settings,
        openDataNames.map((name) => ({
          name,
          title: titles[name]?.many ?? name,
          changed: changed(name),
        })),
      ),
      null,
      1,
    ),
  );
