/** Questions put to those concerned, and what came of them (data-model.md, sections 4.6 and 8). */
import { type ZodType, z } from "zod";
import { type Envelope, edtfDate, envelope, idOf, ownWords } from "./fields.ts";

/** What somebody was asked before something adverse is said of them. */
export interface Question {
  readonly id: string;
  readonly to: string;
  readonly channel: string;
  readonly text: readonly string[];
  /** Findings, claims or propositions it is about. */
  readonly about: readonly string[];
  readonly sentAt: string;
  readonly deadline: string;
}

export interface QuestionPut extends Envelope {
  readonly kind: "question.put";
  readonly question: Question;
}

const questionPut: ZodType<QuestionPut> = z.strictObject({
  kind: z.literal("question.put"),
  ...envelope,
  question: z.strictObject({
    id: idOf("que"),
    to: idOf("act"),
    channel: ownWords,
    text: z.array(ownWords).min(1),
    about: z.array(idOf("fnd", "clm", "prp")),
    sentAt: edtfDate,
    deadline: edtfDate,
  }),
});

/** What came back. Silence counts only after the deadline, as silence, never as admission. */
export interface Reply {
  readonly id: string;
  readonly question: string;
  readonly outcome: "answered" | "declined" | "silence" | "bounced";
  readonly receivedAt: string;
  /** The reply as a source of the case, with claims of its own. */
  readonly source?: string | undefined;
  /** What it changed. */
  readonly effect?: string | undefined;
}

export interface ReplyReceived extends Envelope {
  readonly kind: "reply.received";
  readonly reply: Reply;
}

const replyReceived: ZodType<ReplyReceived> = z.strictObject({
  kind: z.literal("reply.received"),
  ...envelope,
  reply: z.strictObject({
    id: idOf("rep"),
    question: idOf("que"),
    outcome: z.enum(["answered", "declined", "silence", "bounced"]),
    receivedAt: edtfDate,
    source: idOf("src").optional(),
    effect: ownWords.optional(),
  }),
});

export const ASKING_ENTRY_KINDS: Readonly<Record<string, ZodType>> = {
  "question.put": questionPut,
  "reply.received": replyReceived,
};
