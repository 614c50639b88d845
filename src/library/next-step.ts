import { facetAddress } from '../domain/campaign/facets.ts';
import { kinds, type KindName } from '../domain/navigation/kinds.ts';
import type { MenuLink } from '../domain/navigation/menu.ts';
import { campaignPage } from './campaign-page.ts';
import { get, getMany, type AnyEntry, type Entry } from './entries.ts';
import { relatedIn, tagsOf } from './relations.ts';

/** The act that fits after a page, one sentence on why, and at most three other ways on. */
export interface NextStep {
  act: MenuLink;
  why?: string;
  also: readonly MenuLink[];
}

/** The form with which something that happened is told: first of all instruments while or after it happens. */
const reportForm = 'meldformulier';

const act = ({ data, address }: Entry<'instrumenten'>): MenuLink => ({ text: data.actie, href: address });
const link = ({ title, address }: AnyEntry): MenuLink => ({ text: title, href: address });

/** Instruments that a page names itself, the report form first when the page is about now or after. */
function ownInstruments(entry: AnyEntry): Entry<'instrumenten'>[] {
  const { instrumenten = [] } = entry.data as { instrumenten?: readonly string[] };
  const own = getMany('instrumenten', instrumenten);
  const late = tagsOf(entry).fase !== 'voorkomen';
  const report = late ? own.find(({ id }) => id === reportForm) : undefined;
  return report ? [report, ...own.filter((item) => item !== report)] : own;
}

const allOf = (series: Entry<'campagne'>['data']['serie']): MenuLink => ({
  text: `Alles voor ${series}`,
  href: facetAddress('voor', series),
});

/** What happened just now is one step away from every page that is about it. */
const justHappened: MenuLink = { text: 'Is het u net overkomen?', href: '/net-gebeurd/' };

/**
 * The next step of a page: an act, from the instruments that the page names or that are nearest to it, else the
 * nearest advice, else the overview of its kind.
 */
export function nextStep(entry: AnyEntry): NextStep {
  const seen = new Set<string>([`${entry.collection}/${entry.id}`]);
  const instruments = [...ownInstruments(entry), ...relatedIn(entry, 'instrumenten', 3)].filter(
    ({ collection, id }) => !seen.has(`${collection}/${id}`) && seen.add(`${collection}/${id}`),
  );
  const advice = relatedIn(entry, 'advies', 3);
  const measures = getMany('maatregelen', tagsOf(entry).maatregelen).filter(({ id }) => id !== entry.id);
  const late = tagsOf(entry).fase !== 'voorkomen' && tagsOf(entry).fase !== undefined;
  const [first, ...others] = instruments;
  if (entry.collection === 'campagne') {
    const { maker } = campaignPage(entry);
    const [use, ...rest] = [...instruments.map(act).slice(0, 1), ...advice.map(link).slice(0, 1)];
    const more = allOf(entry.data.serie);
    return maker
      ? {
          act: { text: 'Zet uw naam erop', href: maker },
          why: 'Met uw logo en uw huisregel. De postermaker werkt op uw eigen apparaat.',
          also: [...(use ? [use] : []), ...rest, more],
        }
      : { act: use ?? more, also: [...rest, ...(use ? [more] : [])] };
  }
  if (entry.collection === 'instrumenten') {
    const measure = measures[0] ?? get('maatregelen', 'stel-een-norm');
    return {
      act: link(measure),
      why: measure.summary,
      also: [...advice.map(link).slice(0, 2), ...others.map(act).slice(0, 1)],
    };
  }
  if (first) {
    return {
      act: act(first),
      why: first.data.doel,
      also: [...(late ? [justHappened] : []), ...others.map(act)].slice(0, 3),
    };
  }
  const [near, ...more] = advice;
  if (near) return { act: link(near), why: near.summary, also: more.map(link) };
  const kind = kinds[entry.collection as KindName];
  return { act: { text: `Terug naar ${kind.many.toLocaleLowerCase('nl')}`, href: kind.overview }, also: [] };
}
