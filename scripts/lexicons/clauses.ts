import { z } from "zod";

const words = z.array(z.string().min(1));

/** Where clauses begin, and what shows that one has a verb of its own. Words are folded. */
export const schema: z.ZodType = z.strictObject({
  relatives: words,
  relativesBeforeVerb: words,
  subordinators: words,
  joiners: words,
  auxiliaries: words,
  quantifiers: words,
  finite: words,
  finiteEndings: words,
  notFinite: words,
  verbs: words,
  participleEndings: words,
  notParticiples: words,
  givenThat: words,
  determiners: words,
  prepositions: words,
  complementizers: words,
  connectives: words,
});

export const type: { name: string; from: string } = {
  name: "ClauseWords",
  from: "../../clauses/clause-words.ts",
};
