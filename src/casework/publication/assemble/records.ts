/** Tables, match runs, tests and codings of a publication: numbers about rows, never a row of a person. */
import type {
  PublishedCoding,
  PublishedMatchRun,
  PublishedTable,
  PublishedTest,
  Suppressed,
} from "../../../dossier/index.ts";
import { TIMING_CAVEATS } from "../../../weighing/index.ts";
import type { MatchJudged } from "../../match-entries.ts";
import { handleOf } from "../../things/index.ts";
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
          filled: quality.filled,
          empty: quality.empty + quality.absent,
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

export function publishedMatchRuns(assembly: Assembly): PublishedMatchRun[] {
  const { state, ids, cleared, entriesOf } = assembly;
  return ids.inOrder("run").flatMap((id) => {
    const run = state.matchRuns.get(id)?.entry.run;
    if (run === undefined) return [];
    const judged = judgementsOf(assembly, id);
    const many = (judgement: MatchJudged["match"]["judgement"]): number =>
      judged.filter((each) => each.judgement === judgement).length;
    const [positive, nameOnly] = [
      many("positive"),
      judged.filter((each) => each.judgement === "positive" && each.nameOnly).length,
    ];
    const shown = (count: number): number | Suppressed => shownCount(count, cleared.smallestCount);
    // What rests on the name alone and what does not add up to the positive ones: each would give the other away.
    const isSmallPart = [nameOnly, positive - nameOnly].some((count) => shown(count) === "suppressed");
    return [
      {
        id: publicId(assembly, id),
        list: publicId(assembly, run.left),
        table: publicId(assembly, run.right),
        algorithm: `${run.algorithm} ${run.version}`,
        compared: run.compared,
        candidates: run.candidates,
        judged: {
          positive: shown(positive),
          negative: shown(many("negative")),
          unsure: shown(many("unsure")),
        },
        nameOnly: isSmallPart ? "suppressed" : nameOnly,
        ...(run.expectedByChance !== undefined && { expectedByChance: run.expectedByChance }),
        entries: entriesOf(id),
      },
    ];
  });
}

/** A count of people that is above nothing and below the smallest that is shown points at them. */
function shownCount(count: number, smallest: number): number | Suppressed {
  return count > 0 && count < smallest ? "suppressed" : count;
}

/** Of judgements on one pair the one that nothing took the place of. */
function judgementsOf({ state }: Assembly, run: string): MatchJudged["match"][] {
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
    const figures = Object.entries(run.counts);
    const isSmall = figures.some(
      ([, value]) => shownCount(Number(value), cleared.smallestCount) === "suppressed",
    );
    const counts = isSmall
      ? "counts suppressed"
      : figures.map(([name, value]) => `${name} = ${value}`).join(", ");
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
        result: `${prediction.statistic}: ${run.estimate} (95 %: ${run.low} to ${run.high}); ${counts}`,
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
