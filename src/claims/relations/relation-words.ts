import type { MentionTag } from "../audit.ts";

/** What may stand at one end of a relation: a kind of name, an amount with what it counts, or a phrase of the text. */
export type RelationEnd = MentionTag | "amount" | "phrase";

export interface RelationFrame {
  readonly predicate: string;
  readonly verbs: readonly string[];
  /** Prepositions that may stand before the object; "" for none. */
  readonly before: readonly string[];
  readonly subjects: readonly RelationEnd[];
  readonly objects: readonly RelationEnd[];
}

/** Frames of relations: resources/languages/<code>/relations.yaml. Words are folded. */
export interface RelationWords {
  readonly positions: readonly string[];
  readonly positionLinks: readonly string[];
  readonly passive: { readonly auxiliaries: readonly string[]; readonly by: readonly string[] };
  readonly betweenNouns: readonly {
    readonly predicate: string;
    readonly nouns: readonly string[];
    readonly between: readonly string[];
    readonly and: readonly string[];
  }[];
  /** Words that may stand before the name of a body: "the firm Tarvo". */
  readonly bodyNouns: readonly string[];
  /** Bodies that act without a name: "police detained". */
  readonly bodies: readonly string[];
  readonly frames: readonly RelationFrame[];
}
