/**
 * Decisions about people, before anything is published (data-model.md, sections 4.6 and 9). Every entry of this file is for the
 * case alone: it says who is at risk of what, and in which words. An entry is disclosed whole or not at all, so nothing that may
 * be published stands here; that is in publication.ts.
 */
import { type ZodType, z } from "zod";
import { type Envelope, edtfDate, envelope, idOf, ownWords } from "./fields.ts";

export const RISK_ROLES = [
  "victim",
  "witness",
  "accused",
  "minor",
  "relative",
  "prisoner",
  "missing",
  "deceased",
  "official",
  "author",
  "rater",
] as const;
export type RiskRole = (typeof RISK_ROLES)[number];

/** From the most to the least that is shown. `aggregate`: counted and nothing else; `none`: not even that. */
export const PUBLISH_AS = ["full", "initials", "code", "aggregate", "none"] as const;
export type PublishAs = (typeof PUBLISH_AS)[number];

/** What may be shown of a person or body, and of somebody who worked on the case. Without one nothing is. */
export interface RiskRecord {
  readonly id: string;
  readonly about: string;
  readonly roles: readonly RiskRole[];
  /** What could happen to them, in plain words. */
  readonly threats: readonly string[];
  readonly publish: PublishAs;
  /** Properties whose values may be shown as well (`nationality`); the name goes by `publish`. */
  readonly fields: readonly string[];
  /** Everybody who decided exactly this. A second one is asked for where the role calls for it. */
  readonly decidedBy: readonly string[];
  readonly why?: string | undefined;
  /** When it should be looked at again. */
  readonly reviewAt?: string | undefined;
}

export interface RiskDecided extends Envelope {
  readonly kind: "risk.decided";
  readonly risk: RiskRecord;
}

const riskDecided: ZodType<RiskDecided> = z.strictObject({
  kind: z.literal("risk.decided"),
  ...envelope,
  risk: z.strictObject({
    id: idOf("rsk"),
    about: idOf("act", "agt"),
    roles: z.array(z.enum(RISK_ROLES)),
    threats: z.array(ownWords),
    publish: z.enum(PUBLISH_AS),
    fields: z.array(z.string().regex(/^[A-Za-z][A-Za-z.]*$/)),
    decidedBy: z.array(idOf("agt")).min(1),
    why: ownWords.optional(),
    reviewAt: edtfDate.optional(),
  }),
});

export const CONSENT_SCOPES = [
  "store",
  "share-with-prosecutors",
  "publish-name",
  "publish-words",
  "publish-face",
  "publish-voice",
] as const;
export type ConsentScope = (typeof CONSENT_SCOPES)[number];

/** What a person allowed of each use, and whether they still do. A withdrawal is a later entry about the same. */
export interface Consent {
  readonly id: string;
  readonly actor: string;
  readonly scope: readonly ConsentScope[];
  readonly state: "given" | "refused" | "withdrawn" | "not-possible";
  /** How it was given: on which form, on which day, before whom. */
  readonly via: string;
  readonly withdrawableUntil?: string | undefined;
}

export interface ConsentSet extends Envelope {
  readonly kind: "consent.set";
  readonly consent: Consent;
}

const consentSet: ZodType<ConsentSet> = z.strictObject({
  kind: z.literal("consent.set"),
  ...envelope,
  consent: z.strictObject({
    id: idOf("con"),
    actor: idOf("act"),
    scope: z.array(z.enum(CONSENT_SCOPES)).min(1),
    state: z.enum(["given", "refused", "withdrawn", "not-possible"]),
    via: ownWords,
    withdrawableUntil: edtfDate.optional(),
  }),
});

export const REDACTION_METHODS = ["remove", "mask", "generalise", "pseudonym", "mute"] as const;
export type RedactionMethod = (typeof REDACTION_METHODS)[number];

export const REDACTION_REASONS = [
  "identity",
  "safety",
  "minor",
  "source-protection",
  "private-life",
  "legal",
] as const;
export type RedactionReason = (typeof REDACTION_REASONS)[number];

