import {
  almostEqual,
  DEFAULTS,
  formatProbability,
  formatRatio,
  LIKELIHOOD_ROWS,
  likelihoodWords,
} from "../../weighing/index.ts";
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
  const level = levelLeaders(weighing);
  const sentences =
    level.length > 1
      ? [levelSentence(weighing, level), confidenceSentence(weighing), oneOriginTells(weighing)]
      : [
          weighing.hasProbabilities ? likelihoodSentence(weighing) : oddsSentence(weighing),
          confidenceSentence(weighing),
          hangsOn(weighing),
          oneOrigin(weighing),
        ];
  return [...sentences, otherLens(weighing)].filter((each) => each !== "");
}

/** Those that nobody can tell from the leader by what is printed: the same whole per cent, or odds that tie; as entered. */
export function levelLeaders({
  result,
  order,
  hasProbabilities,
}: Pick<Weighing, "result" | "order" | "hasProbabilities">): number[] {
  const { bayes } = result;
  if (bayes === undefined) return [];
  const [leader = 0] = bayes.leaders;
  const shown = bayes.posterior.map(formatProbability);
  return order.filter((at) => (hasProbabilities ? shown[at] === shown[leader] : bayes.leaders.includes(at)));
}

function levelSentence(
  { result, hypotheses, raters, hasProbabilities, group }: Weighing,
  level: readonly number[],
): string {
  const names = level.map((at) => answerName(hypotheses[at]));
  const apart =
    level.length === hypotheses.length && level.length > 2
      ? "no answer comes out before another"
      : `${listed(names)} cannot be told apart`;
  const start = `On the evidence weighed here, ${ratedBy(raters)}, ${apart}`;
  const intervals = level.flatMap((at) => result.bayes?.intervals[at] ?? []);
  if (!hasProbabilities || intervals.length === 0) return `${start}.`;
  const hull = {
    low: Math.min(...intervals.map(({ low }) => low)),
    high: Math.max(...intervals.map(({ high }) => high)),
  };
  const words = wordsSaid(likelihoodWords(hull, group.words));
  return words === undefined
    ? `${start}: each may be anywhere from ${spanOf(hull)}.`
    : `${start}: each ${words} (${spanOf(hull)}).`;
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
  const by = ratedBy(raters);
  const at = bayes?.leaders[0] ?? 0;
  const answer = hypotheses[at];
  const interval = bayes?.intervals[at];
  if (answer === undefined || interval === undefined) return "";
  const span = spanOf(interval);
  const words = wordsSaid(answer.words);
  if (words !== undefined)
    return `On the evidence weighed here, ${by}, ${answerName(answer)} ${words} (${span}).`;
  const last = LIKELIHOOD_ROWS.at(-1);
  if (last !== undefined && interval.low > last.high)
    return `On the evidence weighed here, ${by}, hardly any doubt is left about ${answerName(answer)} (${span}); that follows from these inputs and is no certainty.`;
  return `On the evidence weighed here, ${by}, ${answerName(answer)} comes out before ${hypotheses.length === 2 ? "its rival" : "its rivals"}, and how likely it is cannot be put into a word: it may be anywhere from ${span}.`;
}

function oddsSentence({ result, hypotheses, raters }: Weighing): string {
  const { bayes } = result;
  if (bayes === undefined) return "";
  const leader = answerName(hypotheses[bayes.leaders[0] ?? 0]);
  const rival = answerName(hypotheses[bayes.runnerUp]);
  return `On the evidence weighed here, ${ratedBy(raters)}, the odds are ${formatRatio(bayes.breakEvenRatio)} to 1 for ${leader} over ${rival}; since not exactly one of the answers is declared to be so, nothing follows of how likely either is.`;
}

function confidenceSentence({ confidence }: Weighing): string {
  if (confidence === null) return "";
  const { level, why } = confidence;
  if (level === "high")
    return "Nothing found here forbids high confidence in that; whoever signs it says how much.";
  return `Confidence in that can be ${level} at most: ${why.join(", and ")}.`;
}

