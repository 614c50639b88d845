/** Colours of the campaign: for screens and for the press. Where a drawing names a colour, it is one of these. */
export const palette = {
  petrol: { rgb: '#00434a', cmyk: [95, 45, 50, 50] },
  geel: { rgb: '#ffc92e', cmyk: [0, 21, 90, 0] },
  lucht: { rgb: '#bfe4df', cmyk: [25, 0, 14, 0] },
  inkt: { rgb: '#0a2226', cmyk: [80, 55, 55, 75] },
  wit: { rgb: '#ffffff', cmyk: [0, 0, 0, 0] },
  groen: { rgb: '#1c8a52', cmyk: [82, 18, 85, 5] },
  oranje: { rgb: '#d9660a', cmyk: [8, 70, 100, 1] },
  rood: { rgb: '#c9222f', cmyk: [12, 98, 88, 3] },
  /** Pure black, one ink: for QR codes and crop marks. */
  zwart: { rgb: '#000000', cmyk: [0, 0, 0, 100] },
} as const satisfies Record<string, { rgb: string; cmyk: readonly [number, number, number, number] }>;

/** Name of a colour. */
export type ColourName = keyof typeof palette;

/** Bubble, foot, eyes and words of a series. */
export interface SeriesColours {
  bubble: ColourName;
  foot: ColourName;
  onBubble: ColourName;
  onFoot: ColourName;
}

/** Who speaks decides the colours. */
export const seriesColours: Record<'bezoekers' | 'medewerkers' | 'leidinggevenden', SeriesColours> = {
  bezoekers: { bubble: 'geel', foot: 'petrol', onBubble: 'inkt', onFoot: 'wit' },
  medewerkers: { bubble: 'petrol', foot: 'geel', onBubble: 'wit', onFoot: 'inkt' },
  leidinggevenden: { bubble: 'lucht', foot: 'petrol', onBubble: 'inkt', onFoot: 'wit' },
};

function luminance(rgb: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(rgb.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** Contrast of two colours `#rrggbb` as WCAG 2.2 defines it: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}
