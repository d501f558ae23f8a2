/** The story taken apart, as published: each proposition with what the record says for it and against it, by origin. */
import { type ZodType, z } from "zod";
import { count, edtf, entries, idOf, words } from "./fields.ts";

export interface PublishedLink {
  readonly kind: "supports" | "rebuts" | "undercuts" | "qualifies" | "states" | "denies";
  /** A claim or an item of evidence. */
  readonly from: string;
  readonly why?: string | undefined;
  /** Why it does not count, where it does not. */
  readonly notCounted?: string | undefined;
}

export interface PublishedProposition {
  readonly id: string;
  /** By which the authors call it: `P3`. */
  readonly handle: string;
  readonly text: string;
  readonly kind: string;
  readonly refutedBy: string;
  readonly state: "supported" | "contradicted" | "both" | "unaddressed";
  readonly origins: { readonly for: number; readonly against: number };
  readonly for: readonly PublishedLink[];
  readonly against: readonly PublishedLink[];
  readonly beside: readonly PublishedLink[];
  /** What is missing, as sentences. */
  readonly gaps: readonly string[];
  readonly entries: readonly number[];
}

export interface PublishedNarrative {
  readonly id: string;
  readonly title: string;
  readonly holder: string;
  readonly propositions: readonly string[];
  readonly versions: readonly {
    readonly at: string;
    readonly claims: readonly string[];
    readonly note?: string | undefined;
    readonly precededBy?: string | undefined;
  }[];
  /** How it changed from version to version, as sentences. */
  readonly drift: readonly string[];
}

export interface PublishedTension {
  readonly rule: "negation" | "numbers" | "dates" | "order" | "place" | "drift" | "identity";
  /** What it is about, where one thing is: a proposition, an event, an actor. */
  readonly about?: string | undefined;
  /** As a sentence. */
  readonly says: string;
  readonly between: readonly string[];
  readonly status: "open" | "explained" | "accepted";
  readonly why?: string | undefined;
}

export interface PublishedOrigin {
  readonly id: string;
  readonly title: string;
  /** Claims, sources or items that have this one origin; the first of them, where that is known. */
  readonly members: readonly { readonly member: string; readonly role: "repeats" | "adds-own-access" }[];
  readonly root?: string | undefined;
  readonly basis: string;
  readonly measure?: string | undefined;
  readonly why: string;
}

const link: ZodType<PublishedLink> = z.strictObject({
  kind: z.enum(["supports", "rebuts", "undercuts", "qualifies", "states", "denies"]),
  from: idOf("C", "E"),
  why: words.optional(),
  notCounted: words.optional(),
});

export const publishedProposition: ZodType<PublishedProposition> = z.strictObject({
  id: idOf("P"),
  handle: words,
  text: words,
  kind: words,
  refutedBy: words,
  state: z.enum(["supported", "contradicted", "both", "unaddressed"]),
  origins: z.strictObject({ for: count, against: count }),
  for: z.array(link),
  against: z.array(link),
  beside: z.array(link),
  gaps: z.array(words),
  entries,
});

export const publishedNarrative: ZodType<PublishedNarrative> = z.strictObject({
  id: idOf("N"),
  title: words,
  holder: idOf("A"),
  propositions: z.array(idOf("P")),
  versions: z.array(
    z.strictObject({
      at: edtf,
      claims: z.array(idOf("C")),
      note: words.optional(),
      precededBy: idOf("V").optional(),
    }),
  ),
  drift: z.array(words),
});

export const publishedTension: ZodType<PublishedTension> = z.strictObject({
  rule: z.enum(["negation", "numbers", "dates", "order", "place", "drift", "identity"]),
  about: idOf("P", "V", "A").optional(),
  says: words,
  between: z.array(idOf("C", "V", "P", "N", "A")),
  status: z.enum(["open", "explained", "accepted"]),
  why: words.optional(),
});

export const publishedOrigin: ZodType<PublishedOrigin> = z.strictObject({
  id: idOf("O"),
  title: words,
  members: z.array(
    z.strictObject({ member: idOf("C", "S", "E"), role: z.enum(["repeats", "adds-own-access"]) }),
  ),
  root: idOf("C", "S", "E").optional(),
  basis: words,
  measure: words.optional(),
  why: words,
});
