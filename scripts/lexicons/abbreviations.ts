import { z } from "zod";
import { wordsMatching } from "./shared/words.ts";

/** Abbreviations written with a stop, without that last stop, in lower case; inner stops are kept ("т.е"). */
const list = wordsMatching(/^[\p{Ll}\p{N}.ªº№/’-]+$/u);

export const schema: z.ZodType = z.strictObject({
  beforeName: list,
  beforeNumber: list,
  inner: list,
  final: list,
  afterNumber: list,
});

export const type: { name: string; from: string } = {
  name: "AbbreviationLists",
  from: "../../text/word-lists.ts",
};
