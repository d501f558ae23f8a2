import { z } from "zod";
import { ERROR_CODES, type ErrorCode } from "../../../base/index.ts";
import { batchesInChild, planInChild, type TableChildEffects } from "../child/read-in-child.ts";
import type { TablePlan } from "../plan.ts";
import type { ReadingWishes } from "../wishes.ts";
import type { SheetPlan } from "./survey-workbook.ts";

/** The plans come from a process that has met hostile input; beyond their shape nothing in them is trusted. */
const whole = z.int().nonnegative();
const planSchema: z.ZodType<SheetPlan> = z.strictObject({
  fileFormat: z.literal("xlsx"),
  sheet: z.strictObject({
    name: z.string(),
    isHidden: z.boolean(),
    dateBase: z.union([z.literal(1900), z.literal(1904)]),
    hiddenRows: z.array(whole),
    hiddenRowCount: whole,
    formulaCells: whole,
  }),
  encoding: z.strictObject({
    value: z.literal("utf-8"),
    basis: z.literal("format"),
    alternatives: z.array(z.never()),
  }),
  columns: z.array(
    z.strictObject({
      name: z.string(),
      received: z.string().optional(),
      type: z.string().optional(),
      isHidden: z.literal(true).optional(),
    }),
  ),
  problems: z.array(
    z.strictObject({
      code: z.custom<ErrorCode>((code) => typeof code === "string" && Object.hasOwn(ERROR_CODES, code)),
      message: z.string(),
      hint: z.string().optional(),
      where: z.string().optional(),
    }),
  ),
  start: z.strictObject({ offset: whole, ordinal: whole, line: whole, blankLines: whole }),
  recipe: z.strictObject({ part: z.string(), width: whole, firstRow: whole }),
}) as z.ZodType<SheetPlan>;

/** A table for each sheet that holds rows, read in a process of its own: see survey-workbook.ts and stage-sheet.ts. */
export async function planXlsx(
  path: string,
  fileName: string,
  wishes: ReadingWishes,
  effects: TableChildEffects = {},
): Promise<TablePlan[]> {
  const answer = await planInChild({ kind: "survey workbook", path, fileName, wishes }, effects);
  return z
    .array(planSchema)
    .parse(answer)
    .map(({ recipe, ...plan }) => ({
      ...plan,
      batches: (from, batchBytes) =>
        batchesInChild({ kind: "stage sheet", path, fileName, recipe, from, batchBytes }, effects),
    }));
}
