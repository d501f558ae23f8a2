import { type ZodType, z } from "zod";
import { isComposed } from "../ledger/index.ts";

/** A text of our own: composed Unicode, so that two spellings of one word are one. */
const ownText = z.string().min(1).refine(isComposed, "is not in composed form (NFC)");

const envelope = { at: z.string(), by: z.string().min(1) };

export interface CaseOpened {
  readonly kind: "case.opened";
  readonly at: string;
  readonly by: string;
  readonly title: string;
  readonly question?: string | undefined;
  readonly languages: readonly string[];
  readonly formatVersion: number;
  /** Lawful basis for keeping what is kept; without it a case cannot be published. */
  readonly processingNote?: string | undefined;
}

/** `case.opened`: the first entry that a person makes. */
export const caseOpened: ZodType<CaseOpened> = z.strictObject({
  kind: z.literal("case.opened"),
  ...envelope,
  title: ownText,
  question: ownText.optional(),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)),
  formatVersion: z.literal(1),
  processingNote: ownText.optional(),
});
