import type { TestedTable } from "../../casework/index.ts";
import { painter, safeForTerminal, type Terminal } from "../terminal.ts";
import { wrap } from "../wrap.ts";
import { counted } from "./words.ts";

type Result = TestedTable["results"][number];

/** Headings, in the order of the report, with the tests under each. */
const PARTS: readonly (readonly [heading: string, tests: readonly Result["test"][]])[] = [
  ["Keys", ["key-uniqueness", "key-gaps"]],
  ["Dates", ["dates-that-cannot-be", "dates-out-of-order", "heaped-dates", "weekdays"]],
  [
    "Numbers",
    ["check-digits", "number-structure", "serial-order", "shared-numbers", "last-digits", "first-digits"],
  ],
  ["Traces of programs", ["encoding-traces", "spreadsheet-traces"]],
  ["Repeated rows", ["duplicate-rows", "near-duplicate-rows"]],
  ["Against what is known from elsewhere", ["agreement", "known-persons", "random-sample"]],
];

/** Printed above every report, so that no test is read for more than it is. */
const WHAT_IT_IS =
  "Tests of how the table is kept. Each is evidence for a person to weigh; none says what the table is. Honest tables fail some, and tables made with care pass all.";

export function describeTests({ said, results, notTested }: TestedTable, terminal: Terminal): string {
  const paint = painter(terminal);
  const { columns } = terminal;
  const parts = PARTS.flatMap(([heading, tests]) => {
    const here = results.filter(({ test }) => tests.includes(test));
    return here.length === 0
      ? []
      : [paint("bold", heading), ...here.map((each) => describe(each, terminal)), ""];
  });
  return `${[
    paint("bold", safeForTerminal(said.name)) +
      `, ${counted(said.rowCount, "row")}, ${counted(results.length, "test")}`,
    wrap(WHAT_IT_IS, columns),
    "",
    ...parts,
    ...(notTested.length === 0 ? [] : [paint("bold", "Not tested")]),
    ...notTested.map(({ test, why }) => wrap(safeForTerminal(`${test}: ${why}`), columns, "    ", "  – ")),
    ...(notTested.length === 0 ? [] : [""]),
    "Methods, caveats and every figure: --json.",
  ].join("\n")}\n`;
}

function describe(result: Result, terminal: Terminal): string {
  const { finding, columns, chosenBy, expected, tail, examples, rows, test } = result;
  const paint = painter(terminal);
  const line = (text: string, first = "      ") =>
    wrap(safeForTerminal(text), terminal.columns, "      ", first);
  const about =
    chosenBy === "every-column" || chosenBy === "option" || finding.includes(`“${columns[0]}”`)
      ? ""
      : `${columns
          .map((each) => `“${each}”`)
          .slice(0, 3)
          .join(", ")}: `;
  const left =
    rows.leftOut > 0 && rows.why !== "" ? ` ${counted(rows.leftOut, "row")} left out: ${rows.why}.` : "";
  const shape = chosenBy === "shape" ? " (columns told by their look)" : "";
  return [
    line(`${about}${finding}${shape}`, "  • "),
    ...(expected ? [paint("dim", line(`To compare: ${expected.text}. Basis: ${expected.basis}.`))] : []),
    ...(tail ? [paint("dim", line(`${shownP(tail.p)}, ${tail.method}.`))] : []),
    ...(left === "" || test === "random-sample" ? [] : [paint("dim", line(left.trim()))]),
    ...(examples.length === 0 ? [] : [line(`e.g. ${examples.slice(0, 4).map(cited).join("; ")}`)]),
  ].join("\n");
}

export function cited({
  rowKey,
  column,
  text,
}: {
  rowKey: string;
  column: string;
  text: string | null;
}): string {
  return `${rowKey}:${column} ${text === null ? "(absent)" : `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`}`;
}

/** `p = 0.021`, or that it is under what means anything. */
export function shownP(p: number): string {
  return p < LEAST_SHOWN ? `p ${figureOfP(p)}` : `p = ${figureOfP(p)}`;
}

const LEAST_SHOWN = 1e-6;

/** Two significant figures; what is too small to mean anything is said to be small. */
export function figureOfP(p: number): string {
  return p < LEAST_SHOWN ? "under 0.000001" : p >= 0.995 ? "1" : String(Number(p.toPrecision(2)));
}
