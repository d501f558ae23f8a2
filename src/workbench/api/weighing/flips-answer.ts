import { matrixWithout, originName, type WeighedCase } from "../../../casework/index.ts";
import type { FlipSetAnswer, FlipsAnswer, OutAnswer, SweepAnswer } from "./contract.ts";

/** What would change the answer of either lens. */
export function flipsAnswer(weighed: WeighedCase): FlipsAnswer {
  const { result } = weighed;
  const { ach, bayes } = result;
  const first = matrixWithout(weighed);
  const rows = ach.byOrigin.matrix.rows;
  const isRated = ach.byOrigin.rows.some(({ shareUnrated }) => shareUnrated < 1);
  return {
    matrixLeads: isRated
      ? inOrder(
          weighed,
          ach.byOrigin.hypotheses.filter(({ rank }) => rank === 1).map(({ hypothesis }) => hypothesis),
        )
      : [],
    matrixFlip:
      ach.flip === undefined || !isRated
        ? null
        : flipSet(
            weighed,
            ach.flip,
            rows.map(({ id }) => id),
          ),
    leads: bayes === undefined ? null : bayes.leaders.map((at) => handleAt(weighed, at)),
    runnerUp: bayes === undefined ? null : handleAt(weighed, bayes.runnerUp),
    flip:
      bayes?.flip === undefined
        ? null
        : flipSet(
            weighed,
            bayes.flip,
            bayes.origins.map(({ id }) => id),
          ),
    breakEvenRatio: finite(bayes?.breakEvenRatio),
    out: result.origins.flatMap((origin) =>
      outAnswers(weighed, origin, isRated ? (first.get(origin.id) ?? []) : []),
    ),
    sweeps: sweepsOf(weighed),
  };
}

function outAnswers(
  weighed: WeighedCase,
  origin: WeighedCase["result"]["origins"][number],
  first: readonly string[],
): OutAnswer[] {
  const { names, result } = weighed;
  const found = result.bayes?.origins.find(({ id }) => id === origin.id);
  const named = (items: readonly string[]) => items.map((id) => names[id] ?? id);
  const whole: OutAnswer = {
    origin: origin.id,
    says: originName(origin, names),
    items: named(origin.items),
    trail: origin.items[0] ?? origin.id,
    isPart: false,
    without: sharesOf(weighed, found?.without),
    leads: leadersOf(weighed, found?.without),
    first: first.length === 0 ? null : inOrder(weighed, first),
    ratio: finite(found?.ratio),
    breakEvenRatio: finite(found?.breakEvenRatio),
    linchpin:
      found?.linchpin === undefined ? null : { changes: found.linchpin.changes, by: found.linchpin.by },
  };
  const parts = (found?.withoutItems ?? []).map(
    ({ item, without }): OutAnswer => ({
      ...whole,
      says: names[item] ?? item,
      items: named([item]),
      trail: item,
      isPart: true,
      without: sharesOf(weighed, without),
      leads: leadersOf(weighed, without),
      first: null,
      ratio: null,
      breakEvenRatio: null,
      linchpin: null,
    }),
  );
  return [whole, ...parts];
}

function sweepsOf(weighed: WeighedCase): SweepAnswer[] {
  const { bayes } = weighed.result;
  if (bayes === undefined || !weighed.hasProbabilities) return [];
  return weighed.order.map((at) => ({
    hypothesis: handleAt(weighed, at),
    prior:
      weighed.question.hypotheses.find(({ id }) => id === weighed.result.hypotheses[at])?.prior?.value ?? 0,
    breakEven: finite(bayes.breakEvenPriors[at]),
    points: (bayes.priorSweeps[at] ?? []).map(({ prior, posterior }) => ({
      prior,
      posterior: weighed.order.map((each) => posterior[each] ?? 0),
    })),
  }));
}

function flipSet(
  weighed: WeighedCase,
  { removed, challenger }: { readonly removed: readonly number[]; readonly challenger: number },
  origins: readonly string[],
): FlipSetAnswer {
  const ids = removed.flatMap((at) => origins[at] ?? []);
  const items = ids.flatMap((id) => weighed.result.origins.find((each) => each.id === id)?.items ?? []);
  return {
    items: items.map((id) => weighed.names[id] ?? id),
    origins: ids.length,
    challenger: handleAt(weighed, challenger),
  };
}

function handleAt({ hypotheses }: WeighedCase, at: number): string {
  return hypotheses[at]?.handle ?? "";
}

/** Handles, in the order in which they were entered. */
function inOrder({ hypotheses, order }: WeighedCase, ids: readonly string[]): string[] {
  return order.flatMap((at) => {
    const answer = hypotheses[at];
    return answer !== undefined && ids.includes(answer.id) ? [answer.handle] : [];
  });
}

function sharesOf(weighed: WeighedCase, shares: readonly number[] | undefined): readonly number[] | null {
  if (shares === undefined || !weighed.hasProbabilities) return null;
  return weighed.order.map((at) => shares[at] ?? 0);
}

// Values that close are a tie, as everywhere in the weighing.
const TIE = 1e-9;

function leadersOf(weighed: WeighedCase, shares: readonly number[] | undefined): readonly string[] | null {
  if (shares === undefined) return null;
  const most = Math.max(...shares);
  return weighed.order.filter((at) => most - (shares[at] ?? 0) <= TIE).map((at) => handleAt(weighed, at));
}

/** JSON knows no infinity. */
function finite(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : value;
}
