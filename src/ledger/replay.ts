import type { Problem } from "../base/index.ts";
import { type Entry, type LedgerView, readEntries } from "./entry.ts";
import type { Payload } from "./payload.ts";
import { findUndone } from "./undone.ts";

/** An entry that counts. */
export type OpenEntry = Entry & { readonly payload: Payload };

export interface ReplayOptions {
  /** Default true. False takes payloads as they stand: faster, for what can be thrown away. */
  readonly check?: boolean;
  /** Start after a snapshot of this many entries. */
  readonly from?: number;
}

export interface Replayed<State> {
  readonly value: State;
  readonly problems: readonly Problem[];
}

/**
 * The state of a case: a fold over its entries in order, streaming, in memory bounded by the state.
 * Entries that a later `undone` names are left out; of the erased ones only the `disposed` entry is left.
 * A payload that is missing without having been erased, or that does not fit its commitment, is left out and reported.
 */
export function replay<State>(
  ledger: LedgerView,
  initial: State,
  step: (state: State, entry: OpenEntry) => State,
  options: ReplayOptions = {},
): Replayed<State> {
  const { check = true, from = 0 } = options;
  const undone = findUndone(ledger);
  const absent = new Set<number>();
  const problems: Problem[] = [];
  let state = initial;
  for (const entry of readEntries(ledger, from, check)) {
    const { payload } = entry;
    if (payload === undefined) {
      if (entry.state === "altered") problems.push(altered(entry.seq, ledger));
      else absent.add(entry.seq);
      continue;
    }
    if (payload.kind === "disposed") absent.delete(payload["s"] as number);
    if (!undone.has(entry.seq)) state = step(state, entry as OpenEntry);
  }
  for (const seq of absent) problems.push(missing(seq, ledger));
  return { value: state, problems };
}

function missing(seq: number, { folder }: LedgerView): Problem {
  return {
    code: "ledger/payload-missing",
    message: `What entry ${seq} says is missing, and no entry says that it was erased.`,
    hint: "Restore it from a copy of the case.",
    where: `${folder.payloads}, entry ${seq}`,
  };
}

function altered(seq: number, { folder }: LedgerView): Problem {
  return {
    code: "ledger/payload-altered",
    message: `What entry ${seq} says now is not what was recorded; it is left out.`,
    hint: "Restore it from a copy of the case.",
    where: `${folder.payloads}, entry ${seq}`,
  };
}
