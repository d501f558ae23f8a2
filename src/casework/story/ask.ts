/** The right of reply: what was asked of whom, by when, and what came back (data-model.md, section 8). */
import { CareoError, instantOf, readEdtf } from "../../base/index.ts";
import { type LedgerEffects, systemEffects } from "../../ledger/index.ts";
import type { Question } from "../entries/asking.ts";
import type { OpenCase } from "../open-case.ts";
import { type RecordedThing, recordThings, resolveHandle } from "../things/index.ts";
import { findThing } from "./find-thing.ts";
import { oneOf } from "./one-of.ts";

export interface QuestionInput {
  /** The actor who is asked. */
  readonly to: string;
  /** How: letter, e-mail, in person. */
  readonly channel: string;
  readonly text: readonly string[];
  /** Findings, propositions or claims. */
  readonly about: readonly string[];
  /** EDTF days; sent today unless said otherwise. */
  readonly sentAt?: string | undefined;
  readonly deadline: string;
  readonly handle?: string | undefined;
  readonly person?: string | undefined;
}

/** Enters a question that was put. Throws `casework/bad-date` for a deadline before the sending. */
export async function putQuestion(
  open: OpenCase,
  input: QuestionInput,
  effects: LedgerEffects = systemEffects,
): Promise<RecordedThing> {
  const about: string[] = [];
  for (const ref of input.about) about.push(await findThing(open, ref, ["finding", "proposition", "claim"]));
  const sentAt = input.sentAt ?? today(effects);
  const { channel, text, deadline, handle, person } = input;
  const [sent, due] = [dayOf(sentAt), dayOf(deadline)];
  if (due < sent) {
    throw new CareoError(
      "casework/bad-date",
      `The deadline ${deadline} is before the question was sent, ${sentAt}.`,
      {
        hint: "Give whoever is asked time to answer.",
      },
    );
  }
  const thing = {
    to: resolveHandle(open.state, input.to, ["actor"]),
    channel,
    text,
    about,
    sentAt,
    deadline,
  };
  return recordThings(open, [{ noun: "question", thing, handle }], { person }, effects)[0] as RecordedThing;
}

const OUTCOMES = ["answered", "declined", "silence", "bounced"] as const;

export interface ReplyInput {
  readonly question: string;
  readonly outcome: string;
  readonly receivedAt?: string | undefined;
  /** The reply as a source of the case, with claims of its own. */
  readonly source?: string | undefined;
  /** What it changed. */
  readonly effect?: string | undefined;
  readonly handle?: string | undefined;
  readonly person?: string | undefined;
}

/**
 * Enters what came back. Throws `casework/not-yet` for silence before the deadline has passed, and `casework/bad-date` for an
 * answer older than its question.
 */
export function enterReply(
  open: OpenCase,
  input: ReplyInput,
  effects: LedgerEffects = systemEffects,
): RecordedThing {
  const { state } = open;
  const id = resolveHandle(state, input.question, ["question"]);
  const question = state.things.question.get(id)?.thing as Question;
  const outcome = oneOf(OUTCOMES, input.outcome, "outcome of a question");
  const receivedAt = input.receivedAt ?? today(effects);
  const received = dayOf(receivedAt);
  if (received < dayOf(question.sentAt)) {
    throw new CareoError(
      "casework/bad-date",
      `An answer of ${receivedAt} is older than its question, sent ${question.sentAt}.`,
      { hint: "Give the day on which it came with --received." },
    );
  }
  if (outcome === "silence" && received <= dayOf(question.deadline)) {
    throw new CareoError(
      "casework/not-yet",
      `The deadline is ${question.deadline}: until it has passed, no answer is no silence.`,
      { hint: "Wait, or enter what came back." },
    );
  }
  const { effect, handle, person } = input;
  const thing = {
    question: id,
    outcome,
    receivedAt,
    ...(input.source === undefined ? {} : { source: resolveHandle(state, input.source, ["source"]) }),
    ...(effect === undefined ? {} : { effect }),
  };
  return recordThings(open, [{ noun: "reply", thing, handle }], { person }, effects)[0] as RecordedThing;
}

function today({ clock }: LedgerEffects): string {
  return instantOf(clock()).slice(0, 10);
}

/** The last day that a date may mean: whoever is given until May has all of May. Throws `casework/bad-date`. */
export function dayOf(date: string): string {
  const latest = readEdtf(date)?.latest;
  if (latest !== undefined) return latest;
  throw new CareoError("casework/bad-date", `"${date}" is no day, month or year.`, {
    hint: "Write 2024-05-17.",
  });
}
