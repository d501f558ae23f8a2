/**
 * Matching planted people: `npm run bench:match [-- ROWS…]`, by default 10,000 people against a million and ten million rows.
 * Invents the data (seeded; kept under bench/out), takes it in, indexes and matches it in a process of its own that runs the
 * built code, and writes a dated page with a plot to bench/out. Needs the sets of names described in bench/matching/pools.ts.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Accuracy, accuracyOf } from "./matching/accuracy.ts";
import { calibrationOf, type Decile } from "./matching/calibration.ts";
import { costPlot } from "./matching/cost-plot.ts";
import { type PeerRun, runPeers } from "./matching/peers.ts";
import type { PlantedTruth } from "./matching/planted.ts";
import { readPools } from "./matching/pools.ts";
import type { MeasuredRun, TopTen } from "./matching/run-built.ts";
import { type PlantedFiles, writePlanted } from "./matching/write-planted.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const out = join(here, "out/matching");
const SEED = 7;
const PEOPLE = 10_000;
const PLANTED = 3_000;
/** That of the run, its default, and the true one. */
const PRIOR = { stated: 0.1, planted: PLANTED / PEOPLE };

interface Measured extends MeasuredRun {
  readonly rows: number;
  readonly load: number;
  readonly accuracy: readonly Accuracy[];
  readonly calibration: readonly Decile[];
  readonly peers: readonly PeerRun[] | undefined;
}

const sizes = process.argv.slice(2).map(Number);
const pools = readPools();
if (pools === undefined) console.log("skipped: the sets of names are not on this machine");
else {
  const measured: Measured[] = [];
  for (const rows of sizes.length > 0 ? sizes : [1_000_000, 10_000_000]) {
    const folder = join(out, `${PEOPLE}x${rows}`);
    const plan = { people: PEOPLE, planted: PLANTED, rows, seed: SEED, columns: "whole" } as const;
    measured.push(measure(rows, folder, await writePlanted(folder, pools, plan)));
  }
  const page = asMarkdown(measured);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `match-${new Date().toISOString().slice(0, 10)}.md`), page);
  console.log(page);
}

function measure(rows: number, folder: string, files: PlantedFiles): Measured {
  rmSync(join(folder, "index"), { recursive: true, force: true });
  const script = join(here, "matching/run-built.ts");
  const options = [...process.execArgv, script, folder, files.list, files.table];
  const load = loadavg()[0] as number;
  const run = JSON.parse(
    execFileSync(process.execPath, options, {
      encoding: "utf8",
      maxBuffer: 2 ** 30,
      stdio: ["ignore", "pipe", "inherit"],
    }),
  ) as MeasuredRun;
  const truths = JSON.parse(readFileSync(files.truth, "utf8")) as PlantedTruth[];
  const top = JSON.parse(readFileSync(join(folder, "top.json"), "utf8")) as TopTen[];
  return {
    ...run,
    rows,
    load,
    accuracy: accuracyOf(top, truths),
    calibration: calibrationOf(top, truths, PRIOR),
    peers: runPeers(files, availableParallelism()),
  };
}

function asMarkdown(all: readonly Measured[]): string {
  const figure = (share: number) => share.toFixed(3);
  const runs = all.map(
    ({ rows, timing, cpu, candidates, chance, digest, load }) =>
      `| ${rows.toLocaleString("en")} | ${seconds(cpu.store)} | ${seconds(timing.indexMs)} (${seconds(cpu.index)}) | ${seconds(timing.matchMs)} (${seconds(cpu.match)}) | ${timing.peakRssMiB} | ${candidates} | ${chance.toFixed(1)} | ${load.toFixed(1)} | ${digest.slice(0, 12)} |`,
  );
  const accuracy = all.flatMap(({ rows, accuracy }) =>
    accuracy.map(
      ({ group, planted, first, ten, accepted, proposed, right }) =>
        `| ${rows.toLocaleString("en")} | ${group} | ${planted} | ${figure(first)} | ${figure(ten)} | ${figure(accepted)} | ${proposed === 0 ? "" : figure(right / proposed)} |`,
    ),
  );
  const deciles = all.flatMap(({ rows, calibration }) =>
    calibration.map(
      ({ from, candidates, said, right }) =>
        `| ${rows.toLocaleString("en")} | ${from.toFixed(1)} | ${candidates} | ${figure(said)} | ${figure(right)} | ${(100 * (right - said)).toFixed(1)} |`,
    ),
  );
  return `# Matching, ${new Date().toISOString().slice(0, 10)}

${PEOPLE} invented people, ${PLANTED} of them planted; seed ${SEED}. ${cpus()[0]?.model ?? ""}, ${availableParallelism()} threads, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}.
Wall-clock seconds, CPU seconds in brackets; the load is of the minute before. Accepted: planted people whose row comes first and is
strong or possible. Precision is of first candidates that are strong or possible. Without decoys and without the dictionary, from
whose file the planted forms come.

| rows | import, CPU s | index, s | match, s | peak MiB | candidates | expected by chance | load | digest |
|---|---|---|---|---|---|---|---|---|
${runs.join("\n")}

${costPlot(all.map(({ rows, cpu }) => ({ rows, index: cpu.index / 1000, match: cpu.match / 1000 })))}

| rows | group | planted | recall@1 | recall@10 | accepted | precision |
|---|---|---|---|---|---|---|
${accuracy.join("\n")}

Calibration: the first ten candidates of every entry, by what is said of them with the true prior (${PRIOR.planted}) in place of the
run's (${PRIOR.stated}).

| rows | from | candidates | said | right | off by, points |
|---|---|---|---|---|---|
${deciles.join("\n")}

${peersText(all)}
`;
}

function peersText(all: readonly Measured[]): string {
  const runs = all.flatMap(({ rows, peers = [] }) => peers.map((peer) => ({ rows, ...peer })));
  if (runs.length === 0)
    return `Peers, not run here (CAREO_BENCH_PYTHON names no Python), as design/matching.md states them: Splink 4.0.16 untuned,
10,000 × 1M in 14 s at R@1 .54, × 10M in 308 s at .36; rapidfuzz ratio by brute force, × 10M in 7.8 min at R@1 of at most .60. Their
planted table was another than this one.`;
  const cell = (value: number | undefined) => (value === undefined ? "" : value.toFixed(3));
  const lines = runs.map(
    ({ rows, peer, entries, seconds: taken, first, ten, proposed, right }) =>
      `| ${rows.toLocaleString("en")} | ${peer} | ${entries} | ${taken?.toFixed(1) ?? ""} | ${cell(first)} | ${cell(ten)} | ${proposed ? cell((right ?? 0) / proposed) : ""} |`,
  );
  return `Peers on the same files, with the threads of this machine (bench/matching/peers.py): romanised by ICAO 9303, accents off.

| rows | peer | entries | s | recall@1 | recall@10 | precision from .5 |
|---|---|---|---|---|---|---|
${lines.join("\n")}`;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
