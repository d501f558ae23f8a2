import { findNames, indexNames, REDACTION_MARK } from "../../../dossier/index.ts";
import type { CaseState } from "../../case-state.ts";
import type { PublicationPlan } from "../../entries/publication.ts";
import { namesInOwnWords } from "../protected-strings.ts";
import { CODE_WORDS } from "./pseudonyms.ts";
import type { ShownPeople } from "./show-people.ts";

/**
 * Puts into texts of our own what everybody is shown as. Where a word may be the name of two people who are not shown, the mark
 * stands: which of them is meant a program cannot say.
 */
export function ownWords(
  state: CaseState,
  plan: PublicationPlan,
  people: ShownPeople,
): (text: string) => string {
  const index = indexNames(namesInOwnWords(state, people));
  const { somebody } = CODE_WORDS[plan.language];
  const shownAs = (id: string) => people.actors.get(id)?.label ?? people.agents.get(id) ?? somebody;
  return (text) => {
    const hits = findNames(text, index);
    if (hits.length === 0) return text;
    let out = "";
    let at = 0;
    for (let next = 0; next < hits.length; ) {
      const first = hits[next] as (typeof hits)[number];
      let end = first.end;
      const together = [first];
      for (next++; next < hits.length && (hits[next] as typeof first).start < end; next++) {
        together.push(hits[next] as typeof first);
        end = Math.max(end, (hits[next] as typeof first).end);
      }
      const most = Math.max(...together.map(({ words }) => words));
      const owners = new Set(together.filter(({ words }) => words === most).map(({ owner }) => owner));
      const [only] = owners;
      out += text.slice(at, first.start) + (owners.size === 1 ? shownAs(only as string) : REDACTION_MARK);
      at = end;
    }
    return out + text.slice(at);
  };
}
