/**
 * Rows of numbers on the servers. They split the name cells at spaces and say which distinct pieces and values they have; what
 * those mean is decided here, once for each, and goes back to all of them as a table of classes. Name code never enters SQL.
 */
import { type PieceWords, readPieces } from "../../matching/index/piece-words.ts";
import { readGender } from "../../matching/index/plain-values.ts";
import { COLUMN_BITS } from "../../matching/index/row-block.ts";
import { columnIndex } from "../../matching/index/row-encoder.ts";
import { MOST_ROW_WORDS } from "../../matching/row-tokens.ts";
import { datesOf, nationalityCodes, nationalityIds } from "../cell-codes.ts";
import type { MatchColumns } from "../match-source.ts";
import { each } from "./push-rows.ts";
import type { PushedColumns } from "./pushed-columns.ts";
import type { Cell, Shard } from "./shard.ts";

export interface EncodeOnServers {
  readonly shards: readonly Shard[];
  readonly columns: MatchColumns;
  readonly pushed: PushedColumns;
  /** With their database: rows as pushed, rows of numbers, and two that are dropped again. */
  readonly tables: {
    readonly rows: string;
    readonly index: string;
    readonly pieces: string;
    readonly values: string;
  };
}

export interface EncodedOnServers {
  readonly words: PieceWords["words"];
  readonly nationalities: readonly (readonly string[])[];
}

const KINDS = { date: 0, gender: 1, nationality: 2 } as const;
const BATCH_ROWS = 200_000;

export async function encodeOnServers(input: EncodeOnServers): Promise<EncodedOnServers> {
  const { shards, columns, pushed, tables } = input;
  const pieces = await distinct(shards, piecesSql(tables.rows, pushed.names));
  const values = (column: string | undefined) =>
    column === undefined
      ? []
      : distinct(shards, `SELECT DISTINCT ${column} AS v FROM ${tables.rows} WHERE v IS NOT NULL ORDER BY v`);
  const dates = await values(pushed.birthDate);
  const genders = await values(pushed.gender);
  const nationalities = await values(pushed.nationality);
  const ids = nationalityIds(nationalities);
  const read = readPieces(pieces);
  const classes: Cell[][] = [
    ...dates.map((value) => {
      const [date = 0, alternate = 0] = datesOf(value, columns);
      return [KINDS.date, value, date, alternate];
    }),
    ...genders.map((value) => [KINDS.gender, value, readGender(value), 0]),
    ...nationalities.map((value, at) => [KINDS.nationality, value, ids[at] as number, 0]),
  ];
  await each(shards, async (shard) => {
    for (const table of [tables.pieces, tables.values, tables.index])
      await shard.run(`DROP TABLE IF EXISTS ${table}`);
    await shard.run(
      `CREATE TABLE ${tables.pieces} (piece String, words Array(UInt32)) ENGINE = Join(ANY, LEFT, piece)`,
    );
    await shard.run(
      `CREATE TABLE ${tables.values} (kind UInt8, value String, a Int32, b Int32) ENGINE = Join(ANY, LEFT, kind, value)`,
    );
    await inBatches(shard, tables.pieces, wordsByPiece(pieces, read));
    await inBatches(shard, tables.values, classes);
    await shard.run(indexTable(tables.index, columns));
    await shard.run(encodeSql(input));
    for (const table of [tables.pieces, tables.values]) await shard.run(`DROP TABLE IF EXISTS ${table}`);
  });
  return { words: read.words, nationalities: nationalityCodes(nationalities) };
}

function piecesSql(table: string, names: readonly string[]): string {
  const all = names.map(
    (name) =>
      `SELECT arrayJoin(splitByChar(' ', ${name}::String)) AS v FROM ${table} WHERE ${name} IS NOT NULL`,
  );
  return `SELECT DISTINCT v FROM (${all.join(" UNION ALL ")}) ORDER BY v`;
}

/** What the servers have between them, in the order of code points, as one database would sort it. */
async function distinct(shards: readonly Shard[], sql: string): Promise<string[]> {
  const all = new Set<string>();
  for (const rows of await each(shards, (shard) => shard.rows<[string]>(sql)))
    for (const [value] of rows) all.add(value);
  const coded = [...all].map((value) => ({ value, bytes: Buffer.from(value) }));
  return coded.sort((a, b) => Buffer.compare(a.bytes, b.bytes)).map(({ value }) => value);
}

function* wordsByPiece(pieces: readonly string[], { starts, ids }: PieceWords): Generator<Cell[]> {
  for (const [at, piece] of pieces.entries()) {
    const words = [...ids.subarray(starts[at], starts[at + 1])];
    if (words.length > 0) yield [piece, words];
  }
}

export async function inBatches(shard: Shard, table: string, rows: Iterable<Cell[]>): Promise<void> {
  let batch: Cell[][] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH_ROWS) continue;
    await shard.insert(table, batch);
    batch = [];
  }
  await shard.insert(table, batch);
}

function indexTable(table: string, { identifiers }: MatchColumns): string {
  const digests = identifiers.map((_, at) => `digest_${at} UInt64`);
  const numbers = [
    "ordinal UInt64",
    "words Array(UInt32)",
    "birth_date Int32",
    "alternate Int32",
    "gender UInt8",
    "nationality UInt16",
    "cut UInt32",
    ...digests,
  ];
  return `CREATE TABLE ${table} (${numbers.join(", ")}) ENGINE = MergeTree ORDER BY ordinal`;
}

function encodeSql({ columns, pushed, tables }: EncodeOnServers): string {
  const words = pushed.names.map((name, at) => {
    const column = columnIndex((columns.names[at] as MatchColumns["names"][number]).column);
    const ids = `arrayFlatten(arrayMap(p -> joinGet('${tables.pieces}', 'words', p), splitByChar(' ', ifNull(${name}, ''))))`;
    return `arrayMap(w -> toUInt32(w * ${2 ** COLUMN_BITS} + ${column}), ${ids})`;
  });
  const value = (column: string | undefined, kind: number, part: "a" | "b") =>
    column === undefined
      ? "0"
      : `joinGet('${tables.values}', '${part}', toUInt8(${kind}), ifNull(${column}, ''))`;
  const digests = pushed.identifiers.map((column) => identifierDigest(`ifNull(${column}, '')`));
  const numbers = [
    "ordinal",
    `arraySlice(every, 1, ${MOST_ROW_WORDS})`,
    value(pushed.birthDate, KINDS.date, "a"),
    value(pushed.birthDate, KINDS.date, "b"),
    value(pushed.gender, KINDS.gender, "a"),
    value(pushed.nationality, KINDS.nationality, "a"),
    `greatest(length(every) - ${MOST_ROW_WORDS}, 0)`,
    ...digests,
  ];
  return `INSERT INTO ${tables.index} WITH arrayConcat(${words.join(", ")}) AS every SELECT ${numbers.join(", ")} FROM ${tables.rows}`;
}

/** A digest of 52 bits of an identifier without spaces and signs, in capitals; the same expression for list and table. */
export function identifierDigest(sql: string): string {
  const plain = `upperUTF8(replaceRegexpAll(${sql}, '[^0-9A-Za-zА-Яа-яЁёІіЇїЄєҐґ]', ''))`;
  return `if(${plain} = '', 0, bitShiftRight(sipHash64(${plain}), 12))`;
}
