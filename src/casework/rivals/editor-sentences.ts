import { DEFAULTS, formatProbability, formatRatio, LIKELIHOOD_ROWS } from "../../weighing/index.ts";
import type { WeighedAnswer, WeighedCase } from "./weighed-case.ts";

type Weighing = Omit<WeighedCase, "sentences">;

/**
 * What a careful editor would let stand: how likely, from the interval and as rated by whom; how well grounded, in a sentence of
 * its own; what it hangs on; and whether nearly everything rests on one origin. Claims nothing of reality.
 */
export function editorSentences(weighing: Weighing): string[] {
  const { bayes } = weighing.result;
  if (bayes === undefined) return [matrixSentence(weighing)];
  if (bayes.origins.length === 0)
    return ["Nothing has been weighed: the priors stand as they were put down."];
  const first = weighing.hasProbabilities ? likelihoodSentence(weighing) : oddsSentence(weighing);
  return [
    first,
    confidenceSentence(weighing),
    hangsOn(weighing),
    oneOrigin(weighing),
    otherLens(weighing),
  ].filter((each) => each !== "");
}

function matrixSentence({ result, hypotheses }: Weighing): string {
  const { ach } = result;
  const [first, second] = ach.byOrigin.hypotheses;
  const named = (id: string | undefined) => answerName(hypotheses.find((each) => each.id === id));
  if (ach.byOrigin.matrix.rows.length === 0) return "Nothing has been weighed: nobody rated any evidence.";
  if (first === undefined || second === undefined || first.rank === second.rank)
    return "As rated here, the evidence does not rank one answer before the other.";
  return `As rated here, least speaks against ${named(first.hypothesis)}; that ranks the answers and says nothing of how likely any of them is.`;
}

function likelihoodSentence({ result, hypotheses, raters }: Weighing): string {
  const bayes = result.bayes;
  const leaders = bayes?.leaders ?? [];
  const by = ratedBy(raters);
  if (leaders.length > 1) {
    const names = leaders.map((at) => answerName(hypotheses[at])).join(" and ");
    return `On the evidence weighed here, ${by}, ${names} cannot be told apart.`;
  }
  const at = leaders[0] ?? 0;
  const answer = hypotheses[at];
  const interval = bayes?.intervals[at];
  if (answer === undefined || interval === undefined) return "";
  const span = spanOf(interval);
  const [from, to] = answer.words;
  if (from !== undefined) {
    const words = to === undefined ? isWord(from) : `${isWord(from)} to ${to}`;
    return `On the evidence weighed here, ${by}, ${answerName(answer)} ${words} (${span}).`;
  }
  const last = LIKELIHOOD_ROWS.at(-1);
  if (last !== undefined && interval.low > last.high)
    return `On the evidence weighed here, ${by}, hardly any doubt is left about ${answerName(answer)} (${span}); that follows from these inputs and is no certainty.`;
  return `On the evidence weighed here, ${by}, ${answerName(answer)} comes out before its rivals, and how likely it is cannot be put into a word: it may be anywhere from ${span}.`;
}

function oddsSentence({ result, hypotheses, raters }: Weighing): string {
  const { bayes } = result;
  if (bayes === undefined) return "";
  const names = bayes.leaders.map((at) => answerName(hypotheses[at]));
  if (names.length > 1)
    return `On the evidence weighed here, ${ratedBy(raters)}, ${names.join(" and ")} cannot be told apart.`;
  const rival = answerName(hypotheses[bayes.runnerUp]);
  return `On the evidence weighed here, ${ratedBy(raters)}, the odds are ${formatRatio(bayes.breakEvenRatio)} to 1 for ${names[0]} over ${rival}; since not exactly one of the answers is declared to be so, nothing follows of how likely either is.`;
}

