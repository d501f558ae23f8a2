import { z } from "zod";
import { wordsMatching } from "./shared/words.ts";

const words = wordsMatching(/^[\p{L}\u2019-]+$/u);

/** How the people and bodies are written that a text does not name. */
export const schema: z.ZodType = z.strictObject({
  person: words,
  persons: words,
  outlets: words,
  bodies: words,
  determiners: words,
  modifiers: words,
});

export const type: { name: string; from: string } = {
  name: "DescriptionWords",
  from: "../../names/name-lists.ts",
};
