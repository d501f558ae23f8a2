/** The world as the sources report it, as published. Contradictory values stand side by side. */
import { type ZodType, z } from "zod";
import { count, date, decimal, entries, idOf, type PublishedDate, words } from "./fields.ts";

/** How a person or body is shown: what the risk decision allows, never more. */
export type ShownAs = "full" | "initials" | "code";

export interface PublishedActor {
  readonly id: string;
  /** FollowTheMoney: Person, PublicBody … */
  readonly schema: string;
  readonly label: string;
  readonly shownAs: ShownAs;
  readonly values: readonly {
    readonly prop: string;
    readonly value: string;
    readonly lang?: string | undefined;
    readonly polarity: "affirms" | "denies";
    readonly claims: readonly string[];
  }[];
  readonly entries: readonly number[];
}

export interface PublishedPlace {
  readonly label: string;
  /** Degrees, WGS 84. */
  readonly lat?: string | undefined;
  readonly lon?: string | undefined;
  readonly precision: "exact" | "vicinity" | "locality" | "region" | "country";
}

export interface PublishedEvent {
  readonly id: string;
  readonly schema: string;
  readonly label: string;
  readonly date?: PublishedDate | undefined;
  readonly place?: PublishedPlace | undefined;
  readonly participants: readonly { readonly actor: string; readonly role: string }[];
  /** What each claim says of it: parties may disagree that it happened, when, or where. */
  readonly claims: readonly {
    readonly claim: string;
    readonly stance: "asserts" | "denies" | "qualifies";
    readonly date?: PublishedDate | undefined;
    readonly place?: PublishedPlace | undefined;
  }[];
  readonly doubt: string;
  readonly entries: readonly number[];
}

export interface PublishedRelation {
  readonly id: string;
  readonly schema: string;
  readonly source: string;
  readonly target: string;
  readonly role?: string | undefined;
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
  readonly claims: readonly string[];
  /** How many origins its claims have. */
  readonly origins: number;
  readonly doubt: string;
  readonly entries: readonly number[];
}

export interface PublishedPayment {
  readonly id: string;
  readonly kind: "paid" | "promised" | "owed" | "forgiven";
  readonly payer?: string | undefined;
  readonly beneficiary?: string | undefined;
  readonly amount?: string | undefined;
  readonly bound: "exact" | "about" | "atLeast" | "atMost";
  /** ISO 4217. Never converted. */
  readonly currency?: string | undefined;
  readonly date?: PublishedDate | undefined;
  readonly purpose?: string | undefined;
  readonly programme?: string | undefined;
  readonly claims: readonly string[];
  readonly doubt: string;
  readonly entries: readonly number[];
}

const place: ZodType<PublishedPlace> = z.strictObject({
  label: words,
  lat: decimal.optional(),
  lon: decimal.optional(),
  precision: z.enum(["exact", "vicinity", "locality", "region", "country"]),
});

export const publishedActor: ZodType<PublishedActor> = z.strictObject({
  id: idOf("A"),
  schema: words,
  label: words,
  shownAs: z.enum(["full", "initials", "code"]),
  values: z.array(
    z.strictObject({
      prop: words,
      value: words,
      lang: words.optional(),
      polarity: z.enum(["affirms", "denies"]),
      claims: z.array(idOf("C")),
    }),
  ),
  entries,
});

export const publishedEvent: ZodType<PublishedEvent> = z.strictObject({
  id: idOf("V"),
  schema: words,
  label: words,
  date: date.optional(),
  place: place.optional(),
  participants: z.array(z.strictObject({ actor: idOf("A"), role: words })),
  claims: z.array(
    z.strictObject({
      claim: idOf("C"),
      stance: z.enum(["asserts", "denies", "qualifies"]),
      date: date.optional(),
      place: place.optional(),
    }),
  ),
  doubt: words,
  entries,
});

export const publishedRelation: ZodType<PublishedRelation> = z.strictObject({
  id: idOf("R"),
  schema: words,
  source: idOf("A"),
  target: idOf("A"),
  role: words.optional(),
  startDate: words.optional(),
  endDate: words.optional(),
  claims: z.array(idOf("C")),
  origins: count,
  doubt: words,
  entries,
});

export const publishedPayment: ZodType<PublishedPayment> = z.strictObject({
  id: idOf("M"),
  kind: z.enum(["paid", "promised", "owed", "forgiven"]),
  payer: idOf("A").optional(),
  beneficiary: idOf("A").optional(),
  amount: decimal.optional(),
  bound: z.enum(["exact", "about", "atLeast", "atMost"]),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  date: date.optional(),
  purpose: words.optional(),
  programme: words.optional(),
  claims: z.array(idOf("C")),
  doubt: words,
  entries,
});
