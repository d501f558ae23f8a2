import type { NewPayload } from "../../ledger/index.ts";

/** What became of one thing of a case file. */
export interface Outcome {
  readonly fate: "entered" | "changed" | "as it was";
}

export function nameEntry(by: string, handle: string, target: string): NewPayload {
  return { kind: "handle.given", by, handle, target };
}
