import type { ZodType } from "zod";
import { cueList, cueListType } from "./shared/cue-list.ts";

export const schema: ZodType = cueList([
  "epistemic-hedge",
  "approximator",
  "self-correction",
  "understatement-negator",
  "conditional-modal",
  "intent-attribution",
]);
export const type: { name: string; from: string } = cueListType;
