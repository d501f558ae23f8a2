import { CareoError } from "../../base/index.ts";
import { type LedgerEffects, systemEffects } from "../../ledger/index.ts";
import type { CaseState } from "../case-state.ts";
import { LINK_KINDS, type Link, PROPOSITION_KINDS } from "../entries/story.ts";
import type { OpenCase } from "../open-case.ts";
import { currentId, handleOf, type RecordedThing, recordThings } from "../things/index.ts";
import { bearsOn } from "./bears-on.ts";
import { chainTo } from "./chain-to.ts";
import { findThing } from "./find-thing.ts";
import { oneOf } from "./one-of.ts";

export interface LinkInput {
  /** A claim or an item of evidence. */
  readonly from: string;
  /** supports, rebuts, undercuts or qualifies. */
  readonly kind: string;
  /** A proposition, a claim or another link. */
  readonly to: string;
  readonly why: string;
  /** The kind of proposition that `from` shows, where it is not told by the one it states. */
  readonly rung?: string | undefined;
  readonly handle?: string | undefined;
  readonly person?: string | undefined;
}

/**
 * Says what a claim or an item does to a proposition, a claim or a link.
 * Throws `casework/circular-link` for one by which something would come to bear on itself.
 */
export async function makeLink(
  open: OpenCase,
  input: LinkInput,
  effects: LedgerEffects = systemEffects,
): Promise<RecordedThing> {
  const { why, handle, person, rung } = input;
  const linkKind = oneOf(LINK_KINDS, input.kind, "kind of link");
  const from = await findThing(open, input.from, ["claim", "evidence"]);
  const to = await findThing(open, input.to, ["proposition", "claim", "link"]);
  refuseTwice(open.state, { from, to, linkKind });
  refuseCircle(open.state, from, to);
  const thing = {
    from,
    to,
    linkKind,
    why,
    ...(rung === undefined ? {} : { rung: oneOf(PROPOSITION_KINDS, rung, "rung") }),
  };
  return recordThings(open, [{ noun: "link", thing, handle }], { person }, effects)[0] as RecordedThing;
}

function refuseTwice(state: CaseState, { from, to, linkKind }: Pick<Link, "from" | "to" | "linkKind">): void {
  const same = [...state.things.link.values()].find(
    ({ thing }) =>
      thing.linkKind === linkKind &&
      currentId(state, thing.from) === from &&
      currentId(state, thing.to) === to,
  );
  if (same === undefined) return;
  throw new CareoError(
    "casework/already-linked",
    `${handleOf(state, same.thing.id)} says already that ${handleOf(state, from)} ${linkKind} ${handleOf(state, to)}.`,
    { hint: `To say it otherwise, undo entry ${same.seq} first.` },
  );
}

function refuseCircle(state: CaseState, from: string, to: string): void {
  const chain = chainTo(bearsOn(state), to, from);
  if (chain === undefined) return;
  const shown = [from, ...chain].map((id) => handleOf(state, id)).join(" → ");
  throw new CareoError("casework/circular-link", `Something would come to bear on itself: ${shown}.`, {
    hint: "Link both to the proposition that they are about, or undo a link of the chain.",
  });
}
