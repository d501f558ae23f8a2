/** Tables, match runs, tests and codings of a publication: numbers about rows, never a row of a person. */
import type {
  PublishedCoding,
  PublishedMatchRun,
  PublishedTable,
  PublishedTest,
  ShownCount,
  ShownTable,
} from "../../../dossier/index.ts";
import { suppressSmallCells } from "../../../dossier/index.ts";
import { TIMING_CAVEATS } from "../../../weighing/index.ts";
import type { CaseState } from "../../case-state.ts";
import type { MatchJudged, MatchRunRecorded } from "../../match-entries.ts";
import { handleOf } from "../../things/index.ts";
import { releasedTables } from "../after-publishing.ts";
import { type Assembly, publicId } from "./assembly.ts";

export function publishedTables(assembly: Assembly): PublishedTable[] {
  const { state, ids, say, entriesOf } = assembly;
  return ids.inOrder("rst").flatMap((id) => {
    const table = state.recordSets.get(id)?.entry.recordSet;
    if (table === undefined) return [];
    const tested = state.tableTests.filter(({ entry }) => entry.recordSet === id).at(-1)?.entry.tests ?? [];
    return [
      {
        id: publicId(assembly, id),
        source: publicId(assembly, table.source),
        name: say(table.name),
        rows: table.rowCount,
        rejected: table.rejectedCount,
        columns: table.columns.map(({ name, quality }) => ({
          name: say(name),
          ...filledOf(quality.filled, quality.empty + quality.absent, assembly.cleared.smallestCount),
        })),
        caveats: table.caveats.map(say),
        tests: tested.map(({ test, finding, expected }) => ({
          name: test,
          result: say(finding),
          says: say(expected === undefined ? finding : `${finding} ${expected.text}`),
        })),
        entries: entriesOf(id),
      },
    ];
  });
}

/** Rows are people, and each count is the rest of the other. */
export function filledOf(
  filled: number,
  empty: number,
  smallest: number,
): Pick<PublishedTable["columns"][number], "filled" | "empty"> {
  const isSmall = [filled, empty].some((each) => each > 0 && each < smallest);
  return isSmall ? { filled: "suppressed", empty: "suppressed" } : { filled, empty };
}

export function publishedMatchRuns(assembly: Assembly): PublishedMatchRun[] {
  const { state, ids, entriesOf } = assembly;
  return ids.inOrder("run").flatMap((id) => {
    const run = state.matchRuns.get(id)?.entry.run;
    if (run === undefined) return [];
    const { columnTotals, cells, total } = judgedCounts(assembly, id, run);
    const [positive, negative, unsure] = columnTotals as [ShownCount, ShownCount, ShownCount];
    return [
      {
        id: publicId(assembly, id),
        list: publicId(assembly, run.left),
        table: publicId(assembly, run.right),
        algorithm: `${run.algorithm} ${run.version}`,
        compared: run.compared,
        candidates: candidatesOf(run.candidates, total, assembly.cleared.smallestCount),
        judged: { positive, negative, unsure },
        nameOnly: cells[0]?.[0] as ShownCount,
        ...(run.expectedByChance !== undefined && { expectedByChance: run.expectedByChance }),
        entries: entriesOf(id),
      },
    ];
  });
}

/** Where every candidate was judged they are the total of what is judged. */
export function candidatesOf(
  candidates: number,
  judged: ShownCount,
  smallest: number,
): PublishedMatchRun["candidates"] {
  const isSmall = candidates > 0 && candidates < smallest;
  return isSmall || judged === "suppressed" ? "suppressed" : candidates;
}

/** The counts of people that a publication shows, as it shows them: for the log that the next version is held against. */
export function countsOfPeople(assembly: Pick<Assembly, "state" | "cleared" | "ids">): ShownTable[] {
  return assembly.ids.inOrder("run").flatMap((id) => {
    const run = assembly.state.matchRuns.get(id)?.entry.run;
    return run === undefined ? [] : [judgedCounts(assembly, id, run)];
  });
}

const JUDGEMENTS = ["positive", "negative", "unsure"] as const;

