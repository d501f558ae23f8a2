import type { ZodType } from "zod";
import { cueList, cueListType } from "./shared/cue-list.ts";

export const schema: ZodType = cueList([
  "anonymous-source",
  "unnamed-source",
  "agentless-evidence",
  "appeal-to-common-knowledge",
  "unlinked-evidence",
]);
export const type: { name: string; from: string } = cueListType;
