import type { EyePair, Gaze } from '../content/content.ts';

/**
 * How a circle becomes an eye. `tilt` is the slope of the cut in degrees, falling towards the nose when
 * positive; `cut` is how far the cut lies below the centre, as a share of the radius; what is above it goes,
 * or with `smile` what is below it.
 */
interface Cut {
  tilt: number;
  cut: number;
  smile?: true;
}
const cuts: Record<Exclude<Gaze, 'open' | 'wijd-open'>, Cut> = {
  boos: { tilt: 16, cut: -0.5 },
  streng: { tilt: 12, cut: -0.5 },
  bezorgd: { tilt: -19, cut: -0.42 },
  zacht: { tilt: -12, cut: -0.6 },
  moe: { tilt: 0, cut: -0.08 },
  kalm: { tilt: 0, cut: -0.45 },
  slaperig: { tilt: 0, cut: 0.05 },
  vriendelijk: { tilt: 0, cut: 0.3, smile: true },
};
/** Radius of the hole in a ring. */
const hole = 0.52;

/** An eye in its place; lengths in v. */
export interface Eye {
  gaze: Gaze;
  side: 'links' | 'rechts';
  x: number;
  y: number;
  radius: number;
}

const n = (value: number): string => String(Math.round(value * 1000) / 1000);
const circle = (x: number, y: number, r: number, sweep: 0 | 1): string =>
  `M${n(x - r)} ${n(y)}A${n(r)} ${n(r)} 0 1 ${sweep} ${n(x + r)} ${n(y)}A${n(r)} ${n(r)} 0 1 ${sweep} ${n(x - r)} ${n(y)}Z`;

/** The eye as path data, in v. */
export function eyePath({ gaze, side, x, y, radius: r }: Eye): string {
  if (gaze === 'open') return circle(x, y, r, 1);
  if (gaze === 'wijd-open') return circle(x, y, r, 1) + circle(x, y, r * hole, 0);
  const { tilt, cut, smile } = cuts[gaze];
  const angle = ((side === 'links' ? tilt : -tilt) * Math.PI) / 180;
  const [along, off] = [r * Math.sqrt(1 - cut * cut), r * cut];
  const at = (t: number): [number, number] => [
    x + t * Math.cos(angle) - off * Math.sin(angle),
    y + t * Math.sin(angle) + off * Math.cos(angle),
  ];
  const [start, end] = smile ? [at(along), at(-along)] : [at(-along), at(along)];
  const large = (smile ? cut : -cut) > 0 ? 1 : 0;
  return `M${n(start[0])} ${n(start[1])}L${n(end[0])} ${n(end[1])}A${n(r)} ${n(r)} 0 ${large} 1 ${n(start[0])} ${n(start[1])}Z`;
}

const usual = [2.3, 1.9, 1.35];

/**
 * Puts pairs of eyes in a row on a field of 24 v wide, as the drawn posters have them: one pair stands wide,
 * more pairs share the row, and smaller eyes stand a little lower.
 */
export function rowOfEyes(pairs: readonly EyePair[]): Eye[] {
  const radii = pairs.map((pair) => {
    const left = pair.straal ?? usual[pairs.length - 1]!;
    return { left, right: pair.straalRechts ?? left };
  });
  const largest = radii.map(({ left, right }) => Math.max(left, right));
  const [most, least] = [Math.max(...largest), Math.min(...largest)];
  const places = pairs.length === 1 ? [{ left: 7, right: 17 }] : spread(radii);
  return pairs.flatMap((pair, index) => {
    const { left, right } = radii[index]!;
    const level = 5 - 0.4 * (most - least) + 1.8 * (most - largest[index]!);
    const lift = (radius: number): number => level + 0.44 * ((left + right) / 2 - radius);
    return [
      { gaze: pair.links, side: 'links' as const, x: places[index]!.left, y: lift(left), radius: left },
      { gaze: pair.rechts, side: 'rechts' as const, x: places[index]!.right, y: lift(right), radius: right },
    ];
  });
}

/** Centres of several pairs: the room between the eyes of a pair grows with their size. */
function spread(radii: readonly { left: number; right: number }[]): { left: number; right: number }[] {
  const [margin, between] = radii.length === 2 ? [1.75, 3.4] : [1.55, 1.6];
  const sum = radii.reduce((total, { left, right }) => total + left + right, 0);
  const inside = 24 - 2 * margin - between * (radii.length - 1) - 2 * sum;
  let x = margin;
  return radii.map(({ left, right }) => {
    const gap = (inside * (left + right)) / sum;
    const centre = { left: x + left, right: x + 2 * left + gap + right };
    x = centre.right + right + between;
    return centre;
  });
}

/** Eyes moved and scaled: `x`, `y` is where the middle of the row at its usual height comes, `width` its room. */
export function placeEyes(
  eyes: readonly Eye[],
  to: { x: number; y: number; width: number; scale: number },
): Eye[] {
  const left = Math.min(...eyes.map(({ x, radius }) => x - radius));
  const right = Math.max(...eyes.map(({ x, radius }) => x + radius));
  const scale = Math.min(to.scale, to.width / (right - left) + (eyes.length === 2 ? 1 : 0));
  const room = Math.min((right - left) * scale, to.width);
  return eyes.map((eye) => {
    const radius = eye.radius * scale;
    // Eyes keep their place relative to the edges of the row, so that a row may be pressed together.
    const share = (eye.x - eye.radius - left) / (right - left - 2 * eye.radius || 1);
    return {
      ...eye,
      radius,
      x: to.x - room / 2 + radius + share * (room - 2 * radius),
      y: to.y + (eye.y - 5) * scale,
    };
  });
}
