import { z } from "zod";

const phrases = z.array(z.string().min(1));

/** Phrases of folded words, tokens divided by spaces. */
export const schema: z.ZodType = z.strictObject({
  affiliation: phrases,
  goal: phrases,
  funding: phrases,
  biography: phrases,
  author: phrases,
  withAuthor: phrases,
  authorActs: phrases,
  authorAsObject: phrases,
  conflict: phrases,
  work: phrases,
  authorIs: phrases,
});

export const type: { name: string; from: string } = {
  name: "InterestWords",
  from: "../../interest/interest-words.ts",
};
