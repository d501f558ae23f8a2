/** What was looked for, who was asked, what is hidden and what changed, as published. */
import { type ZodType, z } from "zod";
import { count, edtf, entries, idOf, instant, words } from "./fields.ts";

export interface PublishedSearch {
  readonly id: string;
  readonly question: string;
  readonly place: string;
  readonly outcome: "found" | "nothing" | "refused" | "gone" | "failed";
  /** What it would have found had it been there; without it, nothing found is no evidence of absence. */
  readonly coverage?: string | undefined;
  readonly about: readonly string[];
  readonly at: string;
  readonly entries: readonly number[];
}

export interface PublishedQuestion {
  readonly id: string;
  readonly to: string;
  readonly channel: string;
  readonly text: readonly string[];
  readonly about: readonly string[];
  readonly sentAt: string;
  readonly deadline: string;
  readonly replies: readonly {
    readonly id: string;
    readonly outcome: "answered" | "declined" | "silence" | "bounced";
    readonly receivedAt: string;
    readonly source?: string | undefined;
    readonly effect?: string | undefined;
  }[];
  readonly entries: readonly number[];
}

/** What a reader is not shown: what it is, by which method, for which reason. Never of whom. */
export interface PublishedRedaction {
  readonly method: "remove" | "mask" | "generalise" | "pseudonym" | "mute";
  readonly reason: string;
  readonly count: number;
}

export interface PublishedExclusion {
  /** "persons", "claims", "sources" … */
  readonly what: string;
  readonly reason: string;
  readonly count: number;
}

/** What changed since the version before, and what a reader of that version should no longer rely on. */
export interface PublishedChange {
  readonly version: number;
  readonly at: string;
  readonly says: string;
  readonly findings: readonly string[];
}

export const publishedSearch: ZodType<PublishedSearch> = z.strictObject({
  id: idOf("Q"),
  question: words,
  place: words,
  outcome: z.enum(["found", "nothing", "refused", "gone", "failed"]),
  coverage: words.optional(),
  about: z.array(idOf("P", "H", "C", "F", "V", "A")),
  at: instant,
  entries,
});

export const publishedQuestion: ZodType<PublishedQuestion> = z.strictObject({
  id: idOf("K"),
  to: idOf("A"),
  channel: words,
  text: z.array(words).min(1),
  about: z.array(idOf("F", "C", "P")),
  sentAt: edtf,
  deadline: edtf,
  replies: z.array(
    z.strictObject({
      id: idOf("Y"),
      outcome: z.enum(["answered", "declined", "silence", "bounced"]),
      receivedAt: edtf,
      source: idOf("S").optional(),
      effect: words.optional(),
    }),
  ),
  entries,
});

export const publishedRedaction: ZodType<PublishedRedaction> = z.strictObject({
  method: z.enum(["remove", "mask", "generalise", "pseudonym", "mute"]),
  reason: words,
  count,
});

export const publishedExclusion: ZodType<PublishedExclusion> = z.strictObject({
  what: words,
  reason: words,
  count,
});

export const publishedChange: ZodType<PublishedChange> = z.strictObject({
  version: z.int().positive(),
  at: instant,
  says: words,
  findings: z.array(words),
});
