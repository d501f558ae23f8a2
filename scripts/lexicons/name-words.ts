import { z } from "zod";
import { phrases, wordsMatching } from "./shared/words.ts";

const words = wordsMatching(/^[\p{L}\u2019&-]+(?:\/\p{L}+)?$/u);

/** Words in and around names, in the nominative; in Russian and Ukrainian the other cases are made by rule. */
export const schema: z.ZodType = z.strictObject({
  titles: words,
  posts: words,
  bodies: words,
  namedBodies: words,
  bodySuffixes: words,
  knownBodies: phrases(),
  placesBefore: words,
  placesAfter: words,
  documents: words,
  events: words,
  particles: words,
  notNames: words,
  placePrepositions: words,
  motion: words,
  motionTo: words,
});

export const type: { name: string; from: string } = { name: "NameWords", from: "../../names/name-lists.ts" };
