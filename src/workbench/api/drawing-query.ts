import { type ZodType, z } from "zod";
import { type Say, sayIn } from "../../messages/index.ts";
import type { DrawingAnswer, DrawingQuery } from "./drawing.ts";

/** The fields of a query that ask for a drawing. */
export const drawingFields: {
  readonly width: ZodType<number | undefined>;
  readonly lang: ZodType<DrawingQuery["lang"]>;
} = {
  width: z.coerce.number().int().min(240).max(4000).optional(),
  lang: z.enum(["en", "es", "uk", "ru"]).optional(),
};

// As wide as a column of a dossier.
const WIDTH = 720;

export function wished({ width = WIDTH, lang = "en" }: DrawingQuery): {
  readonly size: { readonly width: number };
  readonly say: Say;
} {
  return { size: { width }, say: sayIn(lang) };
}

/** A drawing is checked where it is made; its answer is held against no schema of every shape. */
export const drawingAnswer: ZodType<DrawingAnswer> = z.looseObject({
  width: z.number(),
  height: z.number(),
  summary: z.string(),
  shapes: z.array(z.looseObject({ kind: z.string() })),
}) as unknown as ZodType<DrawingAnswer>;
