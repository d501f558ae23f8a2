import type { ZodType } from "zod";
import { cueList, cueListType } from "./shared/cue-list.ts";

export const schema: ZodType = cueList(["negation", "concord", "lexical", "phrase"]);
export const type: { name: string; from: string } = cueListType;
