/** A value to draw. */
export interface Point {
  label: string;
  waarde: number;
  telbreuk?: boolean;
}

/** A bar of a bar chart: width in percent of the drawing, vertical places in pixels. */
export interface Bar extends Point {
  width: number;
  labelY: number;
  y: number;
  valueY: number;
}

const barStep = 88;
/** Room kept at the right of the longest bar for its value, in percent. */
const barMax = 76;

/**
 * Bars from one zero, the longest at 76 % of the drawing so that its value fits beside it.
 * @param whole end of the scale, when a bar is a part of it; else the highest value is
 * @returns the bars, the height of the drawing in pixels and the width of the whole in percent
 */
export function barChart(
  points: readonly Point[],
  whole?: number,
): { bars: Bar[]; height: number; track: number } {
  const top = whole ?? Math.max(...points.map((point) => point.waarde), 0);
  const bars = points.map((point, index) => ({
    ...point,
    width: top === 0 ? 0 : round((point.waarde / top) * barMax),
    labelY: 20 + index * barStep,
    y: 32 + index * barStep,
    valueY: 61 + index * barStep,
  }));
  return { bars, height: points.length * barStep - 8, track: barMax };
}

/** A dot of a line chart: horizontal place in percent, vertical in pixels. */
export interface Dot extends Point {
  x: number;
  y: number;
  /** Where the value stands: above the dot, or below when the line comes down on it. */
  valueY: number;
  /** Counted as before the last change of method: drawn thin, without its value. */
  old: boolean;
  /** Keeps its value on a narrow screen: the start of the series as it is counted now, and its end. */
  telling: boolean;
}

/** A line chart, ready to draw. */
export interface LineChart {
  dots: Dot[];
  /** Pieces of line between dots; none across a change of method. */
  strokes: { x1: number; y1: number; x2: number; y2: number; old: boolean }[];
  /** Where the method changed, in percent, with the year from which it holds. */
  breaks: { x: number; from: string }[];
  /** Horizontal rules with their value, the base line first. */
  rules: { value: number; y: number }[];
  height: number;
}

const plotTop = 76;
const plotBase = 356;

/**
 * A line over years, the distance between years to scale, the axis from zero.
 * @param max upper end of the axis; for percentages the next round quarter
 */
export function lineChart(points: readonly Point[], max = niceMax(points)): LineChart {
  const years = points.map((point) => Number(point.label));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const y = (value: number): number => round(plotBase - (value / max) * (plotBase - plotTop));
  const start = points.findLastIndex(({ telbreuk }) => telbreuk);
  const dots = points.map((point, index) => {
    const place = last === first ? 50 : 8 + ((years[index]! - first) / (last - first)) * 84;
    const next = points[index + 1];
    const previous = point.telbreuk ? undefined : points[index - 1];
    const falls = previous !== undefined && previous.waarde > point.waarde;
    const rises = next !== undefined && next.waarde > point.waarde;
    const below = falls && (rises || next === undefined) && y(point.waarde) < plotBase - 60;
    return {
      ...point,
      x: round(place),
      y: y(point.waarde),
      valueY: y(point.waarde) + (below ? 42 : -22),
      old: index < start,
      telling: index === Math.max(start, 0) || index === points.length - 1,
    };
  });
  const strokes = dots.slice(1).flatMap((dot, index) => {
    const from = dots[index]!;
    return dot.telbreuk ? [] : [{ x1: from.x, y1: from.y, x2: dot.x, y2: dot.y, old: dot.old }];
  });
  const breaks = dots.flatMap((dot, index) => {
    const before = dots[index - 1];
    return dot.telbreuk && before ? [{ x: round((before.x + dot.x) / 2), from: dot.label }] : [];
  });
  const rules = [0, max / 2, max].map((value) => ({ value, y: y(value) }));
  return { dots, strokes, breaks, rules, height: 400 };
}

/** The smallest even limit, a few times a power of ten, that holds all values; its half is a round number too. */
export function niceMax(points: readonly Point[]): number {
  const top = Math.max(...points.map((point) => point.waarde), 1);
  const power = 10 ** Math.floor(Math.log10(top));
  return [1, 1.2, 1.6, 2, 3, 4, 5, 6, 8, 10].map((factor) => factor * power).find((limit) => limit >= top)!;
}

const round = (value: number): number => Math.round(value * 100) / 100;
