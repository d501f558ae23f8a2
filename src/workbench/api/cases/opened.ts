import { type Instant, instantOf } from "../../../base/index.ts";
import { claimsInForce, type OpenCase } from "../../../casework/index.ts";
import type { CaseCounts, CaseSession, Desk } from "../../desk/index.ts";

export function countsOf({ state, ledger }: OpenCase): CaseCounts {
  return {
    sources: state.sources.size,
    claims: claimsInForce(state).length,
    propositions: state.things.proposition.size,
    tables: state.recordSets.size,
    entries: ledger.size,
  };
}

/** Opens the case in a folder and puts it at the head of the recent ones. */
export function openAndRemember(
  desk: Desk,
  folder: string,
  now: Instant = instantOf(new Date()),
): CaseSession {
  const session = desk.cases.open(folder);
  const { open } = session;
  desk.recent.opened({
    id: session.id,
    root: session.root,
    title: open.state.opened?.title ?? session.id,
    openedAt: now,
    counts: countsOf(open),
  });
  return session;
}
