/** Writes a planted list, table and truth to a folder, once: a folder with its truth is taken as it is. */
import { createWriteStream, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { headerLine, inventPeople, listLines, type Plan, type PlantedTruth, tableLines } from "./planted.ts";
import type { NamePools } from "./pools.ts";

export interface PlantedFiles {
  readonly list: string;
  readonly table: string;
  readonly truth: string;
}

export async function writePlanted(folder: string, pools: NamePools, plan: Plan): Promise<PlantedFiles> {
  const files = {
    list: join(folder, "list.csv"),
    table: join(folder, "table.csv"),
    truth: join(folder, "truth.json"),
  };
  if (existsSync(files.truth)) return files;
  mkdirSync(folder, { recursive: true });
  const people = inventPeople(pools, plan);
  writeFileSync(files.list, listLines(people));
  const truths: PlantedTruth[] = [];
  await pipeline(
    Readable.from(
      inBlocks(
        headerLine(plan),
        tableLines(pools, plan, people, (truth) => truths.push(truth)),
      ),
    ),
    createWriteStream(files.table),
  );
  writeFileSync(files.truth, JSON.stringify(truths));
  return files;
}

function* inBlocks(header: string, lines: Iterable<string>): Generator<string> {
  let block = header;
  for (const line of lines) {
    block += line;
    if (block.length < 1 << 20) continue;
    yield block;
    block = "";
  }
  yield block;
}
