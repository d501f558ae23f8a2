/**
 * Screening fixtures, development half: names of a list as altered by typing errors and word order find their own row; invented
 * strangers find none. Names alone, without the dates that matching also weighs, so an upper bound for strangers.
 */

import { neighbourKeys, readToken, splitCell } from "../../../src/records/index.ts";
import { CsvReader } from "../../../src/records/names/evaluate/csv-rows.ts";
import { compareNames } from "../../../src/records.ts";
import { figure, tableLines } from "../table.ts";

const UN = "screening/positives_un.csv";
const CONGRESS = "screening/positives_us_congress.csv";
const STRANGERS = ["screening/negatives_global.csv", "screening/negatives_us.csv"] as const;
export const needs: readonly string[] = [UN, CONGRESS, ...STRANGERS];

/** What the peer of the README reaches on the same rows: sorted tokens, romanised, edit ratio. */
const PEER_RECALL = ".964";
const PEER_STRANGERS = { global: ".048 % at .85", us: ".020 % at .85" } as const;
/** As good as equal: a name that would go to the front of a queue on the name alone. */
const STRONG = 0.95;

export function measure(read: (file: string) => string): string[] {
  const un = rowsOf(read(UN));
  const list = [...un, ...rowsOf(read(CONGRESS))].map((row) => row["full_name"] ?? "");
  const index = indexOf(list);
  const altered = un
    .map((row, at) => ({ own: list[at] ?? "", name: row["full_name_altered"] ?? "" }))
    .filter(({ own, name }) => name !== "" && name !== own);
  const first = altered.filter(({ own, name }) => isFirst(name, own, list)).length;
  const table = [["screening, names alone", "n", "careo", "target", "peer"]];
  const share = first / altered.length;
  table.push([
    "altered names, R@1",
    String(altered.length),
    figure(share),
    met(share >= 0.99, ">= .99"),
    PEER_RECALL,
  ]);
  for (const file of STRANGERS) {
    const names = rowsOf(read(file)).map((row) => row["full_name"] ?? "");
    const best = names.map((name) => bestScore(name, list, index));
    const kind = file.includes("global") ? "global" : "us";
    for (const [label, least] of [
      ["a match", 0.7],
      ["strong", STRONG],
    ] as const) {
      const count = best.filter((score) => score >= least).length;
      const target = label === "strong" ? met(count / names.length <= 0.0002, "<= .02 %") : "";
      table.push([
        `strangers (${kind}) with ${label} from ${least}`,
        String(names.length),
        `${((100 * count) / names.length).toFixed(3)} %`,
        target,
        label === "strong" ? PEER_STRANGERS[kind] : "",
      ]);
    }
  }
  return tableLines(table);
}

function met(isMet: boolean, target: string): string {
  return `${target} ${isMet ? "met" : "MISSED"}`;
}

/** True where the best score is the own row's, or that of a row of the same name, and no other name has it too. */
function isFirst(name: string, own: string, list: readonly string[]): boolean {
  const weightOf = (other: string) => compareNames(name, other).weight;
  const ownWeight = weightOf(own);
  return list.every((other) => other === own || weightOf(other) < ownWeight);
}

/** Rows by the neighbour keys of their words: two names that match share a word but for a letter. */
function indexOf(list: readonly string[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  list.forEach((name, at) => {
    for (const key of keysOf(name)) index.set(key, [...(index.get(key) ?? []), at]);
  });
  return index;
}

function keysOf(name: string): ReadonlySet<string> {
  return new Set(splitCell(name).flatMap((word) => [...neighbourKeys(readToken(word)), word.toLowerCase()]));
}

function bestScore(
  name: string,
  list: readonly string[],
  index: ReadonlyMap<string, readonly number[]>,
): number {
  const near = new Set([...keysOf(name)].flatMap((key) => index.get(key) ?? []));
  let best = 0;
  for (const at of near) best = Math.max(best, compareNames(name, list[at] ?? "").score);
  return best;
}

function rowsOf(text: string): Readonly<Record<string, string>>[] {
  const reader = new CsvReader();
  const cells = [...reader.read(text), ...reader.end()].flatMap((row) => ("cells" in row ? [row.cells] : []));
  const header = cells[0] ?? [];
  return cells.slice(1).map((row) => Object.fromEntries(header.map((column, at) => [column, row[at] ?? ""])));
}
