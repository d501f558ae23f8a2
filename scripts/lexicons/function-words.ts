import { z } from "zod";

/** Words without a meaning of their own, in lower case; `telling` are those that no neighbouring language shares. */
export const schema = z.strictObject({
  words: z.array(z.string().regex(/^[\p{Ll}\u2019]+$/u)),
});

export const type = { name: "FunctionWords", from: "../../text/word-lists.ts" };
