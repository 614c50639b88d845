import type { Facts } from '../../domain/files/manifest.ts';
import { readMe } from '../makers/read-me.ts';
import { zip, type Packed } from '../makers/zip.ts';
import type { Plan } from './plan.ts';
import type { CampaignEntry } from './read-content.ts';
import { smallAddress, type SmallPlan } from './small.ts';

type PosterPlan = Plan<Facts<'poster'>>;
type PackagePlan = Plan<Facts<'pakket'>>;

/** A file that goes into a ZIP: its name there, and how hard it is to be packed, from 0 to 9. */
interface Member {
  plan: Plan;
  name: string;
  level: Packed['level'];
}

/** Kinds that stay out of a ZIP: the WebP shows what the PNG shows, and previews are for the site. */
const usable = ({ facts }: PosterPlan): boolean => !['webp', 'voorbeeld'].includes(facts.kind);

/** A poster's file in a folder for its item; only an SVG is worth packing. */
const posterMember = (plan: PosterPlan): Member => ({
  plan,
  name: plan.path.replace('/campagne/', ''),
  level: plan.facts.kind === 'svg' ? 6 : 0,
});

/** For a sector: its own version where there is one, else the general one, of all that is meant for it. */
const forSector = (
  sector: string,
  items: readonly CampaignEntry[],
  posters: readonly PosterPlan[],
): PosterPlan[] =>
  items
    .filter(({ data }) => data.sectoren.some((one) => one === sector || one === 'alle'))
    .flatMap(({ id, data }) => {
      const version = data.sectorversies.some((one) => one.sector === sector) ? sector : undefined;
      return posters.filter(({ facts }) => facts.id === id && facts.sector === version);
    });

function packagePlan(
  path: string,
  about: Pick<Facts<'pakket'>, 'group' | 'id' | 'title'>,
  members: readonly Member[],
  text: string,
  order: (readMe: Packed, files: Packed[]) => Packed[],
): PackagePlan {
  return {
    path,
    facts: { set: 'pakket', ...about, files: members.length },
    source: [text, members.map(({ plan, name, level }) => [name, level, plan.source])],
    make: async (bytesOf) => {
      const files = await Promise.all(
        members.map(async ({ plan, name, level }) => ({ name, level, bytes: await bytesOf(plan) })),
      );
      return zip(order({ name: 'LEESMIJ.txt', level: 6, bytes: new TextEncoder().encode(text) }, files));
    },
  };
}

/** A ZIP for each series, for each sector and for all posters, and one of the small and digital set. */
export function packagePlans(
  items: readonly CampaignEntry[],
  sectors: readonly { id: string; title: string }[],
  posters: readonly PosterPlan[],
  small: readonly SmallPlan[],
): PackagePlan[] {
  const all = posters.filter(usable);
  const serieOf = new Map(items.map(({ id, data }) => [id, data.serie]));
  const ofPosters = (
    group: Facts<'pakket'>['group'],
    id: string,
    title: string,
    chosen: readonly PosterPlan[],
  ): PackagePlan => {
    const members = chosen.map(posterMember).sort((a, b) => (a.name < b.name ? -1 : 1));
    const text = readMe(
      title,
      items.filter((item) => chosen.some(({ facts }) => facts.id === item.id)),
    );
    const path = `/campagne/pakket/${group === 'sector' ? 'sector-' : ''}${id}.zip`;
    return packagePlan(path, { group, id, title }, members, text, (first, files) => [first, ...files]);
  };
  return [
    ...(['bezoekers', 'medewerkers', 'leidinggevenden'] as const).map((id) =>
      ofPosters(
        'serie',
        id,
        `Alles voor ${id}`,
        all.filter(({ facts }) => serieOf.get(facts.id) === id && !facts.sector),
      ),
    ),
    ...sectors.map(({ id, title }) =>
      ofPosters('sector', id, `Alles voor ${title.toLowerCase()}`, forSector(id, items, all)),
    ),
    ofPosters('alles', 'alles', 'De hele campagne', all),
    smallPackage(items, small),
  ];
}

function smallPackage(items: readonly CampaignEntry[], small: readonly SmallPlan[]): PackagePlan {
  const files = small.filter(({ facts }) => facts.set === 'klein');
  const members = files.map((plan): Member => ({
    plan,
    name: `${plan.facts.item}/${plan.path.slice(smallAddress.length)}`,
    level: 0,
  }));
  const used = items.filter(({ id }) => files.some(({ facts }) => facts.item === id));
  const about = { group: 'klein', id: 'klein', title: 'Digitaal en klein' } as const;
  const path = `${smallAddress}digitaal-en-klein.zip`;
  return packagePlan(path, about, members, readMe(about.title, used), (text, packed) => [
    ...packed,
    { ...text, level: 0 },
  ]);
}
