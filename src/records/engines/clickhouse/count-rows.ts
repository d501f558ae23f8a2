/** Counts of the table as a whole, from the servers' own; persons alone need more, for two servers may hold rows of one. */
import type { IndexCounts } from "../../matching/index/table-index.ts";
import { mergeAscending } from "./merge-rows.ts";
import { each } from "./push-rows.ts";
import type { Shard } from "./shard.ts";

/** SQL of the words of a row, without their columns. */
export const WORDS_SQL = "arrayMap(x -> bitShiftRight(x, 3), words)";

export async function countRows(
  shards: readonly Shard[],
  index: string,
  words: number,
  identifiers: number,
): Promise<IndexCounts & { readonly wordsLeftOut: number }> {
  const totals = { rows: 0, datedRows: 0, unnamedRows: 0, wordsLeftOut: 0 };
  const wordCounts = new Uint32Array(words);
  const dates = new Map<number, number>();
  await each(shards, async (shard) => {
    const [row] = await shard.rows<[number, number, number, number]>(
      `SELECT count(), countIf(birth_date != 0), countIf(empty(words)), sum(cut) FROM ${index}`,
    );
    const [rows = 0, dated = 0, unnamed = 0, cut = 0] = row ?? [];
    totals.rows += rows;
    totals.datedRows += dated;
    totals.unnamedRows += unnamed;
    totals.wordsLeftOut += cut;
    for (const [word, count] of await shard.rows<[number, number]>(
      `SELECT arrayJoin(arrayDistinct(${WORDS_SQL})) AS w, count() FROM ${index} GROUP BY w`,
    )) {
      wordCounts[word] = (wordCounts[word] as number) + count;
    }
    for (const [date, count] of await shard.rows<[number, number]>(
      `SELECT birth_date, count() FROM ${index} WHERE birth_date != 0 GROUP BY birth_date`,
    )) {
      dates.set(date, (dates.get(date) ?? 0) + count);
    }
  });
  return { ...totals, persons: await countPersons(shards, index, identifiers), wordCounts, dates };
}

/** Equal words in any order, equal date and identifiers, as in person-digest.ts; the digest itself is another. */
async function countPersons(shards: readonly Shard[], index: string, identifiers: number): Promise<number> {
  const digests = Array.from({ length: identifiers }, (_, at) => `digest_${at}`);
  const parts = [`arraySort(${WORDS_SQL})`, "birth_date", ...digests];
  const person = `bitShiftRight(sipHash64(${parts.join(", ")}), 11)`;
  const [only, second] = shards;
  if (only !== undefined && second === undefined) {
    const [row] = await only.rows<[number]>(`SELECT uniqExact(${person}) FROM ${index}`);
    return row?.[0] ?? 0;
  }
  const sql = `SELECT DISTINCT ${person} AS p FROM ${index} ORDER BY p`;
  let count = 0;
  let last = -1;
  for await (const [digest] of mergeAscending(
    shards.map((shard) => shard.stream<[number]>(sql)),
    ([value]) => value,
  )) {
    if (digest !== last) count++;
    last = digest;
  }
  return count;
}
