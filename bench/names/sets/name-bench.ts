/** name_bench, development half: comparing whole names, beside the scores that its peer recorded on the same rows. */

import { CsvReader } from "../../../src/records/names/evaluate/csv-rows.ts";
import {
  compareNames,
  evaluatePairs,
  type MeasuredPairs,
  type NameEvaluation,
} from "../../../src/records.ts";
import { figure, tableLines } from "../table.ts";

export const needs: readonly string[] = ["name_bench/dev.csv"];

const FILE = "name_bench/dev.csv";
const effects = { now: (): number => performance.now() };

export async function measure(read: (file: string) => string): Promise<readonly string[]> {
  const text = read(FILE);
  const rows = rowsOf(text);
  // Three times: the first warms the machine up, as a list of names would; the last is reported.
  for (let time = 0; time < 2; time++) await evaluate(text);
  const all = await evaluate(text);
  const person = await evaluate(only(rows, (row) => row["schema"] === "Person"));
  const lines = [`name_bench, development half: ${all.used} rows, ${all.unusable.length} unusable`];
  const table = [["rows", "n", "P", "R", "F1", "best F1", "at", "peer F1", "peer best", "ours there"]];
  table.push(line("Person", person, 0.88), line("all rows", all, 0.88));
  for (const column of ["quality", "case_group", "schema"]) {
    for (const value of [...new Set(rows.map((row) => row[column] ?? ""))].sort())
      table.push(line(`${column} ${value}`, await evaluate(only(rows, (row) => row[column] === value))));
  }
  const { mean, p50, p95 } = all.microsecondsPerPair;
  return [
    ...lines,
    ...tableLines(table),
    `${warmMicroseconds(rows)} µs of processor a pair; target 43 (by the clock of this machine: mean ${mean}, p50 ${p50}, p95 ${p95})`,
    `${coldMicroseconds(rows)} µs a pair with every word new to the program`,
    ...failing(rows),
  ];
}

type Row = Readonly<Record<string, string>>;

function line(label: string, found: NameEvaluation, target?: number): string[] {
  const { atThreshold: at, best, peer } = found;
  const met = target === undefined ? "" : at.f1 >= target ? ` (≥ ${target} met)` : ` (≥ ${target} MISSED)`;
  const beside: (pairs: MeasuredPairs | undefined) => string = (pairs) =>
    pairs === undefined ? "" : figure(pairs.atThreshold.f1);
  return [
    label,
    String(found.used),
    figure(at.precision),
    figure(at.recall),
    figure(at.f1) + met,
    figure(best.f1),
    best.threshold.toFixed(2),
    beside(peer?.peer),
    peer === undefined ? "" : figure(peer.peer.best.f1),
    beside(peer?.ours),
  ];
}

function evaluate(text: string): Promise<NameEvaluation> {
  return evaluatePairs([new TextEncoder().encode(text)], effects);
}

function rowsOf(text: string): Row[] {
  const reader = new CsvReader();
  const cells = [...reader.read(text), ...reader.end()].flatMap((row) => ("cells" in row ? [row.cells] : []));
  const header = cells[0] ?? [];
  return cells.slice(1).map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ""])));
}

function only(rows: readonly Row[], keep: (row: Row) => boolean): string {
  const columns = ["name1", "name2", "is_match", "schema", "peer_score"];
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const lines = rows.filter(keep).map((row) => columns.map((column) => quoted(row[column] ?? "")).join(","));
  return [columns.join(","), ...lines, ""].join("\n");
}

function warmMicroseconds(rows: readonly Row[]): string {
  const pairs = Array.from({ length: 5 }, () => rows).flat();
  return processorMicroseconds(pairs.map(pairOf));
}

/** Two letters more in every word, so that no word was met before. */
function coldMicroseconds(rows: readonly Row[]): string {
  const fresh = (name: string, turn: number) =>
    name.replace(/\p{L}{4,}/gu, (word) => word + String.fromCharCode(97 + turn, 97 + ((turn * 7) % 26)));
  const pairs = Array.from({ length: 10 }, (_, turn) =>
    rows.map(pairOf).map(([a, b, schema]) => [fresh(a, turn), fresh(b, turn), schema] as const),
  ).flat();
  return processorMicroseconds(pairs);
}

type Pair = readonly [string, string, string];

function pairOf(row: Row): Pair {
  return [row["name1"] ?? "", row["name2"] ?? "", row["schema"] ?? "Person"];
}

function processorMicroseconds(pairs: readonly Pair[]): string {
  const start = process.cpuUsage();
  for (const [a, b, schema] of pairs) compareNames(a, b, { schema });
  const { user, system } = process.cpuUsage(start);
  return ((user + system) / pairs.length).toFixed(1);
}

/** How many fail, by what decided them: the kinds, not the rows. */
function failing(rows: readonly Row[]): string[] {
  const kinds = new Map<string, number>();
  for (const row of rows) {
    const { match, explanation } = compareNames(row["name1"] ?? "", row["name2"] ?? "", {
      schema: row["schema"] ?? "Person",
    });
    if (match === (row["is_match"] === "true")) continue;
    const weakest = explanation.reduce((least, each) => (each.weight < least.weight ? each : least));
    const least = explanation
      .filter((each) => each.rule !== undefined && each.rule !== "same")
      .map((each) => each.rule)
      .join(", ");
    const why = match
      ? `false match, agreeing by ${least || "the same words"}`
      : `missed, ${weakest.feature}`;
    kinds.set(
      `${row["schema"] === "Person" ? "Person" : "others"}: ${why}`,
      (kinds.get(`${row["schema"] === "Person" ? "Person" : "others"}: ${why}`) ?? 0) + 1,
    );
  }
  return [...kinds].sort(([, a], [, b]) => b - a).map(([kind, count]) => `  ${count} × ${kind}`);
}
