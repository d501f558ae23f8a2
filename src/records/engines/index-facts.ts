/** A table's index without its rows, as files: words, their counts, and the rest. What an engine keeps of a table at hand. */
import { existsSync, readFileSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { TableIndex } from "../matching/index/table-index.ts";

type Facts = Omit<TableIndex, "words" | "wordCounts" | "dates"> & {
  readonly dates: readonly (readonly [number, number])[];
};

interface Written<More> {
  readonly format: string;
  readonly facts: Facts;
  readonly more: More;
}

/** `more` is what the engine has to say of its rows. Written last is the file without which none of it counts. */
export async function writeIndexFacts<More>(
  folder: string,
  format: string,
  { words, wordCounts, dates, ...facts }: TableIndex,
  more: More,
): Promise<void> {
  await writeWhole(join(folder, "words.txt"), words.join("\n"));
  await writeWhole(join(folder, "counts.u32"), new Uint8Array(wordCounts.buffer));
  const written: Written<More> = {
    format,
    facts: { ...facts, dates: [...dates].sort(([a], [b]) => a - b) },
    more,
  };
  await writeWhole(indexFile(folder), JSON.stringify(written));
}

/** Undefined where there is none, or one of another format. */
export async function readIndexFacts<More>(
  folder: string,
  format: string,
): Promise<{ readonly index: TableIndex; readonly more: More } | undefined> {
  if (!existsSync(indexFile(folder))) return undefined;
  const written = JSON.parse(await readFile(indexFile(folder), "utf8")) as Written<More>;
  if (written.format !== format) return undefined;
  const words = await readFile(join(folder, "words.txt"), "utf8");
  const counts = readFileSync(join(folder, "counts.u32"));
  const wordCounts = new Uint32Array(
    counts.buffer.slice(counts.byteOffset, counts.byteOffset + counts.byteLength),
  );
  const index: TableIndex = {
    ...written.facts,
    words: words === "" ? [] : words.split("\n"),
    wordCounts,
    dates: new Map(written.facts.dates),
  };
  return { index, more: written.more };
}

/** Whole or not at all. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${file}.part`, content);
  await rename(`${file}.part`, file);
}

function indexFile(folder: string): string {
  return join(folder, "index.json");
}
