/**
 * Items by explanations, each cell with the codes that raters gave: CC, C, N, I, II, NA. The darker a cell the more the item speaks
 * against the explanation; the code says so too. Raters who disagree by two steps or more have a double frame.
 */
import type { Say } from "../../messages/index.ts";
import type { Drawing, Look, Mark, Shape, Size, Tone } from "./drawing.ts";
import { hatch } from "./hatch.ts";
import { fitText, wrapText } from "./text-size.ts";

export type Code = "CC" | "C" | "N" | "I" | "II" | "NA";

export interface RatedRow {
  readonly handle: string;
  readonly label: string;
  /** Per explanation: the codes of its raters, in one order of raters throughout. */
  readonly cells: readonly (readonly Code[])[];
  /** Copies of one origin are marked: they add nothing. */
  readonly isCopy: boolean;
  readonly trail: readonly string[];
}

const LABEL = 12.5;
const SMALL = 11;
const ROW = 34;
const HEAD = 40;

/** How much a code speaks against: the ground of its cell. */
const GROUND: Readonly<Record<Code, { readonly fill: Tone; readonly opacity: number } | undefined>> = {
  CC: { fill: "cool", opacity: 0.32 },
  C: { fill: "cool", opacity: 0.15 },
  N: undefined,
  I: { fill: "warm", opacity: 0.2 },
  II: { fill: "warm", opacity: 0.42 },
  NA: undefined,
};
const ORDER: readonly Code[] = ["CC", "C", "N", "I", "II"];

/** @param columns handles of the explanations */
export function ratingsDrawing(
  rows: readonly RatedRow[],
  columns: readonly string[],
  size: Size,
  say: Say,
): Drawing {
  const { width } = size;
  const aside = Math.min(330, Math.max(width * 0.42, width - columns.length * 96));
  const cell = (width - aside) / columns.length;
  const summary = say("dossier.chart.ratings", { items: rows.length, answers: columns.length });
  const heads = columns.map(
    (handle, index): Shape => ({
      kind: "label",
      x: aside + (index + 0.5) * cell,
      y: HEAD - 14,
      text: fitText(handle, LABEL, cell - 4),
      size: LABEL,
      anchor: "middle",
      isStrong: true,
    }),
  );
  const body = rows.map((row, index) => rowMark(row, HEAD + index * ROW, aside, cell, say));
  return { width, height: HEAD + rows.length * ROW + 2, summary, shapes: [...heads, ...body] };
}

function rowMark(row: RatedRow, y: number, aside: number, cell: number, say: Say): Mark {
  const name = row.isCopy ? say("dossier.chart.copy", { handle: row.handle }) : row.handle;
  const lines = wrapText(`${name} · ${row.label}`, LABEL, aside - 14, 2);
  const top = y + ROW / 2 - ((lines.length - 1) * 15) / 2 + 2;
  return {
    kind: "mark",
    trail: row.trail,
    title: `${row.handle}: ${row.label}`,
    shapes: [
      {
        kind: "line",
        points: [
          [0, y - 0.5],
          [aside - 8, y - 0.5],
        ],
        stroke: "line",
        strokeWidth: 0.8,
      },
      ...lines.map(
        (text, index): Exclude<Shape, Mark> => ({
          kind: "label",
          x: 2,
          y: top + index * 15,
          text,
          size: LABEL,
          tone: row.isCopy ? "quiet" : "ink",
        }),
      ),
      ...row.cells.flatMap((codes, index) =>
        cellShapes(codes, { x: aside + index * cell, y, width: cell - 3, height: ROW - 3 }),
      ),
    ],
  };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function cellShapes(codes: readonly Code[], box: Box): Exclude<Shape, Mark>[] {
  const frame: Exclude<Shape, Mark> = { kind: "rect", ...box, fill: "paper", stroke: "line", strokeWidth: 1 };
  if (codes.length === 0) return [frame, ...hatch(box.x, box.y, box.width, box.height, 7)];
  const share = box.width / codes.length;
  const parts = codes.flatMap((code, index): Exclude<Shape, Mark>[] => {
    const ground = GROUND[code];
    const x = box.x + index * share;
    return [
      ...(ground === undefined
        ? []
        : [{ kind: "rect" as const, x, y: box.y, width: share, height: box.height, ...ground }]),
      {
        kind: "label",
        x: x + share / 2,
        y: box.y + box.height / 2 + 4,
        text: code,
        size: SMALL,
        anchor: "middle",
        isStrong: code === "II" || code === "CC",
      },
    ];
  });
  return [frame, ...parts, ...(disagree(codes) ? [inner(box)] : [])];
}

function inner({ x, y, width, height }: Box): Exclude<Shape, Mark> {
  const look: Look = { stroke: "ink", strokeWidth: 1.2 };
  return { kind: "rect", x: x + 1.5, y: y + 1.5, width: width - 3, height: height - 3, ...look };
}

function disagree(codes: readonly Code[]): boolean {
  const steps = codes.map((code) => ORDER.indexOf(code)).filter((step) => step >= 0);
  return steps.length > 1 && Math.max(...steps) - Math.min(...steps) >= 2;
}
