import type { ZodType } from "zod";
import { cueList, cueListType } from "./shared/cue-list.ts";

export const schema: ZodType = cueList(["checkable", "talk"]);
export const type: { name: string; from: string } = cueListType;
