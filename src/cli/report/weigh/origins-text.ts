import { formatRatio, originName, ratioWord, type WeighedCase } from "../../../casework/index.ts";
import { painter, safeForTerminal, type Terminal } from "../../terminal.ts";
import { wrap } from "../../wrap.ts";
import { probability } from "./answers-text.ts";
import { cut, table } from "./columns.ts";

/** Each origin's likelihood ratio between leader and runner-up, and what the leader would be without it. */
export function originsText(weighed: WeighedCase, terminal: Terminal): string {
  const { result, hypotheses, names, hasProbabilities } = weighed;
  const { bayes } = result;
  if (bayes === undefined || bayes.origins.length === 0) return "";
  const [leader = 0] = bayes.leaders;
  const [first, second] = [hypotheses[leader]?.handle ?? "", hypotheses[bayes.runnerUp]?.handle ?? ""];
  const sorted = [...bayes.origins].sort((a, b) => Math.abs(Math.log(b.ratio)) - Math.abs(Math.log(a.ratio)));
  const figures = sorted.map((origin) => [
    ratioText(origin.ratio, first, second),
    tieText(origin.breakEvenRatio, first, second),
    hasProbabilities ? probability(origin.without[leader]) : "",
    linchpinText(origin.linchpin, weighed),
  ]);
  const heads = [
    `${first} against ${second}`,
    "ties at",
    hasProbabilities ? `${first} without` : "",
    "linchpin",
  ];
  const taken = heads.map(
    (head, at) => Math.max(head.length, ...figures.map((row) => row[at]?.length ?? 0)) + 2,
  );
  const room = Math.max(16, terminal.columns - 2 - taken.reduce((sum, width) => sum + width, 0));
  const rows = sorted.map((origin, at) => [
    cut(safeForTerminal(originName(origin, names)), room),
    ...(figures[at] ?? []),
  ]);
  const lifted = sorted.flatMap(({ capLifted, id }) =>
    capLifted === undefined ? [] : [`The cap is lifted for ${names[id] ?? id}: ${capLifted}.`],
  );
  const capped = sorted.filter(({ capped: held, uncapped }) =>
    held.some((each, at) => each !== uncapped[at]),
  );
  const held =
    capped.length === 0
      ? []
      : [
          `Held by the cap: ${capped.map((origin) => originName(origin, names)).join("; ")}. Without it see above.`,
        ];
  const notes = [...held, ...lifted, ...itemLines(weighed, first)].map((each) =>
    painter(terminal)("dim", wrap(safeForTerminal(each), terminal.columns, "  ")),
  );
  return [table(["", ...heads], rows, [3]), ...notes].join("\n");
}

/** What the leader would be without one of several items that speak for an origin. */
function itemLines({ result, names, hasProbabilities }: WeighedCase, first: string): string[] {
  const { bayes } = result;
  if (bayes === undefined || !hasProbabilities) return [];
  const [leader = 0] = bayes.leaders;
  const each = bayes.origins.flatMap(({ withoutItems }) =>
    withoutItems.map(({ item, without }) => `${names[item] ?? item} ${probability(without[leader])}`),
  );
  return each.length === 0 ? [] : [`${first} without one item alone of an origin: ${each.join(", ")}.`];
}

/** A ratio for whom it favours: below 1 its inverse stands for the other side. */
function ratioText(ratio: number, first: string, second: string): string {
  const strength = Math.max(ratio, 1 / ratio);
  const word = ratioWord(strength);
  if (word === undefined || formatRatio(strength) === "1") return "favours neither";
  return `${formatRatio(strength)} for ${ratio > 1 ? first : second} (${word})`;
}

function tieText(ratio: number, first: string, second: string): string {
  if (formatRatio(Math.max(ratio, 1 / ratio)) === "1") return "1";
  return ratio >= 1 ? `${formatRatio(ratio)} for ${first}` : `${formatRatio(1 / ratio)} for ${second}`;
}

type Linchpin = NonNullable<WeighedCase["result"]["bayes"]>["origins"][number]["linchpin"];

function linchpinText(linchpin: Linchpin, { hypotheses }: WeighedCase): string {
  if (linchpin === undefined) return "";
  const { changes, by, leaders } = linchpin;
  const [only, ...others] = leaders.map((at) => hypotheses[at]?.handle ?? "");
  const leading = others.length === 0 ? `${only} leads` : `${leaders.length} tie`;
  return `${changes === "leader" ? leading : "another word"} ${by === "removal" ? "without it" : `at ${by}`}`;
}
