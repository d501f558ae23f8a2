/**
 * Contradictions and tensions across the whole case, each with its rule, what was compared, and what people say of it
 * (weighing.md, section 8). A tension lowers nothing by itself, and what is found does not depend on the order of anything.
 */
import { CareoError } from "../../../base/index.ts";
import { type LedgerEffects, systemEffects } from "../../../ledger/index.ts";
import type { CaseState } from "../../case-state.ts";
import type { TensionJudgement } from "../../entries/story.ts";
import type { OpenCase } from "../../open-case.ts";
import { handleOf, type RecordedThing, recordThings } from "../../things/index.ts";
import { oneOf } from "../one-of.ts";
import { type FoundTension, RULES } from "./found-tension.ts";
import { identityTensions, placeTensions } from "./on-actors.ts";
import { dateTensions, orderTensions } from "./on-events.ts";
import { driftTensions } from "./on-narratives.ts";
import { eventNumberTensions, propositionTensions } from "./on-propositions.ts";

export interface ListedTension extends FoundTension {
  /** Its name once somebody judged it, else the beginning of its id. */
  readonly handle: string;
  readonly status: TensionJudgement["status"];
  readonly why: string | null;
  readonly by: string | null;
  /** Number of the entry that holds the judgement. */
  readonly seq: number | null;
  readonly aboutHandle: string | null;
  /** What people call what was compared, in the order of `between`. */
  readonly betweenHandles: readonly string[];
}

export interface TensionWishes {
  /** How far somebody gets in a day at most, in kilometres. */
  readonly kmPerDay?: number | undefined;
}

/** By rule, then contradictions before tensions before what cannot be compared, then by what they are about. */
export function findTensions(state: CaseState, { kmPerDay }: TensionWishes = {}): ListedTension[] {
  const found = [
    ...propositionTensions(state),
    ...eventNumberTensions(state),
    ...dateTensions(state),
    ...orderTensions(state),
    ...placeTensions(state, kmPerDay),
    ...driftTensions(state),
    ...identityTensions(state),
  ];
  const once = [...new Map(found.map((each) => [each.id, each])).values()];
  return once.sort(inOrder).map((each) => withJudgement(state, each));
}

const RESULTS = ["contradiction", "tension", "not comparable"];

function inOrder(a: FoundTension, b: FoundTension): number {
  return (
    RULES.indexOf(a.rule) - RULES.indexOf(b.rule) ||
    RESULTS.indexOf(a.result) - RESULTS.indexOf(b.result) ||
    compare(a.about ?? "", b.about ?? "") ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function withJudgement(state: CaseState, found: FoundTension): ListedTension {
  const judged = state.things.tension.get(found.id);
  return {
    ...found,
    handle: judged === undefined ? shortId(found.id) : handleOf(state, found.id),
    status: judged?.thing.status ?? "open",
    why: judged?.thing.why ?? null,
    by: judged === undefined ? null : (state.agents.get(judged.by)?.name ?? judged.by),
    seq: judged?.seq ?? null,
    betweenHandles: found.between.map((id) => handleOf(state, id)),
    aboutHandle: found.about === null ? null : handleOf(state, found.about),
  };
}

/** What people type for a tension that has no name yet. */
function shortId(id: string): string {
  return id.slice(4, 10);
}

export interface JudgeTensionInput {
  /** A name, or the beginning of an id, as the list prints it. */
  readonly ref: string;
  readonly status: string;
  readonly why: string;
  readonly handle?: string | undefined;
  readonly person?: string | undefined;
}

const STATUSES = ["open", "explained", "accepted"] as const;

/** Keeps what a person says of a tension. Throws `casework/no-such-thing` where none is called so. */
export function judgeTension(
  open: OpenCase,
  { ref, status, why, handle, person }: JudgeTensionInput,
  effects: LedgerEffects = systemEffects,
): RecordedThing {
  const { id, rule, between } = getTension(open.state, ref);
  const thing = { id, rule, between, status: oneOf(STATUSES, status, "status of a tension"), why };
  return recordThings(open, [{ noun: "tension", thing, handle }], { person }, effects)[0] as RecordedThing;
}

function getTension(state: CaseState, ref: string): FoundTension {
  const named = state.handles.get(ref) ?? ref;
  const found = findTensions(state).filter(
    ({ id }) => id === named || (/^[0-9a-f]{6,}$/.test(ref) && id.startsWith(`ten_${ref}`)),
  );
  if (found[0] !== undefined && found.length === 1) return found[0];
  const what = found.length > 1 ? "More than one tension begins" : "No tension of the case is called";
  throw new CareoError("casework/no-such-thing", `${what} “${ref}”.`, {
    hint: "careo tensions list CASE prints them; when a claim changes, its tensions are others.",
  });
}
