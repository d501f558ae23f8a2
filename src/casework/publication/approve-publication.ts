import { CareoError } from "../../base/index.ts";
import { type LedgerEffects, systemEffects } from "../../ledger/index.ts";
import type { OpenCase } from "../open-case.ts";
import { type RecordedThing, recordThings } from "../things/index.ts";
import { checkPublication } from "./check-publication.ts";
import { getPlan } from "./current-plan.ts";
import { decider } from "./deciding.ts";
import { openMaterial, type PublicationMaterial } from "./material.ts";

/**
 * Records that a second person allows exactly what is cleared now. A change afterwards is of another content, and needs another
 * approval.
 *
 * @throws CareoError casework/not-cleared while anything else stands in the way, or by whoever planned it; casework/no-plan
 */
export function approvePublication(
  open: OpenCase,
  input: { readonly person?: string | undefined; readonly material?: PublicationMaterial | undefined },
  effects: LedgerEffects = systemEffects,
): RecordedThing & { readonly digest: string } {
  const plan = getPlan(open.state);
  const { blockers, cleared } = checkPublication(open.state, input.material ?? openMaterial(open));
  const others = blockers.filter(({ kind }) => kind !== "approval");
  if (others.length > 0 || cleared === undefined) {
    throw new CareoError(
      "casework/not-cleared",
      `Nobody can approve what ${others.length === 1 ? "something stands" : `${others.length} things stand`} in the way of.`,
      { hint: "careo dossier check CASE lists them, each with what mends it." },
    );
  }
  const { by, open: now } = decider(open, input.person, effects);
  if (by === now.state.things.plan.get(plan.id)?.by) {
    throw new CareoError("casework/not-cleared", "Whoever planned a publication cannot approve it.", {
      hint: "Have a second person read it, and name them with --by.",
    });
  }
  const { digest } = cleared;
  const same = [...now.state.things.approval.values()].find(
    ({ by: whose, thing }) => whose === by && thing.digest === digest && thing.publication === plan.id,
  );
  const thing = {
    publication: plan.id,
    version: plan.version,
    digest,
    ...(same === undefined ? {} : { id: same.thing.id }),
  };
  const [recorded] = recordThings(now, [{ noun: "approval", thing }], input, effects);
  return { ...(recorded as RecordedThing), digest };
}
