/**
 * A drawing of dossier/charts as the API answers it. The same shapes, written down once more for the browser, which takes no type
 * that leads into the rest of the program; that the two agree is checked where a route answers one.
 */
export interface DrawingAnswer {
  readonly width: number;
  readonly height: number;
  /** What a reader who cannot see it is told, in one sentence. */
  readonly summary: string;
  readonly shapes: readonly ShapeAnswer[];
}

/** For whom a drawing is made: how wide it is to be, in pixels, and in which language its words are. */
export interface DrawingQuery {
  readonly width?: number | undefined;
  readonly lang?: "en" | "es" | "uk" | "ru" | undefined;
}

type Point = readonly [x: number, y: number];
type Tone = "ink" | "quiet" | "line" | "panel" | "paper" | "warm" | "cool" | "land";

export interface LookAnswer {
  readonly fill?: Tone | undefined;
  readonly stroke?: Tone | undefined;
  readonly strokeWidth?: number | undefined;
  readonly dash?: readonly number[] | undefined;
  readonly opacity?: number | undefined;
}

export type ShapeAnswer =
  | ({ readonly kind: "line"; readonly points: readonly Point[] } & LookAnswer)
  | ({ readonly kind: "area"; readonly points: readonly Point[] } & LookAnswer)
  | ({
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius?: number | undefined;
    } & LookAnswer)
  | ({ readonly kind: "circle"; readonly x: number; readonly y: number; readonly r: number } & LookAnswer)
  | ({ readonly kind: "path"; readonly d: string } & LookAnswer)
  | {
      readonly kind: "label";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly anchor?: "start" | "middle" | "end" | undefined;
      readonly tone?: Tone | undefined;
      readonly isStrong?: boolean | undefined;
      readonly hasHalo?: boolean | undefined;
    }
  | MarkAnswer;

/** What stands for something of the case: it opens the trail of the first id. */
export interface MarkAnswer {
  readonly kind: "mark";
  readonly trail: readonly string[];
  readonly title: string;
  readonly shapes: readonly Exclude<ShapeAnswer, MarkAnswer>[];
}
