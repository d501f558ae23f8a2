/** The world as reported (data-model.md, section 4.3). Contradictory values stand side by side; only a finding chooses. */
import { type ZodType, z } from "zod";
import {
  decimal,
  type Envelope,
  edtfDate,
  envelope,
  idOf,
  ownWords,
  type WorldDate,
  worldDate,
} from "./fields.ts";

/** The schemata of FollowTheMoney that an actor may have. */
export const ACTOR_SCHEMATA = [
  "Person",
  "Organization",
  "Company",
  "PublicBody",
  "LegalEntity",
  "Vehicle",
] as const;

export interface Actor {
  readonly id: string;
  readonly schema: (typeof ACTOR_SCHEMATA)[number];
  readonly label: string;
  /** A person whose identity must not be published. */
  readonly protected: boolean;
}

export interface ActorAdded extends Envelope {
  readonly kind: "actor.added";
  readonly actor: Actor;
}

const actorAdded: ZodType<ActorAdded> = z.strictObject({
  kind: z.literal("actor.added"),
  ...envelope,
  actor: z.strictObject({
    id: idOf("act"),
    schema: z.enum(ACTOR_SCHEMATA),
    label: ownWords,
    protected: z.boolean(),
  }),
});

/** One value from one place: of an actor or an event, by a property of FollowTheMoney. */
export interface Statement {
  readonly id: string;
  readonly subject: string;
  readonly prop: string;
  readonly value: string;
  readonly lang?: string | undefined;
  /** As the source has it, where the value was put into another form. Never normalised. */
  readonly originalValue?: string | undefined;
  readonly polarity: "affirms" | "denies";
  readonly from: string;
}

export interface StatementMade extends Envelope {
  readonly kind: "statement.made";
  readonly statement: Statement;
}

const statementMade: ZodType<StatementMade> = z.strictObject({
  kind: z.literal("statement.made"),
  ...envelope,
  statement: z.strictObject({
    id: idOf("stm"),
    subject: idOf("act", "evt"),
    prop: z.string().min(1),
    value: ownWords,
    lang: z.string().min(2).optional(),
    originalValue: z.string().min(1).optional(),
    polarity: z.enum(["affirms", "denies"]),
    from: idOf("clm", "psg"),
  }),
});

export const PLACE_PRECISIONS = ["exact", "vicinity", "locality", "region", "country"] as const;

export interface Place {
  readonly label: string;
  readonly lat?: string | undefined;
  readonly lon?: string | undefined;
  readonly precision: (typeof PLACE_PRECISIONS)[number];
}

/** What one claim does for an event: parties may disagree that it happened, or when. */
export interface EventClaim {
  readonly claim: string;
  readonly stance: "asserts" | "denies" | "qualifies";
  /** The date that this claim gives, where it gives one. */
  readonly date?: WorldDate | undefined;
  /** The place that this claim gives, where it gives one. */
  readonly place?: Place | undefined;
}

export interface CaseEvent {
  readonly id: string;
  readonly schema: "Event" | "Trip" | "Meeting";
  readonly label: string;
  readonly date?: WorldDate | undefined;
  readonly participants: readonly { readonly actor: string; readonly role: string }[];
  readonly claims: readonly EventClaim[];
  readonly place?: Place | undefined;
  /** What order it stands in, as claims put it: this one ends before another begins, by at least or at most so many days. */
  readonly order: readonly EventOrder[];
}

/** "Before", "after" and "n days after", as a claim states it of this event and another. Days are whole. */
export interface EventOrder {
  readonly relation: "before" | "after" | "same-day";
  readonly event: string;
  readonly atLeastDays?: number | undefined;
  readonly atMostDays?: number | undefined;
  readonly claim: string;
}

export interface EventAdded extends Envelope {
  readonly kind: "event.added";
  readonly event: CaseEvent;
}

const place = z.strictObject({
  label: ownWords,
  lat: decimal.optional(),
  lon: decimal.optional(),
  precision: z.enum(PLACE_PRECISIONS),
});

