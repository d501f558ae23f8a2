import type { Point, Shape } from "./drawing.ts";

/** Slanted lines over a rectangle: what is not known or not shown. Drawn line by line, for patterns need names on a page. */
export function hatch(
  x: number,
  y: number,
  width: number,
  height: number,
  gap = 5,
): Extract<Shape, { kind: "line" }>[] {
  const lines: Extract<Shape, { kind: "line" }>[] = [];
  for (let offset = gap; offset < width + height; offset += gap) {
    const from: Point = offset <= height ? [x, y + offset] : [x + offset - height, y + height];
    const to: Point = offset <= width ? [x + offset, y] : [x + width, y + offset - width];
    lines.push({ kind: "line", points: [from, to], stroke: "quiet", strokeWidth: 1 });
  }
  return lines;
}
