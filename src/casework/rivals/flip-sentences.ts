import { formatProbability, formatRatio } from "../../weighing/index.ts";
import { originName } from "./editor-sentences.ts";
import type { WeighedCase } from "./weighed-case.ts";

/** How little would change the answer, in both lenses, as sentences. */
export function flipSentences(weighed: WeighedCase): string[] {
  return [...bayesLines(weighed), ...achLines(weighed)];
}

function bayesLines({ result, hypotheses, names, hasProbabilities, question }: WeighedCase): string[] {
  const { bayes } = result;
  if (bayes === undefined || bayes.origins.length === 0) return [];
  const handle = (at: number) => hypotheses[at]?.handle ?? "";
  const [leader = 0] = bayes.leaders;
  if (bayes.leaders.length > 1)
    return [`${bayes.leaders.map(handle).join(" and ")} are tied: anything tells them apart.`];
  const prior = question.hypotheses.find(({ id }) => id === result.hypotheses[leader])?.prior?.value;
  const even = bayes.breakEvenPriors[leader];
  return [
    bayes.flip === undefined
      ? "No origin and no set of origins, taken away, lets another answer lead."
      : flipLine(bayes.flip, bayes.origins, handle, names),
    `New evidence ${formatRatio(bayes.breakEvenRatio)} to 1 for ${handle(bayes.runnerUp)} would tie it with ${handle(leader)}.`,
    ...(even === undefined || prior === undefined || !hasProbabilities
      ? []
      : [
          `With a prior of ${formatProbability(even)} instead of ${formatProbability(prior)} ${handle(leader)} would tie with the next.`,
        ]),
  ];
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

function achLines({ result, hypotheses, names }: WeighedCase): string[] {
  const { flip, byOrigin } = result.ach;
  if (byOrigin.rows.every(({ shareUnrated }) => shareUnrated === 1)) return [];
  if (flip === undefined) return ["In the matrix no set of origins, taken away, changes the first."];
  const challenger = hypotheses[flip.challenger]?.handle ?? "";
  if (flip.removed.length === 0)
    return [`In the matrix ${challenger} has no more against it than the first.`];
  const rows = flip.removed.flatMap((at) => {
    const row = byOrigin.matrix.rows[at];
    const origin = result.origins.find(({ id }) => id === row?.id);
    return origin === undefined ? [] : [originName(origin, names)];
  });
  return [`In the matrix, without ${rows.join("; ")} ${challenger} has no more against it than the first.`];
}
