/**
 * Fits the costs of the phone distance: `npx tsx bench/names/fit-phone-costs.ts`. On the `train` fold, pairs of Spanish
 * usage whose best readings are near but not equal are aligned; an operation costs -log2 of its share among the phone's
 * uses, scaled so that a start-value consonant change stays 1. Start and fitted costs are then compared on `tune`:
 * share bridged at .80, and share of random pairs bridged.
 */
import { existsSync, readFileSync } from "node:fs";
import { compareTokens, type NameToken, readToken } from "../../src/records/index.ts";
import { type PhoneCosts, phoneCosts } from "../../src/records/names/phone-costs.ts";
import { align, distanceWith } from "./align.ts";
import { figure, tableLines } from "./table.ts";
import { matchingFile, type NamePair, pairsOfFold, spanishWords } from "./train-pairs.ts";

const WRONG_ALIGNMENT = 0.65;
const SMOOTHING = 2;
const RANDOM_PAIRS = 60_000;
const read = (file: string) => readFileSync(matchingFile(file), "utf8");

if (existsSync(matchingFile("transliteration/latin-russian-80.tsv"))) run();
else console.log("skipped: transliteration/latin-russian-80.tsv not present");

function run(): void {
  const known = spanishWords(read);
  const spanish = ({ latin }: NamePair) => known.has(latin.normalize("NFD").replace(/\p{M}/gu, ""));
  const train = pairsOfFold("train", read).filter(spanish);
  const tune = pairsOfFold("tune", read).filter(spanish);
  const fitted = fitCosts(train);
  console.log(JSON.stringify(fitted));
  console.log(`train ${train.length} pairs, tune ${tune.length} pairs`);
  const rows = [
    ["start", ...measure(tune, phoneCosts)],
    ["fitted", ...measure(tune, fitted)],
  ];
  for (const line of tableLines([["costs", "bridged at .80", "random pairs at .80"], ...rows]))
    console.log(line);
}

function fitCosts(pairs: readonly NamePair[]): PhoneCosts {
  const operations = new Map<string, number>();
  const uses = new Map<string, number>();
  const count = (table: Map<string, number>, key: string) => table.set(key, (table.get(key) ?? 0) + 1);
  for (const { latin, cyrillic } of pairs) {
    const found = compareTokens(readToken(latin), readToken(cyrillic));
    if (!found || found.similarity < WRONG_ALIGNMENT) continue;
    for (const [a, b] of align(found.left.phones, found.right.phones, phoneCosts)) {
      for (const phone of new Set([a, b])) if (phone !== "") count(uses, phone);
      if (a !== b) count(operations, [a, b].sort().join(""));
    }
  }
  const bits = (key: string) => {
    const among = Math.max(...[...key].map((phone) => uses.get(phone) ?? 0)) + SMOOTHING;
    return -Math.log2(((operations.get(key) ?? 0) + 0.5) / among);
  };
  const consonants = [..."BKSXGDTPFMNRLCJ"];
  const all = [..."AEIOUBKSXGDTPFMNRLCJ"];
  const rare = median(consonants.flatMap((a) => consonants.filter((b) => a < b).map((b) => bits(a + b))));
  const cost = (key: string) => Math.round(Math.min(1, Math.max(0.2, bits(key) / rare)) * 20) / 20;
  const substitution: Record<string, number> = {};
  for (const a of all) for (const b of all) if (a < b && cost(a + b) < 1) substitution[a + b] = cost(a + b);
  return { insertion: Object.fromEntries(all.map((a) => [a, cost(a)])), substitution, swap: phoneCosts.swap };
}

function measure(pairs: readonly NamePair[], costs: PhoneCosts): string[] {
  const tokens = pairs.map(({ latin, cyrillic }) => [readToken(latin), readToken(cyrillic)] as const);
  const bridged = tokens.filter(([a, b]) => near(a, b, costs)).length / tokens.length;
  let random = 0;
  for (let index = 0; index < RANDOM_PAIRS; index++) {
    const a = tokens[(index * 7919) % tokens.length]?.[0] as NameToken;
    const b = tokens[(index * 104_729 + 13) % tokens.length]?.[1] as NameToken;
    if (a.readings[0]?.phones !== b.readings[0]?.phones && near(a, b, costs)) random++;
  }
  return [figure(bridged), `${((100 * random) / RANDOM_PAIRS).toFixed(3)} %`];
}

function near(a: NameToken, b: NameToken, costs: PhoneCosts): boolean {
  return a.readings.some((left) =>
    b.readings.some((right) => {
      const longer = Math.max(left.phones.length, right.phones.length);
      // No cost is below 0.2: lengths further apart cannot be near.
      if (Math.abs(left.phones.length - right.phones.length) * 0.2 > 0.2 * longer) return false;
      return longer > 0 && 1 - distanceWith(left.phones, right.phones, costs) / longer >= 0.8 - 1e-9;
    }),
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 1;
}
