import { CareoError } from "../../../base/index.ts";
import {
  type ListedGroup,
  listGroups,
  type OpenCase,
  type RatingGrid,
  ratingGrid,
  resolveHandle,
  type WeighedCase,
  weighCase,
  weighJson,
} from "../../../casework/index.ts";
import type { CaseSession } from "../../desk/index.ts";
import { doubtsOf } from "../doubt.ts";
import type { DoubtName } from "../shapes.ts";
import type {
  GroupRow,
  HypothesisAnswer,
  MatrixScore,
  OddsAnswer,
  WeighingAnswer,
  WeighingQuery,
} from "./contract.ts";
import { flipsAnswer } from "./flips-answer.ts";
import { itemRows, originRows } from "./grid-rows.ts";
import type { Viewer } from "./viewer.ts";

type Doubts = ReadonlyMap<string, DoubtName>;

export function groupRows(session: CaseSession): readonly GroupRow[] {
  const doubts = doubtsOf(session);
  return session.derive("groups", ({ state }) => listGroups(state).map((each) => groupRow(each, doubts)));
}

function groupRow(group: ListedGroup, doubts: Doubts): GroupRow {
  const { id, handle, question, exclusive, exhaustive, words, capDecades, hypotheses, cautions } = group;
  return {
    id,
    handle,
    question,
    exclusive,
    exhaustive,
    words,
    capDecades: capDecades ?? null,
    hypotheses: hypotheses.length,
    cautions,
    doubt: doubts.get(id) ?? "sound",
  };
}

/** One question, weighed by what the viewer may see, with what is supposed otherwise. Throws as `weighCase` does for what is asked. */
export function weighingAnswer(session: CaseSession, viewer: Viewer, query: WeighingQuery): WeighingAnswer {
  const doubts = doubtsOf(session);
  return session.derive(`weighing ${JSON.stringify([viewer, query])}`, (open) =>
    answer(open, viewer, query, doubts),
  );
}

function answer(
  { state }: OpenCase,
  viewer: Viewer,
  { group: ref, without, prior }: WeighingQuery,
  doubts: Doubts,
): WeighingAnswer {
  const grid = ratingGrid(state, ref, { viewer: viewer.id, blindFor: viewer.blindFor });
  const left = without?.split(",").filter((each) => each !== "") ?? [];
  const out = new Set(left.map((each) => resolveHandle(state, each, ["evidence"])));
  const supposed = {
    without: left,
    priors: prior === undefined ? [] : [prior.split("=", 2) as [string, string]],
    blindFor: viewer.blindFor,
  };
  const isSupposed = supposed.without.length + supposed.priors.length > 0;
  const { weighed, problem } = weighedOr(() => weighCase(state, grid.group, supposed), isSupposed);
  const around = { weighed, grid, out, doubts };
  const group = listGroups(state).find(({ id }) => id === grid.group) as ListedGroup;
  return {
    group: groupRow(group, doubts),
    hypotheses: group.hypotheses.map((each) => hypothesisAnswer(each, weighed, doubts)),
    items: itemRows(around),
    origins: originRows(around),
    odds: weighed === undefined ? null : oddsOf(weighed),
    flips: weighed === undefined ? null : flipsAnswer(weighed),
    sentences: weighed?.sentences ?? [],
    confidence: weighed?.confidence?.level ?? null,
    raters: (weighed?.raters ?? []).map(({ name, cells, blind }) => ({ name, cells, blind })),
    hidden: hiddenIn(grid),
    isBlind: viewer.isBlind,
    capDecades: weighed?.question.settings.capDecades ?? 0,
    problem,
  };
}

/** What stands in the way of a weighing is told beside the grid; what is wrong with a supposition is an error of who supposed it. */
function weighedOr(
  weigh: () => WeighedCase,
  isSupposed: boolean,
): { weighed: WeighedCase | undefined; problem: string | null } {
  try {
    return { weighed: weigh(), problem: null };
  } catch (error) {
    if (!(error instanceof CareoError) || isSupposed) throw error;
    return { weighed: undefined, problem: error.message };
  }
}

function hiddenIn({ rows, clusters }: RatingGrid): number {
  const cells = [...rows, ...clusters].flatMap((row) => row.cells);
  return cells.reduce((sum, { hidden }) => sum + hidden, 0);
}

function hypothesisAnswer(
  hypothesis: ListedGroup["hypotheses"][number],
  weighed: WeighedCase | undefined,
  doubts: Doubts,
): HypothesisAnswer {
  const { id, handle, text, hypothesisKind } = hypothesis;
  const at = weighed?.result.hypotheses.indexOf(id) ?? -1;
  const bayes = weighed?.result.bayes;
  const interval = bayes?.intervals[at];
  const prior =
    weighed?.question.hypotheses.find((each) => each.id === id)?.prior ?? recordedPrior(hypothesis);
  return {
    id,
    handle,
    text,
    kind: hypothesisKind,
    prior,
    matrix: matrixScore(weighed, "byOrigin", id),
    byItem: matrixScore(weighed, "byItem", id),
    bayes:
      bayes === undefined || interval === undefined || !weighed?.hasProbabilities
        ? null
        : {
            posterior: bayes.posterior[at] ?? 0,
            uncapped: bayes.posteriorUncapped[at] ?? 0,
            low: interval.low,
            high: interval.high,
            words: weighed.hypotheses[at]?.words ?? [],
          },
    leads: bayes?.leaders.includes(at) ?? false,
    doubt: doubts.get(id) ?? "sound",
  };
}

function recordedPrior({ prior }: ListedGroup["hypotheses"][number]): HypothesisAnswer["prior"] {
  if (prior === undefined) return null;
  const { value, low, high, basis } = prior;
  return { value: Number(value), low: Number(low), high: Number(high), basis };
}

function matrixScore(
  weighed: WeighedCase | undefined,
  view: "byItem" | "byOrigin",
  id: string,
): MatrixScore | null {
  const lens = weighed?.result.ach[view];
  const score = lens?.hypotheses.find(({ hypothesis }) => hypothesis === id);
  const rows = lens?.matrix.rows.length ?? 0;
  if (score === undefined || lens?.rows.every(({ shareUnrated }) => shareUnrated === 1)) return null;
  const { rank, inconsistency, consistency, shareNotApplicable, shareUnrated, thin } = score;
  return {
    rank,
    inconsistency,
    consistency,
    rows,
    notApplicable: Math.round(shareNotApplicable * rows),
    unrated: Math.round(shareUnrated * rows),
    thin,
  };
}

/** As `careo weigh --json` has them, where no probability may be printed. */
function oddsOf(weighed: WeighedCase): readonly OddsAnswer[] | null {
  const { odds } = weighJson(weighed) as {
    readonly odds?: readonly (OddsAnswer & { afterUncapped: number })[];
  };
  return (
    odds?.map(({ of, over, before, after, afterUncapped }) => ({
      of,
      over,
      before,
      after,
      uncapped: afterUncapped,
    })) ?? null
  );
}
