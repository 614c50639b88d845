import PptxGen from 'pptxgenjs';
import { palette } from '../poster/content/palette.ts';
import { normaliseOffice } from './normalise-office.ts';
import type { Slide } from './slides.ts';

/** A picture on a slide: PNG, its size in pixels, and what it shows. */
export interface Picture {
  png: Uint8Array;
  width: number;
  height: number;
  alt: string;
}

/** What a deck is made of. */
export interface Deck {
  title: string;
  summary: string;
  slides: readonly Slide[];
  /** Eyes on the first slide. */
  eyes?: Picture;
  /** Poster of a campaign item, by its id; for slides that name one. */
  poster?: (id: string) => Picture;
}

const hex = (name: keyof typeof palette): string => palette[name].rgb.slice(1);
const petrol = hex('petrol');
const yellow = hex('geel');
const ink = hex('inkt');
const white = hex('wit');
/** On every computer; the campaign's own letter is not, and a missing letter breaks the slides. */
const font = 'Arial';
const left = 0.75;
const lineTop = 2.2;
/** A poster ends above the number of the slide. */
const posterHeight = 4.2;
const numberAt = { x: 12.3, y: 6.95, w: 0.6, h: 0.3 };
/** Wide slide, in inches. */
const size = { width: 13.333, height: 7.5 };
const masters = { first: 'Opening', plain: 'Tekst', poster: 'Tekst met poster' } as const;

/** Bytes as text, in a browser as in Node. */
const dataUri = (png: Uint8Array): string =>
  `image/png;base64,${btoa(Array.from(png, (byte) => String.fromCharCode(byte)).join(''))}`;

/** Title on the line, points hanging from it; the line runs off the right edge, as on the posters. */
function contentMaster(deck: PptxGen, title: string, width: number): void {
  deck.defineSlideMaster({
    title,
    background: { color: white },
    objects: [
      {
        rect: { x: left, y: lineTop, w: size.width - left, h: 0.1, fill: { color: petrol } },
      },
      {
        placeholder: {
          options: {
            name: 'titel',
            type: 'title',
            x: left,
            y: 0.6,
            w: 11.8,
            h: 1.5,
            fontFace: font,
            fontSize: 40,
            bold: true,
            color: ink,
            align: 'left',
            valign: 'bottom',
            margin: 0,
          },
        },
      },
      {
        placeholder: {
          options: {
            name: 'punten',
            type: 'body',
            x: left,
            y: lineTop + 0.45,
            w: width,
            h: 4.1,
            fontFace: font,
            fontSize: 26,
            color: ink,
            valign: 'top',
            margin: 0,
          },
        },
      },
    ],
    slideNumber: { ...numberAt, fontFace: font, fontSize: 12, color: petrol },
  });
}

function openingMaster(deck: PptxGen): void {
  const style = { fontFace: font, bold: true, color: white, align: 'left', margin: 0 } as const;
  deck.defineSlideMaster({
    title: masters.first,
    background: { color: petrol },
    objects: [
      { rect: { x: 0, y: 4.1, w: size.width, h: 0.26, fill: { color: yellow } } },
      {
        placeholder: {
          options: {
            name: 'titel',
            type: 'title',
            x: left,
            y: 2.4,
            w: 11.8,
            h: 1.55,
            ...style,
            fontSize: 60,
            valign: 'bottom',
          },
        },
      },
      {
        placeholder: {
          options: {
            name: 'punten',
            type: 'body',
            x: left,
            y: 4.65,
            w: 11.8,
            h: 2,
            ...style,
            fontSize: 30,
            valign: 'top',
          },
        },
      },
    ],
  });
}

function addSlide(
  deck: PptxGen,
  source: Deck,
  { title, points, notes, poster }: Slide,
  first: boolean,
): void {
  const master = first ? masters.first : poster ? masters.poster : masters.plain;
  const slide = deck.addSlide({ masterName: master });
  slide.addText(title, { placeholder: 'titel', lang: 'nl-NL' });
  slide.addText(
    points.map((text) => ({
      text,
      options: {
        bullet: first ? false : { characterCode: '2013', indent: 24 },
        breakLine: true,
        paraSpaceAfter: first ? 2 : 10,
        lang: 'nl-NL',
      },
    })),
    { placeholder: 'punten', lang: 'nl-NL' },
  );
  slide.addNotes(notes);
  if (first && source.eyes) {
    const { png, width, height, alt } = source.eyes;
    const h = 1.5;
    slide.addImage({ data: dataUri(png), altText: alt, x: left, y: 0.7, w: (h * width) / height, h });
  }
  if (!poster || !source.poster) return;
  const { png, width, height, alt } = source.poster(poster);
  const w = (posterHeight * width) / height;
  slide.addImage({
    data: dataUri(png),
    altText: alt,
    x: size.width - 0.75 - w,
    y: lineTop + 0.4,
    w,
    h: posterHeight,
  });
}

/** The deck as a PPTX: real titles and lists, Dutch, an alternative text on every picture, stable bytes. */
export async function makeDeck(source: Deck): Promise<Uint8Array> {
  const deck = new PptxGen();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = source.title;
  deck.subject = source.summary;
  deck.author = 'Agressievrij Werk';
  deck.company = 'Agressievrij Werk';
  deck.theme = { headFontFace: font, bodyFontFace: font };
  openingMaster(deck);
  contentMaster(deck, masters.plain, 11.8);
  contentMaster(deck, masters.poster, 8);
  source.slides.forEach((slide, index) => {
    addSlide(deck, source, slide, index === 0);
  });
  const bytes = (await deck.write({ outputType: 'uint8array', compression: false })) as Uint8Array;
  return normaliseOffice(bytes);
}
