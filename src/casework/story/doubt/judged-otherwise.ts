import { currentPairs, identityGroups, pairKey } from "../../../records/index.ts";
import type { CaseState } from "../../case-state.ts";
import { judgementsOf } from "../../judge-match.ts";
import type { Withdrawal } from "./standing.ts";

export interface JudgedPairs {
  /** Judgements that no longer hold of their pair: superseded by another verdict, or contested by a second reviewer. */
  readonly otherwise: ReadonlyMap<string, Withdrawal>;
  /** Identity groups with the judgements that hold them together. */
  readonly groups: readonly { readonly id: string; readonly matches: readonly string[] }[];
}

export function currentJudgements(state: CaseState): JudgedPairs {
  const all = judgementsOf(state);
  const pairs = currentPairs(all);
  const otherwise = new Map<string, Withdrawal>();
  for (const { id, left, right, verdict, order } of all) {
    const now = pairs.get(pairKey(left, right));
    if (now === undefined || now.verdict === verdict) continue;
    const reason = now.contested ? "reviewers differ on the pair" : `the pair is judged ${now.verdict} now`;
    otherwise.set(id, { kind: "judged otherwise", reason, seq: now.judgements.at(-1)?.order ?? order });
  }
  return {
    otherwise,
    groups: identityGroups(pairs).map(({ id, positives }) => ({
      id: `identity of ${id}`,
      matches: positives.flatMap(({ judgements }) => judgements.map((each) => each.id)),
    })),
  };
}
