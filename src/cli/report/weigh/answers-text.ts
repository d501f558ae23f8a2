import {
  formatProbability,
  formatRatio,
  levelLeaders,
  type WeighedAnswer,
  type WeighedCase,
} from "../../../casework/index.ts";
import { painter, safeForTerminal, type Terminal } from "../../terminal.ts";
import { wrap } from "../../wrap.ts";
import { table } from "./columns.ts";

/** Each hypothesis with prior and posterior, capped and not; where the group is not exclusive and exhaustive, odds alone. */
export function answersText(weighed: WeighedCase, terminal: Terminal): string {
  const hypotheses = weighed.order.flatMap((at) => weighed.hypotheses[at] ?? []);
  const width = Math.max(...hypotheses.map(({ handle }) => handle.length));
  const texts = hypotheses.map(({ handle, text, kind }) =>
    wrap(
      safeForTerminal(`${text} (${kind})`),
      terminal.columns,
      " ".repeat(width + 4),
      `  ${handle.padEnd(width)}  `,
    ),
  );
  const numbers = weighed.hasProbabilities ? probabilities(weighed) : odds(weighed);
  return [...texts, ...(numbers === "" ? [] : ["", numbers]), ...basisLines(weighed, terminal)].join("\n");
}

function probabilities(weighed: WeighedCase): string {
  const { hypotheses, order, question, result } = weighed;
  const { bayes } = result;
  if (bayes === undefined) return "";
  const level = levelLeaders(weighed);
  const rows = order.map((at) => {
    const { id, handle, words } = hypotheses[at] as WeighedAnswer;
    const prior = question.hypotheses.find((each) => each.id === id)?.prior;
    return [
      `${level.includes(at) ? "▸" : " "} ${handle}`,
      prior === undefined ? "" : rangeOf(prior.value, prior.low, prior.high),
      probability(bayes.posterior[at]),
      spanOf(bayes.intervals[at]),
      probability(bayes.posteriorUncapped[at]),
      words.join(" to ") || "no word",
    ];
  });
  return table(
    ["", "prior", "posterior", "interval", "without cap", "in words, from the interval"],
    rows,
    [1, 2, 3, 4],
  );
}

function odds({ hypotheses, order, question, result }: WeighedCase): string {
  const { bayes } = result;
  if (bayes === undefined) return "";
  const [leader = 0] = bayes.leaders;
  const over = (shares: readonly number[], at: number) =>
    formatRatio((shares[leader] ?? 0) / (shares[at] ?? 0));
  const priors = hypotheses.map(
    ({ id }) => question.hypotheses.find((each) => each.id === id)?.prior?.value ?? 0,
  );
  const name = hypotheses[leader]?.handle ?? "";
  const rows = order.flatMap((at) =>
    at === leader
      ? []
      : [
          [
            `${name} over ${hypotheses[at]?.handle ?? ""}`,
            over(priors, at),
            over(bayes.posterior, at),
            over(bayes.posteriorUncapped, at),
          ],
        ],
  );
  const note =
    "  Not declared exclusive and exhaustive: odds of two answers at a time, and no probability of either.";
  return `${table(["", "odds before", "odds after", "without cap"], rows, [1, 2, 3])}\n${note}`;
}

function basisLines({ hypotheses, group, question }: WeighedCase, terminal: Terminal): string[] {
  const bases = [...new Set(hypotheses.flatMap(({ basis }) => basis ?? []))];
  if (bases.length === 0) return ["  No priors were given: only the matrix is weighed."];
  const one = bases.length === 1;
  const said = one
    ? `Priors rest on: ${bases[0]}.`
    : `Priors rest on: ${hypotheses.map(({ handle, basis }) => `${handle}: ${basis}`).join("; ")}.`;
  const { capDecades } = question.settings;
  const cap = `One origin counts ${formatRatio(10 ** capDecades)} to 1 at most${group.capDecades === undefined ? "" : ", as set for this question"}.`;
  return [painter(terminal)("dim", wrap(safeForTerminal(`${said} ${cap}`), terminal.columns, "  "))];
}

export function probability(share: number | undefined): string {
  return share === undefined || Number.isNaN(share) ? "–" : formatProbability(share);
}

function rangeOf(value: number, low: number, high: number): string {
  const own = formatProbability(value);
  return low === high ? own : `${own} (${spanOf({ low, high })})`;
}

function spanOf(interval: { readonly low: number; readonly high: number } | undefined): string {
  if (interval === undefined) return "";
  const [from, to] = [formatProbability(interval.low), formatProbability(interval.high)];
  return from === to ? from : `${from} to ${to}`;
}
