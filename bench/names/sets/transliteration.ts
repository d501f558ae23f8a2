/**
 * Spanish names and their Cyrillic forms (es-ru, development part): the share of pairs bridged, by type and by bearer,
 * by rules alone (the dictionary holds these very pairs), and the false matches among random unrelated pairs: Spanish
 * names of the frequency lists against Cyrillic forms of other names, and against Russian surnames.
 * Peers are the figures of the set's README.
 */
import { compareTokens, type NameToken, readToken } from "../../../src/records/index.ts";
import { figure, tableLines } from "../table.ts";

const SPANISH = "frequencies/spanish/apellidos.csv";
const RUSSIAN = "frequencies/russian/russian_male_last_names_and_popularity.yaml";
export const needs: readonly string[] = ["es-ru/dev.tsv", SPANISH, RUSSIAN];

const RANDOM_PAIRS = 300_000;
const SEED = 20_260_101;

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
  const thresholds = [
    ["phones equal", 1],
    ["similarity >= .85", 0.85],
    ["similarity >= .80", 0.8],
  ] as const;
  const ours = thresholds.map(([name, least]) => [
    `careo: ${name}`,
    bridged(surnames, least),
    bridged(given, least),
  ]);
  const forms = unique(surnames.map((pair) => pair.cyrillic));
  const spanish = unique(
    read(SPANISH)
      .split("\n")
      .slice(1, 5000)
      .map((line) => (line.split(",")[0] ?? "").toLowerCase())
      .filter((name) => /^[a-zñ]{3,}$/u.test(name)),
  );
  const russian = unique(
    read(RUSSIAN)
      .split("\n")
      .slice(0, 10_000)
      .map((line) => line.split(":")[0] ?? ""),
  );
  const falsely = [
    ["Spanish surnames x other names' Cyrillic forms", ...falseMatches(spanish, forms)],
    ["Spanish surnames x Russian surnames", ...falseMatches(spanish, russian)],
  ];
  return [
    "",
    "Spanish names in Cyrillic (es-ru, development), rules alone: share of types (of bearers)",
    ...tableLines([["test", `surnames (${surnames.length})`, `given (${given.length})`], ...PEERS, ...ours]),
    "",
    `False matches among ${RANDOM_PAIRS} random pairs, seed ${SEED} (phones equal only counts names that sound alike by nature)`,
    ...tableLines([["pairs", ">= .80", ">= .85", "phones equal", ">= .80, cost <= 3 bits"], ...falsely]),
  ];
}

/** Shares of random pairs at or above each level; a pair whose usual readings are equal is one name, not a false match. */
function falseMatches(latin: readonly string[], cyrillic: readonly string[]): string[] {
  const left = latin.map((word) => readToken(word));
  const right = cyrillic.map((word) => readToken(word));
  const next = generator(SEED);
  const counts = { near: 0, nearer: 0, equal: 0, cheap: 0, pairs: 0 };
  while (counts.pairs < RANDOM_PAIRS) {
    const a = left[next(left.length)] as NameToken;
    const b = right[next(right.length)] as NameToken;
    if (a.readings[0]?.phones === b.readings[0]?.phones) continue;
    counts.pairs++;
    const found = compareTokens(a, b);
    if (!found) continue;
    if (found.similarity >= 0.8) counts.near++;
    if (found.similarity >= 0.85) counts.nearer++;
    if (found.similarity === 1) counts.equal++;
    if (found.similarity >= 0.8 && found.cost <= 3) counts.cheap++;
  }
  const share = (count: number) => `${((100 * count) / counts.pairs).toFixed(4)} %`;
  return [share(counts.near), share(counts.nearer), share(counts.equal), share(counts.cheap)];
}

/** A small linear generator, so that two runs draw the same pairs. */
function generator(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
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
