import type { RecordedThing } from "../../casework/index.ts";
import type { Recorded } from "./shapes.ts";

/** What a verb recorded, as JSON has it. */
export function recordedAnswer({ id, handle, seq }: RecordedThing): Recorded {
  return { id, handle, seq: seq ?? null };
}