/**
 * Pairs by what they were judged to be, and whether on the name alone. Hidden are small counts, those that would give them away, and
 * those whose difference from an earlier version would.
 */
function judgedCounts(
  { state, cleared }: Pick<Assembly, "state" | "cleared">,
  id: string,
  { left, right }: MatchRunRecorded["run"],
): ShownTable {
  const judged = judgementsOf(state, id);
  const many = (judgement: string, nameOnly: boolean): number =>
    judged.filter((each) => each.judgement === judgement && each.nameOnly === nameOnly).length;
  const table = {
    name: `${handleOf(state, left)} against ${handleOf(state, right)}, judged`,
    rows: ["on the name alone", "on more"],
    columns: JUDGEMENTS,
    cells: [true, false].map((nameOnly) => JUDGEMENTS.map((each) => many(each, nameOnly))),
  };
  return suppressSmallCells(table, cleared.smallestCount, releasedTables(state));
}

/** Of judgements on one pair the one that nothing took the place of. */
function judgementsOf(state: CaseState, run: string): MatchJudged["match"][] {
  const replaced = new Set([...state.matches.values()].map(({ entry }) => entry.supersedes));
  return [...state.matches.values()].flatMap(({ entry }) =>
    entry.match.run === run && !replaced.has(entry.match.id) ? [entry.match] : [],
  );
}

export function publishedTests(assembly: Assembly): PublishedTest[] {
  return [...predictionTests(assembly), ...timingTests(assembly)];
}

function predictionTests(assembly: Assembly): PublishedTest[] {
  const { state, ids, say, cleared, entriesOf } = assembly;
  return ids.inOrder("prr").flatMap((id) => {
    const run = state.things.predictionRun.get(id)?.thing;
    const prediction = state.things.prediction.get(run?.prediction ?? "")?.thing;
    if (run === undefined || prediction === undefined) return [];
    const counts = Object.entries(run.counts).map(([name, value]) => `${name} = ${value}`);
    const result = `${prediction.statistic}: ${run.estimate} (95 %: ${run.low} to ${run.high}); ${counts.join(", ")}`;
    return [
      {
        id: publicId(assembly, id),
        kind: "prediction",
        name: say(prediction.name),
        question: say(prediction.question),
        foretold: prediction.predictions.map(
          ({ hypothesis, low, high, why }) =>
            `${handleOf(state, hypothesis)}: ${low} to ${high}. ${say(why)}`,
        ),
        // Where it tells of a handful of people, the gate made somebody say what stands there.
        result: cleared.inField(id, "result", result) ?? "withheld",
        caveats: (prediction.caveats ?? []).map(say),
        postHoc: run.postHoc,
        entries: entriesOf(id, prediction.id),
      },
    ];
  });
}

function timingTests(assembly: Assembly): PublishedTest[] {
  const { state, ids, say, entriesOf } = assembly;
  return ids.inOrder("tmr").flatMap((id) => {
    const run = state.things.timingRun.get(id)?.thing;
    const timing = state.things.timing.get(run?.timing ?? "")?.thing;
    if (run === undefined || timing === undefined) return [];
    return [
      {
        id: publicId(assembly, id),
        kind: "timing",
        name: say(timing.name),
        question: say(
          `${timing.a.label} → ${timing.b.label}: ${timing.statistic}, ${timing.from} – ${timing.to}`,
        ),
        foretold: [`${timing.windowDays} d`],
        result: `${run.observed} (${run.expected}); p = ${run.p} (${run.pLow} – ${run.pHigh}); ${say(run.method)}`,
        caveats: [...TIMING_CAVEATS, ...(run.leftOut ?? []).map(say)],
        postHoc: run.postHoc,
        entries: entriesOf(id),
      },
    ];
  });
}

export function publishedCodings({ state, ids, say }: Assembly): PublishedCoding[] {
  return [...state.things.coding.values()].flatMap(({ thing }) => {
    const [speaking, against] = [ids.those(thing.for), ids.those(thing.against)];
    if (speaking.length + against.length === 0) return [];
    return [
      {
        scheme: thing.scheme,
        element: thing.element,
        for: speaking,
        against,
        ...(thing.note !== undefined && { note: say(thing.note) }),
      },
    ];
  });
}
