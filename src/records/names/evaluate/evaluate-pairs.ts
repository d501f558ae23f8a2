/**
 * Measures comparing against labelled pairs. Invariant: a label and a peer's score are read after our score was computed, by
 * other code; the scorer is handed two names and a schema.
 */
import { CareoError, type Sha256, startSha256 } from "../../../base/index.ts";
import { compareNames, DEFAULT_THRESHOLD } from "../compare/index.ts";
import type { NameDictionary } from "../name-form.ts";
import { CsvReader, type CsvRow } from "./csv-rows.ts";
import { type DurationSummary, Durations } from "./durations.ts";
import {
  GROUPS,
  type GroupColumn,
  type LabelledPair,
  labelledPair,
  type PairColumns,
  pairColumns,
} from "./labelled-pair.ts";
import { Tally, type ThresholdMeasure } from "./tally.ts";

export interface MeasuredPairs {
  readonly atThreshold: ThresholdMeasure;
  readonly best: ThresholdMeasure;
}

export interface MeasuredGroup extends MeasuredPairs {
  readonly column: GroupColumn;
  readonly value: string;
  readonly rows: number;
}

/** What `careo names evaluate --json` prints. */
export interface NameEvaluation extends MeasuredPairs {
  readonly schema: "careo.names.evaluate/1";
  /** Rows without the header. */
  readonly file: { readonly sha256: Sha256; readonly rows: number };
  readonly used: number;
  readonly unusable: readonly { readonly line: number; readonly why: string }[];
  readonly groups: readonly MeasuredGroup[];
  /** Both on the rows that have a peer's score; absent when none has. */
  readonly peer?: { readonly rows: number; readonly peer: MeasuredPairs; readonly ours: MeasuredPairs };
  readonly microsecondsPerPair: DurationSummary;
}

export interface EvaluateEffects {
  /** Milliseconds since any moment, fractions and all. */
  readonly now: () => number;
  /** Spellings that no rule gives. */
  readonly dictionary?: NameDictionary | undefined;
}

/** Reads a CSV file in UTF-8, piece by piece. Throws `records/bad-pairs` when its header is not that of pairs. */
export async function evaluatePairs(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  effects: EvaluateEffects,
): Promise<NameEvaluation> {
  const run = newRun(effects);
  const digest = startSha256();
  const decoder = new TextDecoder("utf-8");
  for await (const piece of pieces) {
    digest.update(piece);
    for (const row of run.reader.read(decoder.decode(piece, { stream: true }))) takeRow(run, row);
  }
  for (const row of run.reader.read(decoder.decode())) takeRow(run, row);
  for (const row of run.reader.end()) takeRow(run, row);
  if (!run.columns)
    throw new CareoError("records/bad-pairs", "The file of pairs is empty.", {
      hint: "Its first line names the columns: name1,name2,is_match.",
    });
  return result(run, digest.digest("hex"));
}

interface Run {
  readonly effects: EvaluateEffects;
  readonly reader: CsvReader;
  columns: PairColumns | undefined;
  rows: number;
  readonly unusable: { line: number; why: string }[];
  readonly all: Tally;
  readonly groups: Map<GroupColumn, Map<string, Tally>>;
  readonly peer: { readonly theirs: Tally; readonly ours: Tally };
  readonly durations: Durations;
}

function newRun(effects: EvaluateEffects): Run {
  return {
    effects,
    reader: new CsvReader(),
    columns: undefined,
    rows: 0,
    unusable: [],
    all: new Tally(),
    groups: new Map(GROUPS.map((column) => [column, new Map()])),
    peer: { theirs: new Tally(), ours: new Tally() },
    durations: new Durations(),
  };
}

function takeRow(run: Run, row: CsvRow): void {
  // An empty line holds no row.
  if ("cells" in row && row.cells.length === 1 && row.cells[0]?.trim() === "") return;
  if (!run.columns) {
    run.columns = headerOf(row);
    return;
  }
  run.rows++;
  const pair = "why" in row ? row.why : labelledPair(row.cells, run.columns);
  if (typeof pair === "string") run.unusable.push({ line: row.line, why: pair });
  else count(run, pair, timedScore(run, pair.name1, pair.name2, pair.groups.schema));
}

function headerOf(row: CsvRow): PairColumns {
  if ("cells" in row) return pairColumns(row.cells);
  throw new CareoError("records/bad-pairs", `The header cannot be read: ${row.why}.`, {
    hint: "The first line names the columns: name1,name2,is_match.",
  });
}

function timedScore(run: Run, name1: string, name2: string, schema: string | undefined): number {
  const { dictionary } = run.effects;
  const options = {
    ...(schema === undefined ? {} : { schema }),
    ...(dictionary === undefined ? {} : { dictionary }),
  };
  const before = run.effects.now();
  const { score } = compareNames(name1, name2, options);
  run.durations.add((run.effects.now() - before) * 1000);
  return score;
}

function count(run: Run, pair: LabelledPair, score: number): void {
  run.all.add(score, pair.isMatch);
  for (const column of GROUPS) {
    const value = pair.groups[column];
    if (value !== undefined) tallyOf(run, column, value).add(score, pair.isMatch);
  }
  if (pair.peerScore === undefined) return;
  run.peer.theirs.add(pair.peerScore, pair.isMatch);
  run.peer.ours.add(score, pair.isMatch);
}

function tallyOf(run: Run, column: GroupColumn, value: string): Tally {
  const tallies = run.groups.get(column) as Map<string, Tally>;
  const tally = tallies.get(value) ?? new Tally();
  tallies.set(value, tally);
  return tally;
}

function result(run: Run, sha256: Sha256): NameEvaluation {
  const { theirs, ours } = run.peer;
  return {
    schema: "careo.names.evaluate/1",
    file: { sha256, rows: run.rows },
    used: run.all.rows,
    unusable: run.unusable,
    ...measured(run.all),
    groups: [...run.groups].flatMap(([column, tallies]) =>
      [...tallies]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([value, tally]) => ({ column, value, rows: tally.rows, ...measured(tally) })),
    ),
    ...(theirs.rows === 0
      ? {}
      : { peer: { rows: theirs.rows, peer: measured(theirs), ours: measured(ours) } }),
    microsecondsPerPair: run.durations.summary(),
  };
}

function measured(tally: Tally): MeasuredPairs {
  return { atThreshold: tally.at(DEFAULT_THRESHOLD), best: tally.best() };
}
