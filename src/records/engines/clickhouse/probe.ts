/** The probe: the servers find rows and count, what comes is looked at once more here by the scan that every engine shares. */
import { type HitCollector, hitCollector } from "../../matching/candidates/query-hits.ts";
import { rowWordsReader } from "../../matching/candidates/row-words.ts";
import { blockScan } from "../../matching/candidates/scan-block.ts";
import { weakQueries, weakWords } from "../../matching/candidates/weak-words.ts";
import { type BlockWriter, blockWriter, emptyEncodedRow } from "../../matching/index/block-writer.ts";
import type { RowBlock } from "../../matching/index/row-block.ts";
import type { ProbeAnswer, ProbeQuestion } from "../../matching/run/match-part.ts";
import { emptyFacts } from "../../matching/run/table-facts.ts";
import type { RunEffects } from "../engine.ts";
import { mergeAscending } from "./merge-rows.ts";
import { type ProbeSql, probeSql } from "./probe-sql.ts";
import { each } from "./push-rows.ts";
import { dropRunTables, runTables, writeRunTables } from "./run-tables.ts";
import type { Shard } from "./shard.ts";

/** ordinal, words, birth date, alternate, gender, nationality, digests. */
export type SentRow = readonly [number, readonly number[], number, number, number, number, ...number[]];

const BLOCK_ROWS = 65_536;

export interface ProbeServers {
  readonly shards: readonly Shard[];
  /** Rows of numbers, with their database. */
  readonly index: string;
  /** Of the tables of this run, with their database. */
  readonly prefix: string;
}

export async function probeServers(
  { shards, index, prefix }: ProbeServers,
  question: ProbeQuestion,
  { onProgress }: RunEffects = {},
): Promise<ProbeAnswer> {
  const { plan, identifiers } = question;
  const tables = runTables(prefix);
  try {
    await each(shards, (shard) => writeRunTables(shard, tables, question));
    const sql = probeSql(index, tables, identifiers, question.communityNationalities);
    const scan = blockScan(plan);
    const collector = hitCollector(plan.queries, identifiers);
    const sent = weakSoFar(question);
    onProgress?.({ step: "probing" });
    for await (const block of blocksOf(shards, sql.candidates, identifiers)) {
      scan.scan(block, collector);
      sent.count(block);
    }
    const counts = await countsOf(shards, sql, question);
    addWeak(counts.weak, sent, question, collector);
    return { hits: collector.finish(), joinedCounts: counts.joinedCounts, facts: counts.facts };
  } finally {
    await each(shards, (shard) => dropRunTables(shard, tables));
  }
}

/** Rows of the servers in the order of the table. */
export async function* blocksOf(
  shards: readonly Shard[],
  sql: string,
  identifiers: number,
): AsyncGenerator<RowBlock> {
  const writer: BlockWriter = blockWriter(4096, identifiers);
  const row = emptyEncodedRow(identifiers);
  const rows = mergeAscending(
    shards.map((shard) => shard.stream<SentRow>(sql)),
    ([ordinal]) => ordinal,
  );
  for await (const [ordinal, words, date, alternate, gender, nationality, ...digests] of rows) {
    row.ordinal = ordinal;
    row.length = words.length;
    row.words.set(words);
    row.birthDate = date;
    row.birthDateAlternate = alternate;
    row.gender = gender;
    row.nationality = nationality;
    row.identifiers.set(digests);
    writer.add(row);
    if (writer.rows === BLOCK_ROWS) yield writer.finish();
  }
  if (writer.rows > 0) yield writer.finish();
}

type WeakGroup = readonly [alone: number, words: readonly number[], rows: number];

async function countsOf(shards: readonly Shard[], sql: ProbeSql, { plan }: ProbeQuestion) {
  const facts = emptyFacts();
  const joinedCounts = new Uint32Array(plan.joined.size);
  const weak: WeakGroup[] = [];
  await each(shards, async (shard) => {
    for (const [charged, rows, ofCommunity] of await shard.rows<[number, number, number]>(sql.facts)) {
      facts.rowsByWords[charged] = (facts.rowsByWords[charged] as number) + rows;
      facts.communityRows += ofCommunity;
    }
    if (plan.joined.size > 0) {
      for (const [made, rows] of await shard.rows<[number, number]>(sql.joined)) {
        const at = made - plan.dictionary;
        joinedCounts[at] = (joinedCounts[at] as number) + rows;
      }
    }
    weak.push(...(await shard.rows<[number, number[], number]>(sql.weak)));
  });
  return { facts, joinedCounts, weak };
}

/** How often each entry was counted for rows that came: the scan counts those itself, without the ones that it found. */
function weakSoFar({ plan }: ProbeQuestion) {
  const counted = new Uint32Array(plan.queries);
  const { words, gather } = rowWordsReader(plan);
  return {
    counted,
    count(block: RowBlock): void {
      for (let at = 0; at < block.rows; at++) {
        gather(block, at);
        weakQueries(plan, weakWords(words), words.full === 1, (query) => {
          counted[query] = (counted[query] as number) + 1;
        });
      }
    },
  };
}

function addWeak(
  groups: readonly WeakGroup[],
  sent: { readonly counted: Uint32Array },
  { plan }: ProbeQuestion,
  collector: HitCollector,
): void {
  const all = new Float64Array(plan.queries);
  for (const [alone, words, rows] of groups) {
    weakQueries(plan, words, alone === 1, (query) => {
      all[query] = (all[query] as number) + rows;
    });
  }
  all.forEach((rows, query) => {
    const more = rows - (sent.counted[query] as number);
    if (more > 0) collector.weak(query, more);
  });
}
