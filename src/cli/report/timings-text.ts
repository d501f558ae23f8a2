import { type ListedTiming, TIMING_CAVEATS } from "../../casework/index.ts";
import { painter, type Terminal } from "../terminal.ts";
import { counted } from "./words.ts";
import { type Lines, linesFor, someOf } from "./world-lines.ts";

type Run = ListedTiming["runs"][number];

export function describeTimings(timings: readonly ListedTiming[], terminal: Terminal): string {
  if (timings.length === 0) return "No timing test has been entered.\n";
  return timings.map((each) => describeTiming(each, terminal)).join("\n");
}

/** A timing test with its runs; with `only`, that run alone. Caveats stand under every result. */
export function describeTiming(timing: ListedTiming, terminal: Terminal, only?: string): string {
  const lines = linesFor(terminal);
  const { handle, name, a, b, eventHandles, windowDays, from, to, statistic } = timing;
  const runs = timing.runs.filter(({ id }) => only === undefined || id === only);
  const asked =
    statistic === "mean-lag"
      ? `How soon does the next “${b.label}” come after “${a.label}”?`
      : `How many of “${a.label}” are followed by “${b.label}” 1 to ${windowDays} days later?`;
  return `${[
    lines.heading(`${handle}  ${name}`),
    lines.item(`${asked} Observed ${from} to ${to}.`),
    lines.faint(`A “${a.label}”: ${seriesWords(a, eventHandles.a)}`, "  "),
    lines.faint(`B “${b.label}”: ${seriesWords(b, eventHandles.b)}`, "  "),
    ...(runs.length === 0 ? ["Not run yet."] : runs.flatMap((run) => runLines(run, timing, lines, terminal))),
    ...(runs.length === 0
      ? []
      : ["What this does not tell:", ...TIMING_CAVEATS.map((each) => lines.item(each, "  – "))]),
  ].join("\n")}\n`;
}

function seriesWords({ dates, sql }: ListedTiming["a"], events: readonly string[]): string {
  return [
    ...(events.length === 0 ? [] : [`events ${someOf(events, 12)}`]),
    ...(dates.length === 0 ? [] : [`dates ${someOf(dates, 12)}`]),
    ...(sql === undefined ? [] : [sql.replace(/\s+/g, " ").trim()]),
  ].join("; ");
}

function runLines(
  run: Run,
  { statistic, from, to, windowDays }: ListedTiming,
  lines: Lines,
  terminal: Terminal,
): string[] {
  const {
    handle,
    observed,
    expected,
    p,
    pLow,
    pHigh,
    postHoc,
    windowsTried,
    dates,
    leftOut = [],
    seed,
  } = run;
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  const range = pLow === pHigh ? "" : `, ${shownP(pLow)} to ${shownP(pHigh)} as uncertain dates are placed`;
  const found =
    statistic === "mean-lag"
      ? `${shown(observed)} days to the next on average; sliding B around the period gives ${shown(expected)}`
      : `${observed} of ${dates?.a ?? "?"} followed; sliding B around the period gives ${shown(expected)}`;
  return [
    "",
    lines.item(painter(terminal)("bold", `${handle}: ${found}`)),
    lines.item(
      `p = ${shownP(p)}${range}: so many of the ${days} ways of sliding B follow A at least as closely.`,
      "  ",
    ),
    ...(postHoc
      ? [lines.item("POST HOC: the series had been compared before this window was entered.", "  ! ")]
      : []),
    lines.item(
      windowsTried.length <= 1
        ? `The only window tried on these series: ${windowDays} days.`
        : `Windows tried on these series: ${windowsTried.join(", ")} days. The least p of several is too small.`,
      "  ",
    ),
    ...(dates === undefined || dates.uncertain === 0
      ? []
      : [
          lines.item(
            `${counted(dates.uncertain, "date")} of ${dates.a + dates.b} not known to the day; seed ${seed ?? "1"}.`,
            "  ",
          ),
        ]),
    ...leftOut.map((each) => lines.item(each, "  ! ")),
    lines.faint(run.method, "  "),
  ];
}

function shown(text: string): string {
  return String(Number(Number(text).toFixed(2)));
}

function shownP(text: string): string {
  return Number(text) < 0.001 ? "less than 0.001" : Number(text).toPrecision(2);
}
