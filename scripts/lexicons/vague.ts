import type { ZodType } from "zod";
import { cueList, cueListType } from "./shared/cue-list.ts";

export const schema: ZodType = cueList(["vague"]);
export const type: { name: string; from: string } = cueListType;
