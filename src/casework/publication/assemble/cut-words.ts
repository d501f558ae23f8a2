import type { CaseState } from "../../case-state.ts";
import type { Cleared } from "../cleared.ts";
import { redactionsOf } from "../gate/clear-sources.ts";

/**
 * Whether a text has words that are cut out of this source. A claim keeps more of its source than its passages: who says it, in the
 * source's words, places, days. What is cut where it stands must not be read there.
 */
export function cutFrom(
  state: CaseState,
  { sources }: Pick<Cleared, "sources">,
  source: string | undefined,
): (text: string) => boolean {
  if (source === undefined || sources.get(source)?.class !== "R") return () => false;
  const cut = redactionsOf(state, source).flatMap(({ target }) =>
    "exact" in target ? [target.exact.toLowerCase()] : [],
  );
  return (text) => {
    const lower = text.toLowerCase();
    return cut.some((words) => lower.includes(words));
  };
}
