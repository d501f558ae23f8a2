/**
 * Spanish names and their Cyrillic forms (es-ru, development part): the share of pairs bridged, by type and by
 * bearer, at the false-match rate of random unrelated pairs of the same list. Peers are the figures of the set's README.
 */
import { compareTokens, type NameToken, readToken } from "../../../src/records/index.ts";
import { figure, tableLines } from "../table.ts";

export const needs: readonly string[] = ["es-ru/dev.tsv"];

interface Pair {
  readonly kind: string;
  readonly latin: string;
  readonly cyrillic: string;
  readonly bearers: number;
}

const PEERS: readonly (readonly [string, string, string])[] = [
  ["ICAO form equals unaccented Latin", ".459 (.276)", ".459 (.335)"],
  ["any double-metaphone code", ".894 (.923)", ".852 (.763)"],
  ["Jaro-Winkler >= .85", ".891 (.920)", ".864 (.854)"],
  ["phone similarity >= .80, design's start", ".976 (.983)", ".968 (.909)"],
];

export function measure(read: (file: string) => string): string[] {
  const pairs = read("es-ru/dev.tsv")
    .split("\n")
    .slice(1)
    .filter((line) => line !== "")
    .map((line): Pair => {
      const [kind = "", latin = "", cyrillic = "", bearers = "0"] = line.split("\t");
      return { kind, latin, cyrillic, bearers: Number(bearers) };
    });
  const surnames = pairs.filter((pair) => pair.kind === "surname");
  const given = pairs.filter((pair) => pair.kind === "given");
  const ours = (
    [
      ["phones equal", 1],
      ["similarity >= .80", 0.8],
    ] as const
  ).map(([name, least]) => [`careo: ${name}`, bridged(surnames, least), bridged(given, least)]);
  return [
    "",
    "Spanish names in Cyrillic (es-ru, development): share of types (of bearers)",
    ...tableLines([["test", `surnames (${surnames.length})`, `given (${given.length})`], ...PEERS, ...ours]),
  ];
}

function bridged(pairs: readonly Pair[], least: number): string {
  let types = 0;
  let bearers = 0;
  let all = 0;
  for (const pair of pairs) {
    all += pair.bearers;
    if (similarity(readToken(pair.latin), readToken(pair.cyrillic)) < least) continue;
    types++;
    bearers += pair.bearers;
  }
  return `${figure(types / pairs.length)} (${figure(bearers / all)})`;
}

function similarity(a: NameToken, b: NameToken): number {
  return compareTokens(a, b)?.similarity ?? 0;
}
