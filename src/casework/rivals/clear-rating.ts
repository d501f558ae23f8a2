import { CareoError } from "../../base/index.ts";
import { type LedgerEffects, systemEffects } from "../../ledger/index.ts";
import { actingPerson, type OpenCase, refreshed } from "../open-case.ts";
import { handleOf, raterOf, resolveHandle } from "../things/index.ts";
import { undoEntry } from "../undo-entry.ts";

export interface ClearInput {
  /** An item of evidence or an origin. */
  readonly target: string;
  readonly hypothesis: string;
  readonly reason: string;
  readonly person?: string | undefined;
}

/**
 * Takes back what a person holds of one target under one hypothesis, however often it was changed: every entry about it is undone,
 * the last first.
 *
 * @returns the numbers of the entries by which it was undone, the first first: undone in turn, the last first, they bring it back
 * @throws CareoError casework/no-such-thing where the person has not rated it
 */
export function clearRating(
  open: OpenCase,
  input: ClearInput,
  effects: LedgerEffects = systemEffects,
): number[] {
  const by = actingPerson(open, input.person, effects);
  const target = resolveHandle(open.state, input.target, ["evidence", "origin"]);
  const hypothesis = resolveHandle(open.state, input.hypothesis, ["hypothesis"]);
  const undone: number[] = [];
  for (let now = refreshed(open); ; now = refreshed(now)) {
    const rating = [...now.state.things.assessment.values()].find(
      (kept) =>
        raterOf(kept) === by && kept.thing.target === target && kept.thing.cell?.hypothesis === hypothesis,
    );
    if (rating === undefined) break;
    const { seq } = undoEntry(now, { seq: rating.seq, reason: input.reason, person: input.person }, effects);
    undone.push(seq);
  }
  if (undone.length > 0) return undone;
  throw new CareoError(
    "casework/no-such-thing",
    `You have not rated ${handleOf(open.state, target)} under ${handleOf(open.state, hypothesis)}.`,
    { hint: "Only ratings of one's own are taken back." },
  );
}
