import { showDoubt } from "../../casework/index.ts";
import type { CaseSession } from "../desk/index.ts";
import type { DoubtName } from "./shapes.ts";

/** How everything of a case stands, by id; what is not in it is sound. Computed once for each state of the case. */
export function doubtsOf(session: CaseSession): ReadonlyMap<string, DoubtName> {
  return session.derive(
    "doubt",
    (open) => new Map(showDoubt(open.state).doubted.map(({ id, status }) => [id, status])),
  );
}
