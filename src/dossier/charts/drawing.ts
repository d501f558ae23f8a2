/**
 * A chart before it is written in any format: shapes and labels in a box of a given size. The same drawing goes into a page, a
 * PDF and the workbench, so that a reader sees one layout everywhere. No clock and no chance: the same data give the same drawing.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** What a reader who cannot see it is told, in one sentence. */
  readonly summary: string;
  readonly shapes: readonly Shape[];
}

export interface Size {
  readonly width: number;
  /** Where the data do not decide the height. */
  readonly height?: number | undefined;
}

export type Point = readonly [x: number, y: number];

/** Colours by what they are for; every theme has its own. No tone carries meaning without a form or a word beside it. */
export type Tone = "ink" | "quiet" | "line" | "panel" | "paper" | "warm" | "cool" | "land";

export interface Look {
  readonly fill?: Tone | undefined;
  readonly stroke?: Tone | undefined;
  readonly strokeWidth?: number | undefined;
  /** Lengths of dashes and gaps. */
  readonly dash?: readonly number[] | undefined;
  readonly opacity?: number | undefined;
}

export type Shape =
  | ({ readonly kind: "line"; readonly points: readonly Point[] } & Look)
  | ({ readonly kind: "area"; readonly points: readonly Point[] } & Look)
  | ({
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius?: number | undefined;
    } & Look)
  | ({ readonly kind: "circle"; readonly x: number; readonly y: number; readonly r: number } & Look)
  /** In the path language of SVG: M, L, C, Z with absolute numbers. */
  | ({ readonly kind: "path"; readonly d: string } & Look)
  | Label
  | Mark;

export interface Label {
  readonly kind: "label";
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly anchor?: "start" | "middle" | "end" | undefined;
  readonly tone?: Tone | undefined;
  readonly isStrong?: boolean | undefined;
  /** Drawn behind the letters, so that lines do not cross them. */
  readonly hasHalo?: boolean | undefined;
}

/** What stands for something of the case: every mark leads to what it rests on. */
export interface Mark {
  readonly kind: "mark";
  /** Ids of the published case, the thing itself first. */
  readonly trail: readonly string[];
  /** What it is, as words. */
  readonly title: string;
  readonly shapes: readonly Exclude<Shape, Mark>[];
}

/** Coordinates are written with one decimal: finer than any eye, coarser than differences of arithmetic. */
export function rounded(value: number): number {
  const tenths = Math.round(value * 10) / 10;
  return Object.is(tenths, -0) ? 0 : tenths;
}
