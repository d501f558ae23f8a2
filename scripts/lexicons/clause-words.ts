import { z } from "zod";

const words = z.string().transform((list) => list.split(/\s+/).filter((word) => word !== ""));

/** Closed-class words of one language; every list is written as words separated by spaces. */
export const schema: z.ZodType = z.strictObject({
  determiners: words,
  possessives: words,
  prepositions: words,
  nounPrepositions: words,
  coordinators: words,
  subordinators: words,
  complementizers: words,
  relatives: words,
  auxiliaries: words,
  passiveAuxiliaries: words,
  perfectAuxiliaries: words,
  negations: words,
  adverbs: words,
  subjectPronouns: words,
  objectPronouns: words,
  firstPerson: words,
  firstPersonPlural: words,
  times: words,
  infinitiveMarkers: words,
  catenatives: words,
  finiteVerbs: words,
  finiteEndings: words,
  homographs: words,
  irregularPlurals: words,
  manner: words,
  approximators: words,
  rejecting: words,
  hedging: words,
  copulas: words,
  degrees: words,
});

export const type = { name: "ClauseWords", from: "../../attribution/clause-words.ts" } as const;
