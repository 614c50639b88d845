import { contentOf } from '../domain/poster/content/content.ts';
import { formatsOf } from '../domain/poster/content/formats.ts';
import type { MakerPoster } from '../domain/poster/maker/fields.ts';
import { campaignSeries } from '../schemas/campaign-words.ts';
import { languagesOf, previewOf, type Preview } from './campaign-files.ts';
import { all, get } from './entries.ts';
import { material } from './material.ts';

/** What can be chosen in the poster maker, as a picture. */
export interface MakerPicture {
  id: string;
  title: string;
  series: string;
  places: readonly string[];
  image: Preview;
}

/** In the order of the audiences: most people come for a poster for visitors. */
const items = campaignSeries.flatMap((series) =>
  all('campagne').filter(
    ({ data }) => data.serie === series && (data.middel === 'poster' || data.opmaak === 'kaart'),
  ),
);

/** The drawings to choose from. */
export const makerPictures: readonly MakerPicture[] = items.map((entry) => ({
  id: entry.id,
  title: entry.title,
  series: entry.data.serie,
  places: entry.data.werksituatie,
  image: previewOf(entry),
}));

/** The places where at least one of them hangs, in the order of the site. */
export const makerPlaces = material.places.filter(({ id }) =>
  makerPictures.some(({ places }) => places.includes(id)),
);

/** The messages with their versions for sectors and in other languages, in the order of the series. */
export const makerPosters: readonly MakerPoster[] = items.flatMap((entry) => {
  const { id, data } = entry;
  const shared = { editable: data.bewerkbaar, formats: formatsOf(data).map(({ name }) => name) };
  const own = [undefined, ...data.sectorversies.map(({ sector }) => sector)].flatMap((sector) => {
    const content = contentOf(id, data, sector);
    if (!content) return [];
    return {
      ...shared,
      key: sector ? `${id}/${sector}` : id,
      ...(sector ? { version: get('sectoren', sector).title } : {}),
      content,
      ...(data.huisregel ? { houseRule: data.huisregel } : {}),
    };
  });
  const translated = languagesOf(entry).map(({ language, name, version, content }) => ({
    ...shared,
    key: `${id}@${language}`,
    version: name,
    content,
    ...(version.huisregel ? { houseRule: version.huisregel } : {}),
  }));
  return [...own, ...translated];
});