function hangsOn({ result, names, hypotheses, order }: Weighing): string {
  const { bayes } = result;
  const linchpins = bayes?.origins.filter(({ linchpin }) => linchpin?.changes === "leader") ?? [];
  if (bayes === undefined || linchpins.length === 0) return "";
  const said = linchpins.map((origin) => originName(origin, names));
  const [only] = linchpins;
  if (linchpins.length > 1 || only === undefined) return `It hangs on each of these: ${said.join("; ")}.`;
  const { by, leaders = [] } = only.linchpin ?? {};
  const when = by === "removal" ? "without it" : `at the ${by} of what is held of it`;
  const leading = order.filter((at) => leaders.includes(at)).map((at) => answerName(hypotheses[at]));
  const then =
    leaders.length === hypotheses.length
      ? "no answer is before another"
      : leaders.length > 1
        ? `${listed(leading)} cannot be told apart`
        : `${leading[0]} comes first`;
  return `It hangs on ${said[0]}: ${when} ${then}.`;
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

/** Of what speaks for the leader against the next. */
function oneOrigin({ result, names }: Weighing): string {
  const origins = result.bayes?.origins ?? [];
  const most = nearlyAll(origins, ({ ratio }) => Math.log(ratio));
  return most === undefined
    ? ""
    : `Nearly everything that speaks for it rests on one origin: ${originName(most, names)}.`;
}

/** Of what speaks for any answer against any other. */
function oneOriginTells({ result, names }: Weighing): string {
  const origins = result.bayes?.origins ?? [];
  const most = nearlyAll(origins, ({ capped }) => Math.max(...capped) - Math.min(...capped));
  return most === undefined
    ? ""
    : `Nearly everything that tells one from another rests on one origin: ${originName(most, names)}.`;
}

/** The origin that has nearly all of a weight, of which the origins with none have no share. */
function nearlyAll<Each>(origins: readonly Each[], weightOf: (origin: Each) => number): Each | undefined {
  const speaking = origins
    .map((origin) => ({ origin, weight: weightOf(origin) }))
    .filter(({ weight }) => weight > 0 && !almostEqual(weight, 0));
  const total = speaking.reduce((sum, { weight }) => sum + weight, 0);
  return speaking.find(({ weight }) => weight >= total * DEFAULTS.oneOrigin.value)?.origin;
}

/** The items of an origin and where they come from: `E1 and E4 (O1: Daily Sea and 2 others)`. */
export function originName(
  { id, items }: { readonly id: string; readonly items: readonly string[] },
  names: Readonly<Record<string, string>>,
): string {
  const own = items.map((item) => names[item] ?? item);
  return id === items[0] && items.length === 1 ? (own[0] ?? id) : `${listed(own)} (${names[id] ?? id})`;
}

export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

function answerName(answer: WeighedAnswer | undefined): string {
  return answer === undefined ? "" : `“${answer.text.replace(/[.!]$/, "")}” (${answer.handle})`;
}

function ratedBy(raters: Weighing["raters"]): string {
  const names = raters.map(({ name }) => name);
  return names.length === 0 ? "by what tests computed" : `as rated by ${names.join(" and ")}`;
}

function wordsSaid([from, to]: readonly string[]): string | undefined {
  if (from === undefined) return undefined;
  return to === undefined ? isWord(from) : `${isWord(from)} to ${to}`;
}

function isWord(word: string): string {
  const nouns = ["almost no chance", "roughly even chance", "roughly even odds"];
  return nouns.includes(word) ? `has ${/^roughly/.test(word) ? "a " : ""}${word}` : `is ${word}`;
}

function spanOf({ low, high }: { readonly low: number; readonly high: number }): string {
  const [from, to] = [formatProbability(low), formatProbability(high)];
  return from === to ? from : `${from} to ${to}`;
}
