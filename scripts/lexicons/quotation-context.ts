import { z } from "zod";
import { wordsMatching } from "./shared/words.ts";

/** Beginnings of words (folded) beside a quotation that say what it is. */
const stems = wordsMatching(/^[\p{Ll}\u2019]{2,}$/u);

export const schema: z.ZodType = z.strictObject({
  speech: stems,
  distance: stems,
  naming: stems,
  titleHeads: stems,
});

export const type: { name: string; from: string } = {
  name: "QuotationContext",
  from: "../../quotations/context-lists.ts",
};
