/** Every row of a table against some list entries, without lanes. Slow, and for audits alone. */
import { explainRow } from "../explain.ts";
import type { ExplanationLine } from "../explanation.ts";
import { COLUMN_BITS, PAIR_SPAN, type RowBlock } from "../index/row-block.ts";
import type { PreparedQuery } from "../prepared-query.ts";
import { scoreRow } from "../score.ts";
import type { ProbedPart } from "./match-part.ts";
import { partScorer } from "./score-part.ts";

export interface ScoredPair {
  readonly query: number;
  readonly ordinal: number;
  readonly score: number;
  /** How the row writes the name: its roles in order. */
  readonly layout: string;
}

/** Pairs that score at least `threshold`. Rows that share no two words with an entry, nor one and the date, cannot. */
export async function* scanEveryRow(
  probed: ProbedPart,
  blocks: AsyncIterable<RowBlock> | Iterable<RowBlock>,
  threshold: number,
): AsyncGenerator<ScoredPair> {
  const { reader, prepare } = partScorer(probed);
  const queries = probed.part.people.map((_, query) => prepare(query));
  const marks = queries.map((query) => marksOf(query, probed));
  for await (const block of blocks) {
    for (let at = 0; at < block.rows; at++) {
      for (let query = 0; query < queries.length; query++) {
        const prepared = queries[query] as PreparedQuery;
        if (!mayScore(block, at, marks[query] as Uint8Array, prepared)) continue;
        reader.fill(block, at);
        const score = scoreRow(prepared, reader.row);
        if (score < threshold) continue;
        const layout = layoutOf(explainRow(prepared, reader.row, () => ""));
        yield { query, ordinal: reader.row.ordinal, score, layout };
      }
    }
  }
}

/** By word id: 1 where the word, or a pair of words that it begins, agrees with some word of the entry. */
function marksOf({ firstMatch }: PreparedQuery, { part, statistics }: ProbedPart): Uint8Array {
  const marks = new Uint8Array(statistics.wordCounts.length);
  for (const word of firstMatch.keys()) marks[word] = 1;
  for (const [key, made] of part.joined.ids) if (marks[made] === 1) marks[Math.floor(key / PAIR_SPAN)] = 1;
  return marks;
}

function mayScore(block: RowBlock, at: number, marks: Uint8Array, { birthDates }: PreparedQuery): boolean {
  let found = birthDates.includes(block.birthDates[at] as number) ? 1 : 0;
  const end = block.starts[at + 1] as number;
  for (let index = block.starts[at] as number; index < end; index++) {
    found += marks[(block.words[index] as number) >>> COLUMN_BITS] as number;
    if (found >= 2) return true;
  }
  return false;
}

function layoutOf(lines: readonly ExplanationLine[]): string {
  return lines
    .filter(({ feature }) => feature === "name")
    .map(({ role, cells }) => ({ role, word: cells.find(({ side }) => side === "right")?.word ?? 0 }))
    .sort((a, b) => a.word - b.word)
    .map(({ role }) => role ?? "X")
    .join(" ");
}
