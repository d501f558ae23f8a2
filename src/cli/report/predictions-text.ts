import type { ListedPrediction, TestedTableFacts } from "../../casework/index.ts";
import { painter, type Terminal } from "../terminal.ts";
import { counted } from "./words.ts";
import { type Lines, linesFor } from "./world-lines.ts";

type Run = ListedPrediction["runs"][number];

export function describePredictions(tests: readonly ListedPrediction[], terminal: Terminal): string {
  if (tests.length === 0) return "No test has been entered.\n";
  return tests.map((each) => describePrediction(each, terminal)).join("\n");
}

const STATISTIC: Readonly<Record<ListedPrediction["statistic"], string>> = {
  share: "share x/n",
  count: "count x",
  "difference-of-shares": "difference of shares, x1/n1 less x2/n2",
  "ratio-of-rates": "ratio of rates, x1/t1 over x2/t2",
};

const INTERVAL: Readonly<Record<ListedPrediction["statistic"], string>> = {
  share: "Wilson",
  count: "exact Poisson",
  "difference-of-shares": "Newcombe",
  "ratio-of-rates": "Clopper and Pearson",
};

/** A prediction with its runs; with `only`, that run alone. */
export function describePrediction(test: ListedPrediction, terminal: Terminal, only?: string): string {
  const lines = linesFor(terminal);
  const { handle, name, question, statistic, predictions, tables, runsBefore, runsInAll } = test;
  const runs = test.runs.filter(({ id }) => only === undefined || id === only);
  const isPostHoc = runsBefore > 0;
  return `${[
    lines.heading(`${handle}  ${name}`),
    ...(question === name ? [] : [lines.item(question)]),
    lines.item(
      `${STATISTIC[statistic]}, over ${tables.map((each) => each.names[0] ?? each.name).join(", ")}`,
    ),
    lines.faint(test.sql.replace(/\s+/g, " ").trim(), "    "),
    lines.item(
      isPostHoc
        ? `Foretold after ${counted(runsBefore, "run")} on these tables (post hoc; kept out of the Bayes lens):`
        : "Foretold before any run on these tables:",
    ),
    ...predictions.map((each) =>
      lines.item(`${each.handle} ${each.text}: ${each.low} to ${each.high}. Why: ${each.why}`, "  "),
    ),
    ...(runs.length === 0 ? ["Not run yet."] : runs.flatMap((run) => runLines(run, test, lines, terminal))),
    lines.item(`Runs on these tables so far, of any test: ${runsInAll}.`),
    ...caveatLines(test, lines),
  ].join("\n")}\n`;
}

function runLines(
  run: Run,
  { statistic, predictions }: ListedPrediction,
  lines: Lines,
  terminal: Terminal,
): string[] {
  const counts = Object.entries(run.counts).map(([column, value]) => `${column} = ${value}`);
  const greatest = Math.max(...run.likelihoods.map(({ value }) => Number(value)));
  const figure = (text: string) => shownFigure(text, statistic);
  return [
    "",
    painter(terminal)("bold", `${run.handle}: ${figure(run.estimate)}`) +
      `, 95 % interval ${figure(run.low)} to ${figure(run.high)} (${INTERVAL[statistic]})${run.postHoc ? ", POST HOC" : ""}`,
    lines.item(`${counts.join(", ")}; ${nullsOf(run)}`, "  "),
    ...run.likelihoods.map(({ hypothesis, value }) => {
      const said = predictions.find((each) => each.hypothesis === hypothesis);
      const ratio = greatest > 0 ? `; ${relative(Number(value) / greatest)}` : "";
      return lines.item(
        `${said?.handle ?? hypothesis}: likelihood ${significant(Number(value))}${ratio}`,
        "  ",
      );
    }),
    lines.faint(
      `result ${run.resultSha256.slice(0, 12)}…, tables ${run.tables.map(({ sha256 }) => `${sha256.slice(0, 12)}…`).join(", ")}${run.engine === undefined ? "" : `, ${run.engine}`}, ${counted(run.runsOnSameTables, "run")} on these tables before`,
      "  ",
    ),
  ];
}

function nullsOf({ nulls }: Run): string {
  return nulls === undefined
    ? "rows left out for an empty or unread cell: not counted (the statement has no column nulls)"
    : `rows left out for an empty or unread cell: ${nulls}`;
}

function shownFigure(text: string, statistic: ListedPrediction["statistic"]): string {
  if (text === "unbounded") return "without bound";
  const value = Number(text);
  if (statistic === "share") return `${(100 * value).toFixed(1)} %`;
  if (statistic === "difference-of-shares") return `${(100 * value).toFixed(1)} points`;
  return Number.isInteger(value) ? text : value.toFixed(2);
}

function significant(value: number): string {
  return value === 0 ? "0" : value >= 0.001 ? value.toPrecision(2) : value.toExponential(1);
}

function relative(share: number): string {
  if (share === 1) return "the greatest";
  return share === 0 ? "nothing beside the greatest" : `1 to ${significant(1 / share)} against the greatest`;
}

function caveatLines({ tables, caveats = [] }: ListedPrediction, lines: Lines): string[] {
  return [
    lines.item("The interval covers sampling alone. Beside it:"),
    ...caveats.map((each) => lines.item(each, "  – ")),
    ...tables.flatMap((each) =>
      factLines(each).map((fact) => lines.item(`${each.names[0] ?? each.name}: ${fact}`, "  – ")),
    ),
  ];
}

const FINDINGS = 5;

function factLines({
  rows,
  rejected,
  caveats,
  gaps,
  findings,
  tests,
  patternRuns,
}: TestedTableFacts): string[] {
  const more = findings.length - FINDINGS;
  return [
    `${counted(rows, "row")}${rejected > 0 ? `, and ${rejected} that could not be read` : ""}; how rows came into it is not tested here`,
    ...gaps.map(({ column, without }) => `${counted(without, "cell")} of “${column}” empty or absent`),
    ...caveats,
    ...(tests === undefined
      ? ["nobody has tested how it is kept (careo authenticate)"]
      : findings.length === 0
        ? [`${counted(tests, "test")} of how it is kept, none with an unlikely finding`]
        : findings.slice(0, FINDINGS).map((each) => `a test of how it is kept found: ${each}`)),
    ...(more > 0 ? [`and ${more} more findings (careo authenticate)`] : []),
    ...(patternRuns > 0 ? [`patterns were sought in it ${counted(patternRuns, "time")}`] : []),
  ];
}
