import type { NameComparison, NameEvaluation } from "../../casework/index.ts";
import { painter, safeForTerminal, type Terminal } from "../terminal.ts";

/** A comparison of two names as a person reads it: the verdict, then what speaks for and against, in bits. */
export function comparisonText(comparison: NameComparison, terminal: Terminal): string {
  const paint = painter(terminal);
  const { a, b, score, match, threshold, explanation } = comparison;
  const words = explanation.map(({ left, right }) =>
    safeForTerminal([left, right].filter((each) => each !== "").join(" ~ ")),
  );
  const width = Math.max(0, ...words.map((each) => [...each].length));
  const lines = explanation.map((line, at) => {
    const bits = `${line.weight >= 0 ? "+" : ""}${line.weight.toFixed(1)}`.padStart(7);
    const said = words[at] as string;
    const by =
      line.rule === undefined ? line.feature : `${HOW[line.rule] ?? line.rule}${likeness(line.similarity)}`;
    return `${paint(line.weight < 0 ? "red" : "green", bits)}  ${said}${" ".repeat(width - [...said].length)}  ${by}`;
  });
  const verdict = match ? "a match to look at" : "no match";
  return [
    `${safeForTerminal(a)}`,
    `${safeForTerminal(b)}`,
    "",
    `${paint("bold", score.toFixed(4))}  ${verdict} (from ${threshold.toFixed(2)}); a score is not a judgement`,
    "",
    ...lines,
    "",
  ].join("\n");
}

/** By what two words agree, in words. */
const HOW: Readonly<Record<string, string>> = {
  same: "the same word",
  spelling: "a known spelling",
  sound: "the same sound",
  phones: "alike in sound across alphabets",
  letters: "alike in letters",
  dictionary: "spelt so by others",
  joined: "written together",
};

function likeness(similarity: number | undefined): string {
  return similarity === undefined || similarity === 1 ? "" : ` ${similarity.toFixed(2)}`;
}

type Measure = NameEvaluation["atThreshold"];

/** An evaluation as a table: all rows, then each group, then the peer. */
export function evaluationText(evaluation: NameEvaluation): string {
  const { file, used, unusable, groups, peer, microsecondsPerPair } = evaluation;
  const rows: string[][] = [["", "rows", "precision", "recall", "F1", "best F1", "at"]];
  const add = (label: string, count: number, at: Measure, best: Measure) =>
    rows.push([
      label,
      String(count),
      ...[at.precision, at.recall, at.f1, best.f1].map((value) => value.toFixed(3)),
      best.threshold.toFixed(2),
    ]);
  add("all", used, evaluation.atThreshold, evaluation.best);
  for (const group of groups)
    add(`${group.column} ${safeForTerminal(group.value)}`, group.rows, group.atThreshold, group.best);
  if (peer) {
    add("the peer, where it has a score", peer.rows, peer.peer.atThreshold, peer.peer.best);
    add("ours, on the same rows", peer.rows, peer.ours.atThreshold, peer.ours.best);
  }
  const { mean, p50, p95 } = microsecondsPerPair;
  return [
    `${file.rows} rows, ${used} used, ${unusable.length} unusable; a match from ${evaluation.atThreshold.threshold.toFixed(2)}`,
    ...unusable.slice(0, 10).map(({ line, why }) => `  line ${line}: ${safeForTerminal(why)}`),
    ...(unusable.length > 10 ? [`  and ${unusable.length - 10} more; --json lists all`] : []),
    "",
    ...tableLines(rows),
    "",
    `${mean} microseconds a pair (half within ${p50}, 95 % within ${p95})`,
    "",
  ].join("\n");
}

function tableLines(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
