/**
 * The index of a stored table, on disk beside it: built once, a cache like the table itself. Words and counts in one file
 * each, rows in blocks. What an interrupted build finished is gone on with: a block is there whole or not at all.
 */
import { existsSync, readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { CareoError, sha256 } from "../../../../base/index.ts";
import { type PieceWords, readPieces } from "../../../matching/index/piece-words.ts";
import { blockBytes, type RowBlock, readBlock } from "../../../matching/index/row-block.ts";
import { countBlocks, type TableIndex } from "../../../matching/index/table-index.ts";
import { nationalityCodes } from "../../cell-codes.ts";
import { readIndexFacts, writeIndexFacts, writeWhole } from "../../index-facts.ts";
import type { MatchColumns, MatchProgress } from "../../match-source.ts";
import type { DuckDb } from "../connection.ts";
import { distinctCells, encodeRows } from "./encode-rows.ts";

/** Changed when the same table would give other files. */
const FORMAT = "careo-match-index/2";
const BLOCK_ROWS = 2 ** 18;

export interface RowIndex {
  readonly folder: string;
  readonly index: TableIndex;
  readonly blocks: number;
  /** Rows of every block but the last. */
  readonly blockRows: number;
  /** The block, read from disk: hold one at a time. */
  readBlock(block: number): RowBlock;
}

export interface BuildRowIndex {
  readonly db: DuckDb;
  readonly columns: MatchColumns;
  readonly rows: number;
  /** Under it each choice of columns gets an index of its own. */
  readonly folder: string;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: MatchProgress) => void) | undefined;
  readonly blockRows?: number;
}

/** Of the rows in blocks. */
interface Blocks {
  readonly blocks: number;
  readonly blockRows: number;
}

/** Opens the index, building what is missing. Throws `records/interrupted`, `records/too-big`. */
export async function openRowIndex(input: BuildRowIndex): Promise<RowIndex> {
  const blockRows = input.blockRows ?? BLOCK_ROWS;
  const folder = join(input.folder, sha256(JSON.stringify([FORMAT, input.columns, blockRows])).slice(0, 16));
  const known = await readIndex(folder);
  if (known) return known;
  await mkdir(folder, { recursive: true });
  await build({ ...input, folder, blockRows });
  const built = await readIndex(folder);
  if (built === undefined) throw new Error(`The index in ${folder} was built and cannot be read.`);
  return built;
}

async function build(input: BuildRowIndex & { blockRows: number }): Promise<void> {
  const { db, columns, folder, blockRows, signal, onProgress, rows } = input;
  const stop = (): void => db.interrupt();
  signal?.addEventListener("abort", stop);
  try {
    onProgress?.({ step: "reading words" });
    const cells = await distinctCells(db, columns);
    const pieces = readPieces(cells.pieces);
    let blocks = 0;
    let wordsLeftOut = 0;
    let afterOrdinal = 0;
    for (; existsSync(blockFile(folder, blocks)); blocks++) {
      const block = blockOf(folder, blocks);
      if (block.rows < blockRows) break;
      afterOrdinal = block.base + (block.ordinals[block.rows - 1] as number);
    }
    for await (const { block, cut } of encodeRows({ db, columns, cells, pieces, blockRows, afterOrdinal })) {
      if (signal?.aborted) throw interrupted();
      await writeWhole(blockFile(folder, blocks), blockBytes(block));
      wordsLeftOut += cut;
      blocks++;
      onProgress?.({ step: "writing rows", rows: Math.min(rows, blocks * blockRows), total: rows });
    }
    await finish(input, pieces, blocks, wordsLeftOut, nationalityCodes(cells.nationalities));
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}

async function finish(
  { folder, rows, blockRows, columns }: BuildRowIndex & { blockRows: number },
  { words }: PieceWords,
  blocks: number,
  wordsLeftOut: number,
  nationalities: readonly (readonly string[])[],
): Promise<void> {
  const counts = countBlocks(allBlocks(folder, blocks), words.length, rows);
  const index: TableIndex = {
    ...counts,
    words,
    identifierProperties: columns.identifiers.map(({ property }) => property),
    nationalities,
    wordsLeftOut,
  };
  await writeIndexFacts<Blocks>(folder, FORMAT, index, { blocks, blockRows });
}

function* allBlocks(folder: string, blocks: number): Generator<RowBlock> {
  for (let block = 0; block < blocks; block++) yield blockOf(folder, block);
}

/** Opens an index that is there; undefined without one. */
export async function readIndex(folder: string): Promise<RowIndex | undefined> {
  const known = await readIndexFacts<Blocks>(folder, FORMAT);
  if (known === undefined) return undefined;
  const { blocks, blockRows } = known.more;
  return { folder, index: known.index, blocks, blockRows, readBlock: (block) => blockOf(folder, block) };
}

function blockOf(folder: string, block: number): RowBlock {
  const bytes = readFileSync(blockFile(folder, block));
  // Files of this size get memory of their own, which begins at a multiple of 8; small ones may share a pool.
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : Buffer.from(new Uint8Array(bytes).buffer);
  const found = readBlock(aligned);
  if (found) return found;
  throw new CareoError("records/not-stored", "The index of a table is of another version.", {
    hint: "It is a cache. Delete the folder of the index; it is built again.",
  });
}

function blockFile(folder: string, block: number): string {
  return join(folder, `rows-${String(block).padStart(5, "0")}.bin`);
}

function interrupted(): CareoError {
  return new CareoError("records/interrupted", "Indexing a table was interrupted.", {
    hint: "Run the same command again; it goes on behind the last finished block.",
  });
}
