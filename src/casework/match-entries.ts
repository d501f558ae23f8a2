import { type ZodType, z } from "zod";
import { type EntryKinds, isComposed } from "../ledger/index.ts";

/** A row of a table as received, or an entry of a list: by key, with the digest of its cells. */
export interface RecordReference {
  readonly recordSet: string;
  readonly rowKey: string;
  readonly rowHash: string;
}

export type Judgement = "positive" | "negative" | "unsure";

/** One piece of what the program said for or against a pair, as it was when a person judged it. */
export interface JudgedEvidence {
  readonly feature: string;
  readonly left?: string | undefined;
  readonly right?: string | undefined;
  /** Bits, as a decimal string: the ledger holds no floating point. */
  readonly weight: string;
}

export interface MatchJudged {
  readonly kind: "match.judged";
  readonly at: string;
  readonly by: string;
  readonly match: {
    readonly id: string;
    readonly left: RecordReference;
    readonly right: RecordReference;
    /** The run that proposed the pair; absent where a person found it. */
    readonly run?: string | undefined;
    readonly score?: string | undefined;
    readonly probability?: string | undefined;
    readonly explanation: readonly JudgedEvidence[];
    readonly judgement: Judgement;
    /** Passages and records it rests on beyond the names. */
    readonly evidence: readonly string[];
    /** A positive that rests on nothing beyond the name. */
    readonly nameOnly: boolean;
    /** How many people of the table would score so well by chance, and from what that was worked out. */
    readonly nameFrequency?: { readonly value: string; readonly basis: string } | undefined;
  };
  readonly reason: string;
  readonly supersedes?: string | undefined;
}

export interface MatchRunRecorded {
  readonly kind: "match.run.recorded";
  readonly at: string;
  readonly by: string;
  readonly run: {
    readonly id: string;
    readonly left: string;
    readonly right: string;
    readonly algorithm: string;
    readonly version: string;
    readonly settingsDigest: string;
    readonly seed: string;
    readonly compared: number;
    readonly candidates: number;
    readonly prior: string;
    readonly expectedByChance?: string | undefined;
    /** SHA-256 of the file of matches that was reviewed. */
    readonly sha256: string;
  };
}

const envelope = { at: z.string(), by: z.string().min(1) };
const ownText = z.string().min(1).refine(isComposed, "is not in composed form (NFC)");
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/, "a decimal number as text");
const reference = z.strictObject({
  recordSet: z.string().min(1),
  rowKey: z.string().min(1),
  rowHash: z.string().min(1),
});

const evidenceLine = z.strictObject({
  feature: z.string().min(1),
  left: z.string().optional(),
  right: z.string().optional(),
  weight: decimal,
});

/** `match.judged`: a person says what a pair is. A reason is demanded of every judgement, not only of a positive one. */
const matchJudged: ZodType<MatchJudged> = z.strictObject({
  kind: z.literal("match.judged"),
  ...envelope,
  match: z.strictObject({
    id: z.string().min(1),
    left: reference,
    right: reference,
    run: z.string().min(1).optional(),
    score: decimal.optional(),
    probability: decimal.optional(),
    explanation: z.array(evidenceLine),
    judgement: z.enum(["positive", "negative", "unsure"]),
    evidence: z.array(z.string().min(1)),
    nameOnly: z.boolean(),
    nameFrequency: z.strictObject({ value: decimal, basis: ownText }).optional(),
  }),
  reason: ownText,
  supersedes: z.string().min(1).optional(),
});

/** `match.run.recorded`: the run that pairs judged here came from, so that its settings and prior can be checked. */
const matchRunRecorded: ZodType<MatchRunRecorded> = z.strictObject({
  kind: z.literal("match.run.recorded"),
  ...envelope,
  run: z.strictObject({
    id: z.string().min(1),
    left: z.string(),
    right: z.string(),
    algorithm: z.string(),
    version: z.string(),
    settingsDigest: z.string(),
    seed: z.string(),
    compared: z.int().min(0),
    candidates: z.int().min(0),
    prior: decimal,
    expectedByChance: decimal.optional(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
});

export const MATCH_ENTRY_KINDS: EntryKinds = {
  "match.judged": matchJudged,
  "match.run.recorded": matchRunRecorded,
};

/** A number as the ledger keeps it. */
export function decimalText(value: number): string {
  return value
    .toFixed(9)
    .replace(/\.?0+$/, "")
    .replace(/^-0$/, "0");
}
