import { cardBack, cardFront } from './card.ts';
import { conduct } from './conduct.ts';
import type { PosterContent, Sender } from '../content/content.ts';
import { bubble, face, sheetOf } from './draw.ts';
import { foot } from './foot.ts';
import { millimetre, type Format } from '../content/formats.ts';
import { frames } from './frames.ts';
import { message } from './message.ts';
import type { Scene, SceneNode } from './scene.ts';
import { workplace } from './workplace.ts';

/**
 * Lays a poster out in one size.
 * @param sender what a visitor adds; an empty place stays empty
 * @returns pages in points for paper, in pixels for screens
 * @throws when a card is asked of something that has no steps
 */
export function layoutPoster(content: PosterContent, format: Format, sender: Sender = {}): Scene {
  const unit = format.unit === 'mm' ? millimetre : 1;
  const size = { width: format.width * unit, height: format.height * unit };
  const frame = frames[format.arrangement];
  const sheet = sheetOf(content, sender, frame, size);
  const pages = ((): SceneNode[][] => {
    if (format.arrangement === 'kaart') {
      if (content.steps.length === 0) throw new Error(`${content.id} heeft geen stappen voor een kaart`);
      return [cardFront(sheet), cardBack(sheet)];
    }
    if (content.layout === 'gedrag') return [conduct(sheet, format.arrangement)];
    if (content.layout === 'werkplek') return [workplace(sheet)];
    const figure = face(sheet);
    return [[bubble(sheet), figure, message(sheet, figure), ...foot(sheet)]];
  })();
  return {
    title: content.title,
    subject: content.promise,
    author: sender.name ?? 'Agressievrij Werk',
    pages: pages.map((nodes) => ({ ...size, nodes })),
  };
}
