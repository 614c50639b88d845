import { layoutSmall, smallFormats } from '../../domain/campaign/small.ts';
import { layoutTentCard } from '../../domain/campaign/tent-card.ts';
import { formats } from '../../domain/poster/content/formats.ts';
import { layoutPoster } from '../../domain/poster/draw/layout.ts';
import { renderPdf, type PdfOptions } from '../../domain/poster/render/render-pdf.ts';
import type { Scene } from '../../domain/poster/draw/scene.ts';
import { outline, readFonts } from '../makers/fonts.ts';
import { loadPdfkit } from '../makers/pdfkit.ts';
import type { CampaignEntry } from './read-content.ts';
import { kitContent, type PlannedFile } from './kit.ts';

/** A scene for paper, and how it is called. */
interface Print {
  scene: Scene;
  name: string;
  label: string;
  options?: PdfOptions;
}

/** Front: the message. Back: the norm poster, graag, mag and niet. */
function flyer(entry: CampaignEntry, items: readonly CampaignEntry[]): Scene {
  const norm = items.find(({ data }) => data.opmaak === 'gedrag');
  if (!norm) throw new Error('Er is geen poster met opmaak "gedrag" voor de achterkant van de flyer.');
  const front = layoutPoster(kitContent(entry), formats.a5);
  const back = layoutPoster(kitContent(norm), formats.a5);
  return { ...front, pages: [...front.pages, ...back.pages] };
}

/** The same sheet for a printing office: with bleed, in the colours of a screen and of a press. */
function forThePress(scene: Scene, stem: string, size: string): Print[] {
  return [
    {
      scene,
      name: `${stem}-drukwerk.pdf`,
      label: `PDF voor de drukker, ${size} met 3 mm afloop, RGB`,
      options: { bleed: true },
    },
    {
      scene,
      name: `${stem}-drukwerk-cmyk.pdf`,
      label: `PDF voor de drukker, ${size} met 3 mm afloop, CMYK`,
      options: { bleed: true, cmyk: true },
    },
  ];
}

function printsOf(entry: CampaignEntry, items: readonly CampaignEntry[]): Print[] {
  const { id, data } = entry;
  switch (data.middel) {
    case 'flyer': {
      const scene = flyer(entry, items);
      return [
        { scene, name: `${id}-a5.pdf`, label: 'PDF, A5, twee bladzijden' },
        ...forThePress(scene, `${id}-a5`, 'A5'),
      ];
    }
    case 'tafelkaart':
      return [
        {
          scene: layoutTentCard(kitContent(entry), outline),
          name: `${id}-a4.pdf`,
          label: 'PDF, A4 om te vouwen, één bladzijde',
        },
      ];
    case 'sticker':
    case 'button': {
      const { width, height } = smallFormats[data.middel];
      const scene = layoutSmall(kitContent(entry), smallFormats[data.middel]);
      return forThePress(scene, `${id}-${width}x${height}mm`, `${width} × ${height} mm`);
    }
    default:
      return [];
  }
}

/** The files of an item that are made for paper. */
export const prints = (entry: CampaignEntry, items: readonly CampaignEntry[]): PlannedFile[] =>
  printsOf(entry, items).map(({ scene, name, label, options = {} }) => ({
    item: entry.id,
    name,
    label,
    source: [scene, options],
    make: async () => renderPdf(scene, await loadPdfkit(), readFonts(), options),
  }));
