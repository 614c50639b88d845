import { cardBack, cardFront } from './card.ts';
import { clashesIn } from './checks.ts';
import { conduct } from './conduct.ts';
import type { PosterContent, Sender } from '../content/content.ts';
import { bubble, face, sheetOf, type Setting, type Sheet } from './draw.ts';
import { foot } from './foot.ts';
import { millimetre, type Format } from '../content/formats.ts';
import { frames } from './frames.ts';
import { message } from './message.ts';
import type { Scene, SceneNode, ScenePage, Zone } from './scene.ts';
import { workplace, workplaceFrame } from './workplace.ts';

/** In this order, until nothing clashes. */
const settings: readonly Setting[] = [0, 0.2, 0.4, 0.65, 0.9].flatMap((foot) =>
  [false, true].flatMap((stacked) => [1, 0.75].map((sender) => ({ foot, stacked, sender }))),
);

/**
 * Sizes under which no words are set, in v: a foot that grows is better than words that shrink, and under the last one
 * nobody reads them. On A4 that is 16 and 12 points, on a card 6.
 */
const [leastOnSheet, leastOnCard] = [[0.66, 0.48], [0.6]];

/** Where words may stand: above the line, below it, and in the foot beside the tail of the bubble. */
function zonesOf({ frame, colours, v, height }: Sheet): Zone[] {
  const [line, under] = frame.line;
  return [
    { ground: colours.bubble, top: 0, bottom: line * v },
    { ground: colours.bubble, top: under * v, bottom: frame.bubble * v },
    { ground: colours.foot, top: frame.bubble * v, bottom: height * v, tail: (frame.tail + 0.2) * v },
  ];
}

function nodesOf(sheet: Sheet, { arrangement }: Format): SceneNode[] {
  const { layout } = sheet.content;
  if (layout === 'gedrag' && arrangement !== 'kaart') return conduct(sheet, arrangement);
  if (layout === 'werkplek') return workplace(sheet);
  const figure = face(sheet);
  return [bubble(sheet), figure, message(sheet, figure), ...foot(sheet)];
}

/**
 * Lays a poster out in one size, as large as it can be without anything touching something else.
 * @param sender what a visitor adds; an empty place stays empty
 * @returns pages in points for paper, in pixels for screens; when nothing fits, the smallest setting, of which
 *   `clashesIn` says what is wrong
 * @throws when a card is asked of something that has no steps
 */
export function layoutPoster(content: PosterContent, format: Format, sender: Sender = {}): Scene {
  const unit = format.unit === 'mm' ? millimetre : 1;
  const size = { width: format.width * unit, height: format.height * unit };
  const own = frames[format.arrangement];
  const frame = content.layout === 'werkplek' ? workplaceFrame(own, content.steps.length) : own;
  const card = format.arrangement === 'kaart';
  if (card && content.steps.length === 0) throw new Error(`${content.id} heeft geen stappen voor een kaart`);
  const pagesIn = (setting: Setting, least: number): ScenePage[] => {
    const sheet = sheetOf(content, sender, frame, size, setting);
    const zones = zonesOf(sheet);
    const smallest = least * sheet.v;
    if (!card) return [{ ...size, nodes: nodesOf(sheet, format), zones, smallest }];
    return [
      { ...size, nodes: cardFront(sheet), zones, smallest },
      { ...size, nodes: cardBack(sheet), smallest },
    ];
  };
  const about = {
    ...(content.language ? { language: content.language } : {}),
    title: content.title,
    subject: content.promise,
    author: sender.name ?? 'Agressievrij Werk',
  };
  let scene: Scene | undefined;
  for (const least of card ? leastOnCard : leastOnSheet) {
    for (const setting of settings) {
      // Only a wide sheet has its sender beside the promise.
      if (setting.stacked && (frame.foot === 'rows' || frame.width < 30)) continue;
      scene = { ...about, pages: pagesIn(setting, least) };
      if (clashesIn(scene).length === 0) return scene;
    }
  }
  return scene!;
}
