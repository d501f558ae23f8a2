import { z } from "zod";

const words = z.array(z.string().min(1));

/** Folded words; phrases are tokens divided by spaces. */
export const schema: z.ZodType = z.strictObject({
  people: words,
  anyone: words,
  partial: words,
  events: z.strictObject({ departed: words, killed: words, hurt: words, detained: words }),
  silent: words,
  sequels: words,
  after: words,
  articles: words,
  loaded: z.array(words.min(2)),
  unnamed: words,
});

export const type: { name: string; from: string } = {
  name: "TensionWords",
  from: "../../tensions/tension-words.ts",
};
