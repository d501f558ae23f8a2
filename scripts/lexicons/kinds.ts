import type { ZodType } from "zod";
import { cueList, cueListType } from "./shared/cue-list.ts";

export const schema: ZodType = cueList([
  "opinion",
  "inference",
  "evaluation",
  "prediction",
  "call-to-action",
  "author-bio",
  "bio-detail",
  "rhetorical-question",
  "first-person",
]);
export const type: { name: string; from: string } = cueListType;
