import { formatProbability, formatRatio, originName, type WeighedCase } from "../../../casework/index.ts";
import { safeForTerminal, type Terminal } from "../../terminal.ts";
import { wrap } from "../../wrap.ts";
import { counted } from "../words.ts";

/** How little would change the answer, in both lenses. */
export function flipsText(weighed: WeighedCase, terminal: Terminal): string {
  const lines = [...bayesLines(weighed), ...achLines(weighed)];
  return lines.map((line) => wrap(safeForTerminal(line), terminal.columns, "    ", "  ")).join("\n");
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
  return `Without ${said.join("; ")} ${handle(flip.challenger)} leads or ties: ${counted(said.length, "origin")} ${said.length === 1 ? "is" : "are"} the fewest that do it.`;
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
