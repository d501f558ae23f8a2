import { z } from "zod";

const phrases = z.array(z.string().min(1));

/** Phrases of folded words, tokens divided by spaces; all but `copulas` and `roles` are looked for at the start. */
export const schema: z.ZodType = z.strictObject({
  byline: phrases,
  caption: phrases,
  related: phrases,
  boilerplate: phrases,
  bio: phrases,
  copulas: phrases,
  roles: phrases,
});

export const type: { name: string; from: string } = {
  name: "BlockWords",
  from: "../../blocks/block-words.ts",
};
