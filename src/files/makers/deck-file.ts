import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readSource } from '../../check/read/source.ts';
import { readSlides } from '../../domain/campaign/slides.ts';
import { face, sheetOf } from '../../domain/poster/draw/draw.ts';
import { formats } from '../../domain/poster/content/formats.ts';
import { frames } from '../../domain/poster/draw/frames.ts';
import { layoutPoster } from '../../domain/poster/draw/layout.ts';
import type { CampaignEntry } from '../plan/read-content.ts';
import { makeDeck, type Picture } from '../../domain/campaign/deck.ts';
import { kitContent, svgOf, type PlannedFile } from '../plan/kit.ts';
import { toPng } from './pictures.ts';

const posterWidth = 720;

/** Eyes on a transparent ground, for the first slide. */
function eyesSvg(): string {
  const content = {
    id: 'presentatie',
    title: '',
    series: 'medewerkers',
    layout: 'gezicht',
    upper: [],
    lower: [],
    eyes: [{ links: 'open', rechts: 'open' }],
    eyesInWords: 'twee open ogen',
    promise: '',
    steps: [],
  } as const;
  const size = { width: 480, height: 160 };
  const frame = { ...frames.staand, width: 15, eyes: { x: 7.5, y: 2.5, width: 14.6, scale: 1 } };
  const { eyesAlone: _alone, ...own } = frame;
  const nodes = [face(sheetOf(content, {}, own, size))];
  return svgOf({ title: '', subject: '', author: '', pages: [{ ...size, nodes }] }, '');
}

/** The slide deck: its words are the body of the item's page, its posters those the page links to. */
export function deckFile(root: string, entry: CampaignEntry, items: readonly CampaignEntry[]): PlannedFile {
  const text = readFileSync(path.join(root, 'content', 'campagne', `${entry.id}.mdx`), 'utf8');
  const slides = readSlides(readSource(text, 'mdx').tree.root);
  const posters = new Map(
    slides.flatMap(({ poster }) => {
      const item = items.find(({ id }) => id === poster);
      if (!item) return [];
      const svg = svgOf(layoutPoster(kitContent(item), formats.a4), item.data.beeldalt);
      return [[item.id, { svg, alt: item.data.beeldalt }] as const];
    }),
  );
  const eyes = eyesSvg();
  return {
    item: entry.id,
    name: 'duidelijk-over-agressie.pptx',
    label: `PPTX, ${slides.length} dia’s`,
    source: [entry.data.titel, entry.data.samenvatting, slides, [...posters], eyes],
    make: async () => {
      const pictures = new Map<string, Picture>();
      for (const [id, { svg, alt }] of posters) {
        const height = Math.round((posterWidth * formats.a4.height) / formats.a4.width);
        pictures.set(id, { png: await toPng(svg, posterWidth), width: posterWidth, height, alt });
      }
      return makeDeck({
        title: entry.data.titel,
        summary: entry.data.samenvatting,
        slides,
        eyes: { png: await toPng(eyes, 480), width: 480, height: 160, alt: 'Twee open ogen.' },
        poster: (id) => {
          const found = pictures.get(id);
          if (!found) throw new Error(`De presentatie noemt een poster die er niet is: ${id}`);
          return found;
        },
      });
    },
  };
}
