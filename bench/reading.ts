/**
 * Measures reading against public sets: `npm run bench:reading [-- NAME…]`. The sets are not part of the product: they are
 * looked for where $CAREO_BENCH_READING says, else beside the repository, and what is absent is skipped with a line.
 * A NAME runs only the modules of bench/reading/sets whose file name contains it.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { MeasuredRow, ReadingBench } from "./reading/row.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const sets = resolve(process.env["CAREO_BENCH_READING"] ?? join(here, "../../shared/bench/reading"));
// Words with dashes are for the modules ("--rules").
const wanted = process.argv.slice(2).filter((each) => !each.startsWith("--"));
const measured: MeasuredRow[] = [];

for (const name of readdirSync(join(here, "reading/sets")).sort()) {
  if (!name.endsWith(".ts") || (wanted.length > 0 && !wanted.some((each) => name.includes(each)))) continue;
  const bench = (await import(join(here, "reading/sets", name))) as ReadingBench;
  const missing = bench.needs.filter((file) => !existsSync(join(sets, file)));
  if (missing.length > 0) console.log(`skipped ${name}: ${missing.join(", ")} not present`);
  else measured.push(...bench.measure(readRows));
}
print(measured);

function readRows(file: string): readonly unknown[] {
  const lines = readFileSync(join(sets, file), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as unknown);
}

function print(rows: readonly MeasuredRow[]): void {
  const figure = (share: number) => share.toFixed(3).replace(/^0/, "");
  const cells = rows.map((row) => [
    row.benchmark,
    row.metric,
    String(row.n),
    figure(row.ours),
    `${figure(row.interval[0])}–${figure(row.interval[1])}`,
    row.target === undefined ? "" : `${figure(row.target)} ${row.ours >= row.target ? "met" : "MISSED"}`,
    row.peers,
  ]);
  const table = [["benchmark", "metric", "n", "careo", "95 %", "target", "peers"], ...cells];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0))) ?? [];
  for (const line of table)
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
}