/** Exact words of a source's frozen text, wherever they stand in it; or one field of a thing of the case. */
export type RedactionTarget =
  | { readonly source: string; readonly exact: string }
  | { readonly thing: string; readonly field: string };

export interface Redaction {
  readonly id: string;
  readonly target: RedactionTarget;
  readonly method: RedactionMethod;
  readonly reasonCode: RedactionReason;
  /** Of a pseudonym: whose. */
  readonly actor?: string | undefined;
  /** Of a generalisation: what stands there instead: "a village in the north". */
  readonly instead?: string | undefined;
  readonly decidedBy: readonly string[];
}

export interface RedactionDecided extends Envelope {
  readonly kind: "redaction.decided";
  readonly redaction: Redaction;
}

const redactionDecided: ZodType<RedactionDecided> = z.strictObject({
  kind: z.literal("redaction.decided"),
  ...envelope,
  redaction: z
    .strictObject({
      id: idOf("red"),
      target: z.union([
        z.strictObject({ source: idOf("src"), exact: z.string().min(1) }),
        z.strictObject({
          thing: z.string().regex(/^[a-z]{3}_[0-9a-f]{32}$/),
          field: z.string().regex(/^[A-Za-z][A-Za-z0-9.]*$/),
        }),
      ]),
      method: z.enum(REDACTION_METHODS),
      reasonCode: z.enum(REDACTION_REASONS),
      actor: idOf("act").optional(),
      instead: ownWords.optional(),
      decidedBy: z.array(idOf("agt")).min(1),
    })
    .refine(({ method, instead }) => (method === "generalise") === (instead !== undefined), {
      error: "says what stands there instead exactly where it is generalised",
    })
    .refine(({ method, actor }) => method !== "pseudonym" || actor !== undefined, {
      error: "says whose pseudonym it is",
    }),
});

/** Words that look like somebody's protected name and are not: a person says whose name it is instead, or what. */
export interface Namesake {
  readonly id: string;
  /** Whom the words were taken for: a person or body, somebody who worked on the case, a table, a source, a redaction. */
  readonly owner: string;
  /** As the scan found them. */
  readonly words: string;
  /** Only there; without it, anywhere. */
  readonly source?: string | undefined;
  readonly why: string;
}

export interface NamesakeJudged extends Envelope {
  readonly kind: "namesake.judged";
  readonly namesake: Namesake;
}

const namesakeJudged: ZodType<NamesakeJudged> = z.strictObject({
  kind: z.literal("namesake.judged"),
  ...envelope,
  namesake: z.strictObject({
    id: idOf("nms"),
    owner: idOf("act", "agt", "rst", "src", "red", "con", "rsk"),
    words: ownWords,
    source: idOf("src").optional(),
    why: ownWords,
  }),
});

/**
 * What the pseudonyms of one publication are drawn from. It is new for every publication, so that two publications cannot be
 * joined by them, and it is never published, so that nobody can try out whose they are.
 */
export interface PseudonymSeed {
  readonly id: string;
  readonly publication: string;
  /** 32 bytes, hex. */
  readonly seed: string;
}

export interface PseudonymsDrawn extends Envelope {
  readonly kind: "pseudonyms.drawn";
  readonly seed: PseudonymSeed;
}

const pseudonymsDrawn: ZodType<PseudonymsDrawn> = z.strictObject({
  kind: z.literal("pseudonyms.drawn"),
  ...envelope,
  seed: z.strictObject({
    id: idOf("psd"),
    publication: idOf("pub"),
    seed: z.string().regex(/^[0-9a-f]{64}$/),
  }),
});

/** Kinds of entry that no publication discloses. */
export const PROTECTION_ENTRY_KINDS: Readonly<Record<string, ZodType>> = {
  "risk.decided": riskDecided,
  "consent.set": consentSet,
  "redaction.decided": redactionDecided,
  "namesake.judged": namesakeJudged,
  "pseudonyms.drawn": pseudonymsDrawn,
};
