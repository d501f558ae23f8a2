import { type Clock, instantOf, systemClock } from "../../base/index.ts";
import type { CaseState } from "../case-state.ts";
import type { Question, Reply } from "../entries/asking.ts";
import type { Finding } from "../entries/rivals.ts";
import { handleOf } from "../things/index.ts";
import { dayOf } from "./ask.ts";

export interface ListedReply extends Reply {
  readonly handle: string;
}

export interface ListedQuestion extends Omit<Question, "to" | "about"> {
  readonly handle: string;
  readonly to: { readonly id: string; readonly handle: string; readonly says: string };
  readonly about: readonly { readonly id: string; readonly handle: string }[];
  readonly replies: readonly ListedReply[];
  /** open: the deadline has not passed; overdue: it has, and nothing came and nobody entered the silence. */
  readonly state: "open" | "overdue" | Reply["outcome"];
  /** Days until the deadline, below 0 after it. */
  readonly daysLeft: number;
}

/** A finding against somebody who was never asked. */
export interface UnaskedFinding {
  readonly id: string;
  readonly handle: string;
  readonly verdict: string;
  /** Whose propositions it is against: holders of stories that hold them. */
  readonly against: readonly { readonly id: string; readonly handle: string; readonly says: string }[];
}

export interface Asking {
  readonly questions: readonly ListedQuestion[];
  readonly unasked: readonly UnaskedFinding[];
}

const DAY_MS = 86_400_000;

/** Questions with what came back, and adverse findings that nobody was asked about. The clock says what is overdue. */
export function listReplies(state: CaseState, clock: Clock = systemClock): Asking {
  const today = instantOf(clock()).slice(0, 10);
  const questions = [...state.things.question.values()].map(({ thing }) => listed(state, thing, today));
  return { questions, unasked: unaskedFindings(state) };
}

function listed(state: CaseState, question: Question, today: string): ListedQuestion {
  const replies = [...state.things.reply.values()]
    .filter(({ thing }) => thing.question === question.id)
    .map(({ thing }) => ({ ...thing, handle: handleOf(state, thing.id) }));
  const due = dayOf(question.deadline);
  return {
    ...question,
    handle: handleOf(state, question.id),
    to: actorOf(state, question.to),
    about: question.about.map((id) => ({ id, handle: handleOf(state, id) })),
    replies,
    state: replies.at(-1)?.outcome ?? (today > due ? "overdue" : "open"),
    daysLeft: Math.round((Date.parse(due) - Date.parse(today)) / DAY_MS),
  };
}

function actorOf(state: CaseState, id: string): UnaskedFinding["against"][number] {
  return { id, handle: handleOf(state, id), says: state.things.actor.get(id)?.thing.label ?? "undone since" };
}

/**
 * Findings whose subjects were neither asked nor spared with a reason. Whom a finding is against, a person says in it; where
 * nobody did, they are the holders of stories with a proposition that it is about and that its claims speak against.
 */
function unaskedFindings(state: CaseState): UnaskedFinding[] {
  return [...state.things.finding.values()].flatMap(({ thing }) => {
    if (thing.notAsked !== undefined) return [];
    const against = adverseTo(state, thing).filter((actor) => !wasAsked(state, actor, thing));
    if (against.length === 0) return [];
    const { id, verdict } = thing;
    return [
      { id, handle: handleOf(state, id), verdict, against: against.map((each) => actorOf(state, each)) },
    ];
  });
}

/** Whom a finding is against. */
export function adverseTo(state: CaseState, finding: Finding): readonly string[] {
  if (finding.adverseTo !== undefined) return finding.adverseTo;
  if (finding.contradicts.length === 0) return [];
  const holders = [...state.things.narrative.values()]
    .filter(({ thing }) => thing.propositions.includes(finding.about))
    .map(({ thing }) => thing.holder);
  return [...new Set(holders)].filter((id) => isLivingOrBody(state, id));
}

/** Nothing in the case says who is dead; vehicles cannot be asked. */
function isLivingOrBody(state: CaseState, id: string): boolean {
  const schema = state.things.actor.get(id)?.thing.schema;
  return schema !== undefined && schema !== "Vehicle";
}

function wasAsked(state: CaseState, actor: string, finding: Finding): boolean {
  return [...state.things.question.values()].some(
    ({ thing }) => thing.to === actor && thing.about.some((id) => id === finding.id || id === finding.about),
  );
}
