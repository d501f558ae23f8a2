/** Pairs of the project's own inner split, for scripts that fit: never the development or held-out measurements. */
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export interface NamePair {
  readonly latin: string;
  readonly cyrillic: string;
  readonly count: number;
}

const here = fileURLToPath(new URL(".", import.meta.url));
const data = resolve(process.env["CAREO_BENCH_MATCHING"] ?? join(here, "../../../shared/bench/matching"));

export function matchingFile(file: string): string {
  return join(data, file);
}

export function pairsOfFold(fold: "train" | "tune", read: (file: string) => string): NamePair[] {
  return read("transliteration/latin-russian-80.tsv")
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"))
    .filter((cells) => cells[3] === fold)
    .map(([latin = "", cyrillic = "", count = "0"]) => ({ latin, cyrillic, count: Number(count) }));
}

/** Words frequent as Spanish names: folded, of the frequency lists. */
export function spanishWords(read: (file: string) => string): ReadonlySet<string> {
  const files = ["apellidos", "hombres", "mujeres"].map((name) => read(`frequencies/spanish/${name}.csv`));
  return new Set(
    files.flatMap((text) =>
      text
        .split("\n")
        .slice(1, 8000)
        .map((line) => (line.split(",")[0] ?? "").toLowerCase()),
    ),
  );
}
