/**
 * The names that invented tables are made of, read from sets that may be measured on but not shipped. Spanish names take
 * their Cyrillic from the dictionary's pairs outside its `train` fold, so that nothing learned there is met again.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { cumulate } from "./chance.ts";

export interface SpanishName {
  readonly latin: string;
  readonly cyrillic: string;
  readonly weight: number;
}

export interface Pool<Item> {
  readonly items: readonly Item[];
  readonly cumulative: Float64Array;
}

export interface NamePools {
  readonly surnames: Pool<SpanishName>;
  readonly women: Pool<SpanishName>;
  readonly men: Pool<SpanishName>;
  readonly russianSurnames: Pool<string>;
  readonly russianWomen: Pool<string>;
  readonly russianMen: Pool<string>;
  /** Father's name to its two patronymics. */
  readonly patronymics: readonly (readonly [string, string])[];
}

const SETS: string = resolve(
  process.env["CAREO_BENCH_MATCHING"] ??
    join(fileURLToPath(new URL(".", import.meta.url)), "../../../shared/bench/matching"),
);

/** Undefined where the sets are not on this machine. */
export function readPools(): NamePools | undefined {
  if (!existsSync(join(SETS, "es-ru/dev.tsv"))) return undefined;
  const heldBack = new Map<string, string>();
  for (const [latin, cyrillic, , fold] of tsv("transliteration/latin-russian-80.tsv")) {
    if (fold !== "train" && latin && cyrillic) heldBack.set(latin, cyrillic);
  }
  const women = new Set(csvFirst("frequencies/spanish/mujeres.csv"));
  const men = new Set(csvFirst("frequencies/spanish/hombres.csv"));
  const spanish = (kind: string, wanted: (latin: string) => boolean) =>
    poolOfSpanish(
      tsv("es-ru/dev.tsv").filter(
        ([row, latin, cyrillic]) =>
          row === kind && heldBack.get(latin ?? "") === cyrillic && wanted(plain(latin ?? "")),
      ),
    );
  return {
    surnames: spanish("surname", () => true),
    women: spanish("given", (latin) => women.has(latin)),
    men: spanish("given", (latin) => men.has(latin) && !women.has(latin)),
    russianSurnames: russian("russian_male_last_names_and_popularity.yaml"),
    russianWomen: russian("russian_female_first_names_and_popularity.yaml"),
    russianMen: russian("russian_male_first_names_and_popularity.yaml"),
    patronymics: Object.values(yaml("russian_patronymics.yaml")).flatMap((pair) => {
      const [his, hers] = String(pair).split(", ");
      return his && hers ? [[his, hers] as const] : [];
    }),
  };
}

/**
 * The held-back names are few and a handful of them would name everyone (28 surnames in effect, against 207 in Spain): a
 * weight of bearers to this power brings them near Spain's.
 */
const FLATTENED = 0.5;

function poolOfSpanish(rows: readonly string[][]): Pool<SpanishName> {
  const byPlain = new Map<string, SpanishName>();
  for (const [, latin = "", cyrillic = "", bearers = "0"] of rows) {
    if (!isAligned(latin, cyrillic)) continue;
    const known = byPlain.get(plain(latin));
    if (!known) byPlain.set(plain(latin), { latin, cyrillic, weight: Number(bearers) ** FLATTENED });
  }
  const items = [...byPlain.values()];
  return { items, cumulative: cumulate(items.map(({ weight }) => weight)) };
}

/**
 * The dictionary pairs some names wrongly (marià with мариано, company with мацуо). A rough look at consonants, of our own:
 * about as many on both sides, most of them of the same kind, and the first letters alike.
 */
function isAligned(latin: string, cyrillic: string): boolean {
  const latinLetters = plain(latin).replaceAll("ll", "l").replaceAll("qu", "k").replaceAll("ch", "х");
  const cyrillicLetters = cyrillic.replaceAll("лл", "л").replace(/[ьъ]/gu, "");
  const left = rough(latinLetters);
  const right = rough(cyrillicLetters);
  const common = [...left].filter((kind) => right.includes(kind)).length;
  const sameLength =
    Math.abs(left.length - right.length) <= 1 && Math.abs(latinLetters.length - cyrillicLetters.length) <= 1;
  return (
    latin.length > 2 && latin[0] !== "h" && sameLength && left[0] === right[0] && common >= left.length * 0.7
  );
}

/** Consonants as rough kinds, vowels left out but for the first letter. */
function rough(word: string): string {
  const kinds = [...word].map((letter) => KINDS.find((kind) => kind.includes(letter))?.[0] ?? "");
  const isVowel = kinds[0] === "" ? "a" : "";
  return isVowel + kinds.join("");
}

const KINDS = ["bvбвw", "cszсзцчшщх gjxhжг", "kqк", "dд", "tт", "pп", "fф", "mм", "nñн", "rр", "lл"];

function russian(file: string): Pool<string> {
  const entries = Object.entries(yaml(file)).filter(([name]) => name.length > 1);
  return {
    items: entries.map(([name]) => name),
    cumulative: cumulate(entries.map(([, count]) => Number(count))),
  };
}

function yaml(file: string): Record<string, unknown> {
  return parse(readFileSync(join(SETS, "frequencies/russian", file), "utf8")) as Record<string, unknown>;
}

function tsv(file: string): string[][] {
  return readFileSync(join(SETS, file), "utf8")
    .split("\n")
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
}

function csvFirst(file: string): string[] {
  return readFileSync(join(SETS, file), "utf8")
    .split("\n")
    .slice(1)
    .map((line) => plain((line.split(",")[0] ?? "").toLowerCase()));
}

function plain(latin: string): string {
  return latin.normalize("NFD").replace(/\p{M}/gu, "");
}
