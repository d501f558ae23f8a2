/** The story taken apart (data-model.md, section 4.2): propositions, who holds which story, and what bears on them. */
import { type ZodType, z } from "zod";
import { type Envelope, edtfDate, envelope, idOf, ownWords } from "./fields.ts";

export const PROPOSITION_KINDS = [
  "existence",
  "responsibility",
  "knowledge",
  "quantity",
  "time-place",
  "intent",
  "cause",
  "legality",
] as const;

export type PropositionKind = (typeof PROPOSITION_KINDS)[number];

/** An atomic testable sentence that claims affirm or deny. */
export interface Proposition {
  readonly id: string;
  readonly text: string;
  readonly propositionKind: PropositionKind;
  /** What would refute it. */
  readonly refutedBy: string;
}

export interface PropositionStated extends Envelope {
  readonly kind: "proposition.stated";
  readonly proposition: Proposition;
}

const propositionStated: ZodType<PropositionStated> = z.strictObject({
  kind: z.literal("proposition.stated"),
  ...envelope,
  proposition: z.strictObject({
    id: idOf("prp"),
    text: ownWords,
    propositionKind: z.enum(PROPOSITION_KINDS),
    refutedBy: ownWords,
  }),
});

/** One state of a story: what its holder said at one time. */
export interface NarrativeVersion {
  /** EDTF. */
  readonly at: string;
  readonly claims: readonly string[];
  readonly note?: string | undefined;
  /** What had just happened. */
  readonly precededBy?: string | undefined;
}

/** Whose story it is, of which propositions it is made, and how it was told over time. The critics' as much as the state's. */
export interface Narrative {
  readonly id: string;
  readonly holder: string;
  readonly title: string;
  readonly propositions: readonly string[];
  readonly versions: readonly NarrativeVersion[];
}

export interface NarrativeStated extends Envelope {
  readonly kind: "narrative.stated";
  readonly narrative: Narrative;
}

const narrativeStated: ZodType<NarrativeStated> = z.strictObject({
  kind: z.literal("narrative.stated"),
  ...envelope,
  narrative: z.strictObject({
    id: idOf("nar"),
    holder: idOf("act"),
    title: ownWords,
    propositions: z.array(idOf("prp")),
    versions: z.array(
      z.strictObject({
        at: edtfDate,
        claims: z.array(idOf("clm")),
        note: ownWords.optional(),
        precededBy: idOf("evt").optional(),
      }),
    ),
  }),
});

export const LINK_KINDS = ["supports", "rebuts", "undercuts", "qualifies"] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** What a claim or an item of evidence does to a proposition, to another claim, or to another link. */
export interface Link {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly linkKind: LinkKind;
  readonly why: string;
  /** On which rung it bears, where `from` states no proposition that tells: that something happened, or who ordered it. */
  readonly rung?: PropositionKind | undefined;
}

export interface LinkMade extends Envelope {
  readonly kind: "link.made";
  readonly link: Link;
}

const linkMade: ZodType<LinkMade> = z.strictObject({
  kind: z.literal("link.made"),
  ...envelope,
  link: z.strictObject({
    id: idOf("lnk"),
    from: idOf("clm", "evi"),
    to: idOf("prp", "clm", "lnk"),
    linkKind: z.enum(LINK_KINDS),
    why: ownWords,
    rung: z.enum(PROPOSITION_KINDS).optional(),
  }),
});

/** A tension that the program derived, and what a person says of it; unjudged ones are open. */
export interface TensionJudgement {
  readonly id: string;
  /** Name of the rule, and what it compared: the same pair is found again by these. */
  readonly rule: string;
  readonly between: readonly string[];
  readonly status: "open" | "explained" | "accepted";
  readonly why: string;
}

export interface TensionJudged extends Envelope {
  readonly kind: "tension.judged";
  readonly tension: TensionJudgement;
}

const tensionJudged: ZodType<TensionJudged> = z.strictObject({
  kind: z.literal("tension.judged"),
  ...envelope,
  tension: z.strictObject({
    id: idOf("ten"),
    rule: ownWords,
    between: z.array(idOf("clm", "evt", "prp", "nar", "act", "mat")).min(1),
    status: z.enum(["open", "explained", "accepted"]),
    why: ownWords,
  }),
});

export const STORY_ENTRY_KINDS: Readonly<Record<string, ZodType>> = {
  "proposition.stated": propositionStated,
  "narrative.stated": narrativeStated,
  "link.made": linkMade,
  "tension.judged": tensionJudged,
};
