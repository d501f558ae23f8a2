/**
 * Which ids may be read in an entry that is disclosed. An id stays the same through the whole ledger, so it tells that two entries
 * speak of one thing, and how many there are: of a thing that is not shown that is more than was decided.
 */
import type { Payload } from "../../../ledger/index.ts";
import type { PublishAs, RiskDecided } from "../../entries/protection.ts";
import type { ActorAdded } from "../../entries/world.ts";
import type { OpenCase } from "../../open-case.ts";
import type { Cleared } from "../cleared.ts";
import { needsDecision, strictest } from "../gate/shown-people.ts";
import type { PublicIds } from "./public-ids.ts";

/** Things that have a public id where they are shown. Judgements on pairs of persons never have: they are counted, and small counts hidden. */
const SHOWN_BY_ID =
  /^(src|clm|act|prp|nar|evt|rel|pay|rst|run|prr|tmr|grp|hyp|evi|fnd|sea|que|rep|mat)_[0-9a-f]{32}$/;

export function openIds(open: OpenCase, cleared: Cleared, ids: PublicIds): (text: string) => boolean {
  const changed = shownOtherwiseBefore(open, cleared);
  return (text) => !SHOWN_BY_ID.test(text) || (ids.find(text) !== undefined && !changed.has(text));
}

/**
 * Of whom an earlier version showed more or less than this one: by the same id both would be one person to whoever holds the two.
 * Read from every entry, those undone since as well, for what is out stays out.
 */
function shownOtherwiseBefore({ ledger }: OpenCase, { actors }: Cleared): ReadonlySet<string> {
  const decided = new Map<string, { readonly about: string; readonly publish: PublishAs }>();
  const changed = new Set<string>();
  for (const { payload } of ledger.entries()) {
    const said = payload === undefined ? undefined : decisionIn(payload);
    if (said !== undefined) decided.set(said.id, said);
    if (payload?.kind !== "publication.sealed") continue;
    for (const [id, { shownAs }] of actors) {
      const before = [...decided.values()].filter(({ about }) => about === id);
      if (before.length === 0) continue;
      const shown = strictest(before.map(({ publish }) => publish));
      if (SHOWS_ONE.has(shown) && shown !== shownAs) changed.add(id);
    }
  }
  return changed;
}

const SHOWS_ONE: ReadonlySet<PublishAs> = new Set<PublishAs>(["full", "initials", "code"]);

/** How somebody may be shown: as was decided, and a body as it is taken in. */
function decisionIn(
  payload: Payload,
): { readonly id: string; readonly about: string; readonly publish: PublishAs } | undefined {
  if (payload.kind === "risk.decided") return (payload as unknown as RiskDecided).risk;
  if (payload.kind !== "actor.added") return undefined;
  const { actor } = payload as unknown as ActorAdded;
  return needsDecision(actor) ? undefined : { id: actor.id, about: actor.id, publish: "full" };
}
