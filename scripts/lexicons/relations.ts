import { z } from "zod";

const words = z.array(z.string().min(1));
const end = z.enum(["PER", "ORG", "LOC", "DOC", "EVENT", "amount", "phrase"]);

/** Frames: verbs in the forms they take, and what may stand at either end. Words are folded. */
export const schema: z.ZodType = z.strictObject({
  /** Posts: the head words by which a person's position is known. */
  positions: words,
  /** Stand between a post and the body it belongs to; empty where the genitive does it. */
  positionLinks: words,
  /** Words that make a finite verb passive, and the word before its agent. */
  passive: z.strictObject({ auxiliaries: words, by: words }),
  /** "the meeting between A and B". */
  betweenNouns: z.array(z.strictObject({ predicate: z.string(), nouns: words, between: words, and: words })),
  /** "the firm Tarvo": words before the name of a body; and words for bodies that act without a name ("police detained"). */
  bodyNouns: words,
  bodies: words,
  frames: z.array(
    z.strictObject({
      predicate: z.string(),
      verbs: words,
      /** Prepositions that may stand before the object; "" for none. */
      before: z.array(z.string()),
      subjects: z.array(end),
      objects: z.array(end),
    }),
  ),
});

export const type: { name: string; from: string } = {
  name: "RelationWords",
  from: "../../relations/relation-words.ts",
};
