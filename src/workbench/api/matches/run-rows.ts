import { CareoError } from "../../../base/index.ts";
import { type KeptRun, listRuns, tablesInOrder } from "../../../casework/index.ts";
import type { CaseSession } from "../../desk/index.ts";

import type { RunAnswer, RunRow, RunSideAnswer } from "./contract.ts";

/** The runs of a case, the latest first. */
export async function runRows(session: CaseSession): Promise<readonly RunRow[]> {
  return (await listRuns(session.open)).map((kept) => rowOf(session, kept));
}

/** Throws `casework/no-such-run`. */
export async function runAnswer(session: CaseSession, id: string): Promise<RunAnswer> {
  const kept = (await listRuns(session.open)).find(({ run }) => run.id === id);
  if (kept === undefined)
    throw new CareoError("casework/no-such-run", `The file of the run ${id} is not beside the case.`, {
      hint: "Compare the same two tables again: the same run comes out.",
    });
  const { algorithm, version, settingsDigest, seed, prior, weakRows, truncated, lanes, decoys, audit } =
    kept.run;
  return {
    ...rowOf(session, kept),
    algorithm,
    version,
    settingsDigest,
    seed,
    prior: { value: prior.value, basis: prior.basis },
    weakRows,
    truncated: truncated.map(({ query, lane, kept: left, total }) => ({
      query: query ?? null,
      lane,
      kept: left,
      total,
    })),
    lanes,
    decoys:
      decoys === undefined
        ? null
        : { lists: decoys.lists, mean: decoys.mean, sd: decoys.sd, most: decoys.most, p: decoys.p },
    audit:
      audit === undefined
        ? null
        : {
            sampled: audit.sampled,
            pairs: audit.pairs,
            missed: audit.missed,
            recall: audit.recall,
            low: audit.low,
            high: audit.high,
            examples: audit.examples.slice(0, 20),
          },
  };
}

function rowOf(session: CaseSession, { run, at, by, counts }: KeptRun): RunRow {
  const { strong, possible, tie, weak, none } = counts;
  const { observed, expectedNames, low, high, p, basis } = run.chance;
  return {
    id: run.id,
    at,
    by,
    list: sideOf(session, run.left),
    table: sideOf(session, run.right),
    compared: run.compared,
    candidates: run.candidates,
    best: { strong, possible, tie, weak, none },
    ...judgedIn(session, run),
    chance: { observed, expected: expectedNames, low, high, p, basis },
  };
}

function sideOf(
  session: CaseSession,
  { recordSet, rows, persons, unusable }: KeptRun["run"]["left"],
): RunSideAnswer {
  const table = tablesInOrder(session.open.state).find((each) => each.recordSet.id === recordSet);
  return {
    id: recordSet,
    seq: table?.seq ?? null,
    name: table?.recordSet.name ?? recordSet,
    rows,
    persons,
    unusable,
  };
}

/** Judgements between the two tables, whichever run proposed the pair; of one person the latest counts. */
function judgedIn(
  session: CaseSession,
  { left, right }: KeptRun["run"],
): Pick<RunRow, "accepted" | "nameOnly" | "judged"> {
  const { state } = session.open;
  const sides = new Set([left.recordSet, right.recordSet]);
  const latest = new Map(
    [...state.matches.values()].flatMap(({ entry: { match, by } }) =>
      sides.has(match.left.recordSet) && sides.has(match.right.recordSet)
        ? [[`${match.left.rowKey} ${match.right.rowKey} ${by}`, match] as const]
        : [],
    ),
  );
  const same = [...latest.values()].filter(({ judgement }) => judgement === "positive");
  return {
    accepted: same.length,
    nameOnly: same.filter(({ nameOnly }) => nameOnly).length,
    judged: latest.size,
  };
}
