import { almostEqual, formatProbability, formatRatio } from "../../weighing/index.ts";
import { levelLeaders, listed, originName } from "./editor-sentences.ts";
import type { WeighedCase } from "./weighed-case.ts";

/** How little would change the answer, in both lenses, as sentences. */
export function flipSentences(weighed: WeighedCase): string[] {
  return [...bayesLines(weighed), ...achLines(weighed)];
}

function bayesLines(weighed: WeighedCase): string[] {
  const { result, hypotheses, names, hasProbabilities, question } = weighed;
  const { bayes } = result;
  if (bayes === undefined || bayes.origins.length === 0) return [];
  const handle = (at: number) => hypotheses[at]?.handle ?? "";
  const [leader = 0] = bayes.leaders;
  const level = levelLeaders(weighed);
  if (level.length > 1)
    return [`${listed(level.map(handle))} are level: the slightest new evidence puts one of them first.`];
  const prior = question.hypotheses.find(({ id }) => id === result.hypotheses[leader])?.prior?.value;
  const even = bayes.breakEvenPriors[leader];
  return [
    bayes.flip === undefined
      ? "No origin and no set of origins, taken away, lets another answer lead."
      : flipLine(bayes.flip, bayes.origins, handle, names),
    evidenceLine(formatRatio(bayes.breakEvenRatio), handle(bayes.runnerUp), handle(leader)),
    ...(even === undefined || prior === undefined || !hasProbabilities
      ? []
      : [priorLine(formatProbability(even), formatProbability(prior), handle(leader))]),
  ];
}

function evidenceLine(ratio: string, next: string, leader: string): string {
  return ratio === "1"
    ? `The slightest new evidence for ${next} would tie it with ${leader}.`
    : `New evidence ${ratio} to 1 for ${next} would tie it with ${leader}.`;
}

function priorLine(even: string, prior: string, leader: string): string {
  return even === prior
    ? `With a prior less than a point from ${prior} ${leader} would tie with the next.`
    : `With a prior of ${even} instead of ${prior} ${leader} would tie with the next.`;
}

function flipLine(
  flip: { readonly removed: readonly number[]; readonly challenger: number },
  origins: readonly { readonly id: string; readonly items: readonly string[] }[],
  handle: (at: number) => string,
  names: Readonly<Record<string, string>>,
): string {
  if (flip.removed.length === 0) return `${handle(flip.challenger)} is tied already.`;
  const said = flip.removed.flatMap((at) => {
    const origin = origins[at];
    return origin === undefined ? [] : [originName(origin, names)];
  });
  return `Without ${said.join("; ")} ${handle(flip.challenger)} leads or ties: ${said.length === 1 ? "1 origin is" : `${said.length} origins are`} the fewest that do it.`;
}

function achLines({ result, hypotheses, names, order }: WeighedCase): string[] {
  const { flip, byOrigin } = result.ach;
  if (byOrigin.rows.every(({ shareUnrated }) => shareUnrated === 1)) return [];
  if (flip === undefined) return ["In the matrix no set of origins, taken away, changes the first."];
  const challenger = hypotheses[flip.challenger]?.handle ?? "";
  if (flip.removed.length === 0) {
    const least = Math.min(...byOrigin.hypotheses.map(({ inconsistency }) => inconsistency));
    const tied = byOrigin.hypotheses.filter(({ inconsistency }) => almostEqual(inconsistency, least));
    const handles = order
      .flatMap((at) => hypotheses[at] ?? [])
      .filter(({ id }) => tied.some(({ hypothesis }) => hypothesis === id));
    return [`In the matrix ${listed(handles.map(({ handle }) => handle))} have equally little against them.`];
  }
  const rows = flip.removed.flatMap((at) => {
    const row = byOrigin.matrix.rows[at];
    const origin = result.origins.find(({ id }) => id === row?.id);
    return origin === undefined ? [] : [originName(origin, names)];
  });
  return [`In the matrix, without ${rows.join("; ")} ${challenger} has no more against it than the first.`];
}
