import { z } from "zod";

const stems = z.array(z.string().regex(/^[\p{Ll}\u2019]{2,}$/u));

/** Beginnings of words (folded) beside a quotation that say what it is. */
export const schema = z.strictObject({
  speech: stems,
  distance: stems,
  naming: stems,
  titleHeads: stems,
});

export const type = { name: "QuotationContext", from: "../../quotations/context-lists.ts" };