const eventAdded: ZodType<EventAdded> = z.strictObject({
  kind: z.literal("event.added"),
  ...envelope,
  event: z.strictObject({
    id: idOf("evt"),
    schema: z.enum(["Event", "Trip", "Meeting"]),
    label: ownWords,
    date: worldDate.optional(),
    participants: z.array(z.strictObject({ actor: idOf("act"), role: ownWords })),
    claims: z.array(
      z.strictObject({
        claim: idOf("clm"),
        stance: z.enum(["asserts", "denies", "qualifies"]),
        date: worldDate.optional(),
        place: place.optional(),
      }),
    ),
    place: place.optional(),
    order: z.array(
      z.strictObject({
        relation: z.enum(["before", "after", "same-day"]),
        event: idOf("evt"),
        atLeastDays: z.int().nonnegative().optional(),
        atMostDays: z.int().nonnegative().optional(),
        claim: idOf("clm"),
      }),
    ),
  }),
});

/** The schemata of FollowTheMoney that a relation may have. */
export const RELATION_SCHEMATA = [
  "Membership",
  "Employment",
  "Directorship",
  "Ownership",
  "Family",
  "Associate",
  "Representation",
  "UnknownLink",
] as const;

export interface Relation {
  readonly id: string;
  readonly schema: (typeof RELATION_SCHEMATA)[number];
  readonly source: string;
  readonly target: string;
  readonly role?: string | undefined;
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
  readonly claims: readonly string[];
}

export interface RelationAdded extends Envelope {
  readonly kind: "relation.added";
  readonly relation: Relation;
}

const relationAdded: ZodType<RelationAdded> = z.strictObject({
  kind: z.literal("relation.added"),
  ...envelope,
  relation: z.strictObject({
    id: idOf("rel"),
    schema: z.enum(RELATION_SCHEMATA),
    source: idOf("act"),
    target: idOf("act"),
    role: ownWords.optional(),
    startDate: edtfDate.optional(),
    endDate: edtfDate.optional(),
    claims: z.array(idOf("clm")).min(1),
  }),
});

export const PAYMENT_KINDS = ["paid", "promised", "owed", "forgiven"] as const;

/** Money as stated: never converted, unknown ends left out. */
export interface Payment {
  readonly id: string;
  readonly paymentKind: (typeof PAYMENT_KINDS)[number];
  readonly payer?: string | undefined;
  readonly beneficiary?: string | undefined;
  readonly payerAccount?: string | undefined;
  readonly beneficiaryAccount?: string | undefined;
  /** Missing: a payment of which no source gives the amount. */
  readonly amount?: string | undefined;
  readonly bound: "exact" | "about" | "atLeast" | "atMost";
  /** ISO 4217. */
  readonly currency?: string | undefined;
  readonly date?: WorldDate | undefined;
  readonly purpose?: string | undefined;
  readonly programme?: string | undefined;
  readonly claims: readonly string[];
}

export interface PaymentAdded extends Envelope {
  readonly kind: "payment.added";
  readonly payment: Payment;
}

const paymentAdded: ZodType<PaymentAdded> = z.strictObject({
  kind: z.literal("payment.added"),
  ...envelope,
  payment: z.strictObject({
    id: idOf("pay"),
    paymentKind: z.enum(PAYMENT_KINDS),
    payer: idOf("act").optional(),
    beneficiary: idOf("act").optional(),
    payerAccount: ownWords.optional(),
    beneficiaryAccount: ownWords.optional(),
    amount: decimal.optional(),
    bound: z.enum(["exact", "about", "atLeast", "atMost"]),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional(),
    date: worldDate.optional(),
    purpose: ownWords.optional(),
    programme: ownWords.optional(),
    claims: z.array(idOf("clm")).min(1),
  }),
});

/** A rate of exchange that a person supplied; without one nothing is converted. */
export interface ExchangeRate {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Units of `to` for one of `from`. */
  readonly rate: string;
  readonly date: string;
  /** Where the rate is from. */
  readonly source: string;
}

export interface RateGiven extends Envelope {
  readonly kind: "rate.given";
  readonly rate: ExchangeRate;
}

const rateGiven: ZodType<RateGiven> = z.strictObject({
  kind: z.literal("rate.given"),
  ...envelope,
  rate: z.strictObject({
    id: idOf("rat"),
    from: z.string().regex(/^[A-Z]{3}$/),
    to: z.string().regex(/^[A-Z]{3}$/),
    rate: decimal,
    date: edtfDate,
    source: ownWords,
  }),
});

export const WORLD_ENTRY_KINDS: Readonly<Record<string, ZodType>> = {
  "actor.added": actorAdded,
  "statement.made": statementMade,
  "event.added": eventAdded,
  "relation.added": relationAdded,
  "payment.added": paymentAdded,
  "rate.given": rateGiven,
};
