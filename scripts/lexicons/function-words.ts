import { z } from "zod";
import { wordsMatching } from "./shared/words.ts";

/** Words without a meaning of their own, folded. */
export const schema: z.ZodType = z.strictObject({ words: wordsMatching(/^[\p{Ll}\u2019]+$/u) });

export const type: { name: string; from: string } = {
  name: "FunctionWords",
  from: "../../text/word-lists.ts",
};
