import type { Flow } from '../model/model.ts';
import type { FlowArrow, FlowRow, Rectangle } from './chart.ts';
import type { Columns } from './columns.ts';

/**
 * The ways from step to step: down the middle, aside on yes, and from there back to the step that comes after it.
 * @param gap room between two rows, in points
 */
export function arrowsOf(
  flow: Flow,
  rows: readonly FlowRow[],
  gap: number,
  { shape, gutter }: Pick<Columns, 'shape' | 'gutter'>,
): FlowArrow[] {
  const middle = shape.x + shape.width / 2;
  const end = ({ y, height }: Rectangle): number => y + height;
  return rows.flatMap((row, at): FlowArrow[] => {
    const next = rows[at + 1];
    const found: FlowArrow[] = [];
    if (next)
      found.push([
        [middle, end(row.shape)],
        [middle, next.shape.y],
      ]);
    const { afterYes } = flow.steps[at]!;
    if (!row.aside || afterYes === undefined) return found;
    const { aside } = row;
    const centre = aside.y + aside.height / 2;
    found.push([
      [shape.x + shape.width, centre],
      [aside.x, centre],
    ]);
    const target = rows[afterYes];
    if (!target) return found;
    // It joins the way down just above the step.
    const into = target.y - gap / 2;
    const down = afterYes === at + 1 ? aside.x + aside.width / 2 : aside.x + aside.width + gutter.at(at);
    const start: FlowArrow =
      afterYes === at + 1
        ? [[down, end(aside)]]
        : [
            [aside.x + aside.width, centre],
            [down, centre],
          ];
    found.push([...start, [down, into], [middle, into]]);
    return found;
  });
}