function confidenceSentence({ confidence }: Weighing): string {
  if (confidence === null) return "";
  const { level, why } = confidence;
  if (level === "high")
    return "Nothing found here forbids high confidence in that; whoever signs it says how much.";
  return `Confidence in that can be ${level} at most: ${why.join(", and ")}.`;
}

function hangsOn({ result, names, hypotheses }: Weighing): string {
  const { bayes } = result;
  const linchpins = bayes?.origins.filter(({ linchpin }) => linchpin?.changes === "leader") ?? [];
  if (bayes === undefined || linchpins.length === 0) return "";
  const said = linchpins.map((origin) => originName(origin, names));
  const [only] = linchpins;
  if (linchpins.length > 1 || only === undefined) return `It hangs on each of these: ${said.join("; ")}.`;
  const leader = only.without.indexOf(Math.max(...only.without));
  const then =
    only.linchpin?.by === "removal" && !bayes.leaders.includes(leader)
      ? `without it ${answerName(hypotheses[leader])} comes first`
      : only.linchpin?.by === "removal"
        ? "without it the answer no longer stands alone"
        : `at the ${only.linchpin?.by} of what is held of it another answer comes first`;
  return `It hangs on ${said[0]}: ${then}.`;
}

/** Where the matrix ranks another answer first, whoever reads one lens has to know of the other. */
function otherLens({ result, hypotheses }: Weighing): string {
  const { bayes, ach } = result;
  const { rows, hypotheses: ranked } = ach.byOrigin;
  if (bayes === undefined || rows.every(({ shareUnrated }) => shareUnrated === 1)) return "";
  const first = ranked.filter(({ rank }) => rank === 1).map(({ hypothesis }) => hypothesis);
  if (bayes.leaders.some((at) => first.includes(result.hypotheses[at] ?? ""))) return "";
  const names = first.map((id) => answerName(hypotheses.find((each) => each.id === id)));
  return `The matrix disagrees: by it least speaks against ${names.join(" and ")}.`;
}

function oneOrigin({ result, names }: Weighing): string {
  const bayes = result.bayes;
  if (bayes === undefined || bayes.leaders.length !== 1) return "";
  const speaking = bayes.origins
    .map((origin) => ({ origin, log: Math.log(origin.ratio) }))
    .filter(({ log }) => log > 0);
  const total = speaking.reduce((sum, { log }) => sum + log, 0);
  const most = speaking.reduce<(typeof speaking)[number] | undefined>(
    (best, each) => (best === undefined || each.log > best.log ? each : best),
    undefined,
  );
  if (most === undefined || most.log < total * DEFAULTS.oneOrigin.value) return "";
  return `Nearly everything that speaks for it rests on one origin: ${originName(most.origin, names)}.`;
}

/** The items of an origin and where they come from: `E1 and E4 (O1: Daily Sea and 2 others)`. */
export function originName(
  { id, items }: { readonly id: string; readonly items: readonly string[] },
  names: Readonly<Record<string, string>>,
): string {
  const own = items.map((item) => names[item] ?? item);
  return id === items[0] && items.length === 1 ? (own[0] ?? id) : `${listed(own)} (${names[id] ?? id})`;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

function answerName(answer: WeighedAnswer | undefined): string {
  return answer === undefined ? "" : `“${answer.text.replace(/[.!]$/, "")}” (${answer.handle})`;
}

function ratedBy(raters: Weighing["raters"]): string {
  const names = raters.map(({ name }) => name);
  return names.length === 0 ? "by what tests computed" : `as rated by ${names.join(" and ")}`;
}

function isWord(word: string): string {
  const nouns = ["almost no chance", "roughly even chance", "roughly even odds"];
  return nouns.includes(word) ? `has ${/^roughly/.test(word) ? "a " : ""}${word}` : `is ${word}`;
}

function spanOf({ low, high }: { readonly low: number; readonly high: number }): string {
  const [from, to] = [formatProbability(low), formatProbability(high)];
  return from === to ? from : `${from} to ${to}`;
}
