import { readEdtf } from "../../../base/index.ts";
import { doubtLook, type MarkDoubt } from "../doubt-look.ts";
import type { Look, Mark, Shape } from "../drawing.ts";
import { dayNumber, type TimeScale } from "./time-scale.ts";

/** Height of a bar, and what a dot is across. */
export const THICK = 9;

/**
 * A dot for a day, a bar for the days it may be, fading ends where it is open. `y` is the middle. Of what reaches out of the
 * scale only the part inside is drawn, and of what lies outside nothing.
 */
export function dateShapes(
  date: string,
  y: number,
  scale: TimeScale,
  doubt: MarkDoubt,
): Exclude<Shape, Mark>[] {
  const { earliest, latest } = readEdtf(date) ?? {};
  const isAbout = /[~%?]/.test(date);
  const look: Look = { ...doubtLook(doubt), ...(isAbout ? { fill: "paper", dash: [3, 2] } : {}) };
  const struck = doubt === "withdrawn";
  if (earliest === undefined && latest === undefined) return [];
  if (earliest === latest && earliest !== undefined) {
    const x = scale.x(dayNumber(earliest));
    if (x < scale.left - 1 || x > scale.right + 1) return [];
    return [{ kind: "circle", x, y, r: THICK / 2, ...look }, ...(struck ? [strike(x - 9, x + 9, y)] : [])];
  }
  const anchor = scale.x(dayNumber((earliest ?? latest) as string));
  if (earliest === undefined) return fading(anchor, -1, y, look, scale);
  if (latest === undefined) return fading(anchor, 1, y, look, scale);
  const from = Math.max(scale.left, anchor);
  const end = Math.min(scale.right, scale.x(dayNumber(latest) + 1));
  if (end < scale.left || from > scale.right) return [];
  const width = Math.max(4, end - from);
  return [
    { kind: "rect", x: from, y: y - THICK / 2, width, height: THICK, radius: THICK / 2, ...look },
    ...(struck ? [strike(from - 4, from + width + 4, y)] : []),
  ];
}

function strike(from: number, to: number, y: number): Exclude<Shape, Mark> {
  return {
    kind: "line",
    points: [
      [from, y],
      [to, y],
    ],
    stroke: "ink",
    strokeWidth: 1.5,
  };
}

const FADES = [0.9, 0.7, 0.5, 0.32, 0.16] as const;
const FADE = 11;

/** An end that nobody knows: ever paler pieces, away from the day that is known. */
function fading(
  x: number,
  direction: 1 | -1,
  y: number,
  look: Look,
  { left, right }: TimeScale,
): Exclude<Shape, Mark>[] {
  const fill = look.fill === "paper" ? "quiet" : "ink";
  const bar = { kind: "rect" as const, y: y - THICK / 2, height: THICK, fill } as const;
  const isInside = x >= left - 1 && x <= right + 1;
  // All days of the scale are on its open side.
  if (!isInside)
    return (direction === 1 ? x < left : x > right)
      ? [{ ...bar, x: left, width: right - left, opacity: FADES[4] }]
      : [];
  const edge: Exclude<Shape, Mark> = {
    kind: "line",
    points: [
      [x, y - THICK / 2 - 2],
      [x, y + THICK / 2 + 2],
    ],
    stroke: "ink",
    strokeWidth: 2,
  };
  const pieces = FADES.map((opacity, index): Exclude<Shape, Mark> => {
    const near = x + direction * index * FADE;
    return { ...bar, x: direction === 1 ? near : near - FADE, width: FADE, opacity };
  });
  return [...pieces, edge];
}
