import type { Point } from "../drawing.ts";

export interface Curve {
  readonly d: string;
  /** On the curve, from 0 at its beginning to 1 at its end. */
  readonly at: (share: number) => Point;
  /** Where it comes from as it ends: the direction of the arrow. */
  readonly before: Point;
  readonly end: Point;
}

/** From one node to another, bent by `bow` pixels, clear of both. */
export function bowed([x1, y1]: Point, [x2, y2]: Point, bow: number, clear: number): Curve {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const start: Point = [x1 + ux * clear, y1 + uy * clear];
  const end: Point = [x2 - ux * clear, y2 - uy * clear];
  const control: Point = [(x1 + x2) / 2 - uy * bow, (y1 + y2) / 2 + ux * bow];
  return curveOf(start, twoThirds(start, control), twoThirds(end, control), end);
}

/** From a node back to itself, above it. */
export function loop([x, y]: Point, clear: number): Curve {
  const side = clear * 0.7;
  return curveOf([x - side, y - side], [x - 34, y - 40], [x + 34, y - 40], [x + side, y - side]);
}

function twoThirds([x, y]: Point, [cx, cy]: Point): Point {
  return [x + ((cx - x) * 2) / 3, y + ((cy - y) * 2) / 3];
}

function curveOf(start: Point, first: Point, second: Point, end: Point): Curve {
  const at = (share: number): Point => {
    const rest = 1 - share;
    const weigh = (index: 0 | 1) =>
      rest ** 3 * start[index] +
      3 * rest ** 2 * share * first[index] +
      3 * rest * share ** 2 * second[index] +
      share ** 3 * end[index];
    return [weigh(0), weigh(1)];
  };
  return { d: `M${fixed(start)}C${fixed(first)} ${fixed(second)} ${fixed(end)}`, at, before: at(0.9), end };
}

/** A small triangle at the end of a curve. */
export function arrowHead({ before: [bx, by], end: [x, y] }: Curve): Point[] {
  const length = Math.hypot(x - bx, y - by) || 1;
  const [ux, uy] = [(x - bx) / length, (y - by) / length];
  return [
    [x, y],
    [x - ux * 8 - uy * 3.6, y - uy * 8 + ux * 3.6],
    [x - ux * 8 + uy * 3.6, y - uy * 8 - ux * 3.6],
  ];
}

function fixed([x, y]: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
