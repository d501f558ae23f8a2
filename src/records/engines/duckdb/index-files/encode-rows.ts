/**
 * Rows of a stored table as blocks of numbers. The database splits the name cells at spaces and gives each distinct piece a
 * number (an ENUM: measured at 0.6 s of CPU for a million rows, where a join with a dictionary takes four times that); what
 * the pieces mean is decided in src/records/matching/index.
 */
import type { DuckDBDataChunk, DuckDBListVector, DuckDBVector } from "@duckdb/node-api";
import {
  type BlockWriter,
  blockWriter,
  type EncodedRow,
  emptyEncodedRow,
} from "../../../matching/index/block-writer.ts";
import type { PieceWords } from "../../../matching/index/piece-words.ts";
import { readGender } from "../../../matching/index/plain-values.ts";
import type { RowBlock } from "../../../matching/index/row-block.ts";
import { columnIndex, pieceAdder } from "../../../matching/index/row-encoder.ts";
import { datesOf, nationalityIds } from "../../cell-codes.ts";
import type { MatchColumns } from "../../match-source.ts";
import type { DuckDb } from "../connection.ts";

export interface DistinctCells {
  /** Distinct pieces of all name cells, in the order of the database's type `careo_piece`. */
  readonly pieces: readonly string[];
  readonly dates: readonly string[];
  readonly genders: readonly string[];
  readonly nationalities: readonly string[];
}

const SPLIT = (sql: string) => `string_split(${sql}, ' ')`;

/** The distinct values of every column that is read, and a type of the database for each, on this connection alone. */
export async function distinctCells(db: DuckDb, columns: MatchColumns): Promise<DistinctCells> {
  const pieces = columns.names
    .map(({ sql }) => `SELECT unnest(${SPLIT(sql)}) AS v FROM records`)
    .join(" UNION ALL ");
  return {
    pieces: await makeType(db, "careo_piece", pieces),
    dates: await makeType(db, "careo_date", valuesOf(columns.birthDate?.sql)),
    genders: await makeType(db, "careo_gender", valuesOf(columns.gender?.sql)),
    nationalities: await makeType(db, "careo_nationality", valuesOf(columns.nationality?.sql)),
  };
}

function valuesOf(sql: string | undefined): string | undefined {
  return sql && `SELECT ${sql} AS v FROM records`;
}

async function makeType(db: DuckDb, name: string, from: string | undefined): Promise<string[]> {
  if (from === undefined) return [];
  const table = `${name}_values`;
  await db.run(
    `CREATE OR REPLACE TEMP TABLE ${table} AS SELECT v FROM (SELECT DISTINCT v FROM (${from}) WHERE v IS NOT NULL) ORDER BY v`,
  );
  // Another index built over this connection may have left one.
  await db.run(`DROP TYPE IF EXISTS ${name}`);
  await db.run(`CREATE TEMP TYPE ${name} AS ENUM (SELECT v FROM ${table})`);
  const values: string[] = [];
  for await (const chunk of db.chunks(`SELECT v FROM ${table} ORDER BY rowid`)) {
    values.push(...(chunk.getColumnValues(0) as string[]));
  }
  await db.run(`DROP TABLE ${table}`);
  return values;
}

/** A digest of 52 bits of an identifier without spaces and signs, in capitals; the same expression for list and table. */
export function identifierDigest(sql: string): string {
  const plain = `upper(regexp_replace(${sql}, '[^0-9A-Za-zА-Яа-яЁёІіЇїЄєҐґ]', '', 'g'))`;
  return `CASE WHEN ${plain} = '' THEN 0 ELSE (hash(${plain}) >> 12)::DOUBLE END`;
}

export interface EncodeRows {
  readonly db: DuckDb;
  readonly columns: MatchColumns;
  readonly cells: DistinctCells;
  readonly pieces: PieceWords;
  readonly blockRows: number;
  /** Rows up to this ordinal are encoded already. */
  readonly afterOrdinal: number;
}

export interface Encoded {
  readonly block: RowBlock;
  /** Words left out of this block's rows for want of room. */
  readonly cut: number;
}

export async function* encodeRows(input: EncodeRows): AsyncGenerator<Encoded> {
  const { db, columns, blockRows } = input;
  const writer = blockWriter(blockRows, columns.identifiers.length);
  const encoder = chunkEncoder(input, writer);
  for await (const chunk of db.chunks(selectCodes(columns, input.afterOrdinal))) {
    for (let at = 0; at < chunk.rowCount; ) {
      at = encoder.encode(chunk, at, blockRows);
      if (writer.rows === blockRows) yield { block: writer.finish(), cut: encoder.takeCut() };
    }
  }
  if (writer.rows > 0) yield { block: writer.finish(), cut: encoder.takeCut() };
}

function selectCodes(columns: MatchColumns, afterOrdinal: number): string {
  const code = (sql: string | undefined, type: string) =>
    sql === undefined ? "0::UINTEGER" : `coalesce(enum_code(${sql}::${type})::UINTEGER + 1, 0)::UINTEGER`;
  const names = columns.names.map(
    ({ sql }) =>
      `list_transform(${SPLIT(`coalesce(${sql}, '')`)}::careo_piece[], lambda x: enum_code(x)::UINTEGER)`,
  );
  const others = [
    code(columns.birthDate?.sql, "careo_date"),
    code(columns.gender?.sql, "careo_gender"),
    code(columns.nationality?.sql, "careo_nationality"),
    ...columns.identifiers.map(({ sql }) => identifierDigest(`coalesce(${sql}, '')`)),
  ];
  return `SELECT ordinal, ${[...others, ...names].join(", ")} FROM records WHERE ordinal > ${afterOrdinal}`;
}

/** The numbers of a column as the driver holds them: reading them one by one through it is ten times slower. */
function numbersOf(vector: DuckDBVector): { readonly [index: number]: number } {
  return (vector as unknown as { readonly items: Uint32Array | Float64Array }).items;
}

function chunkEncoder({ columns, cells, pieces }: EncodeRows, writer: BlockWriter) {
  const row = emptyEncodedRow(columns.identifiers.length);
  const adder = pieceAdder(pieces);
  const dates = cells.dates.map((text) => datesOf(text, columns));
  const genders = cells.genders.map(readGender);
  const nationalities = nationalityIds(cells.nationalities);
  const places = columns.names.map(({ column }) => columnIndex(column));
  let last = 0;
  return {
    /** Encodes rows of the chunk from `from` on until the block is full; the row after the last. */
    encode(chunk: DuckDBDataChunk, from: number, blockRows: number): number {
      const vector = (index: number) => chunk.getColumnVector(index);
      const ordinals = (vector(0) as unknown as { readonly items: BigInt64Array }).items;
      const [dateCodes, genderCodes, nationalityCodes] = [1, 2, 3].map((index) => numbersOf(vector(index)));
      const digests = columns.identifiers.map((_, index) => numbersOf(vector(4 + index)));
      const lists = places.map((_, index) => listOf(vector(4 + digests.length + index)));
      let at = from;
      for (; at < chunk.rowCount && writer.rows < blockRows; at++) {
        row.ordinal = Number(ordinals[at]);
        if (row.ordinal <= last) throw new Error(`The database gave row ${row.ordinal} after row ${last}.`);
        last = row.ordinal;
        row.length = 0;
        for (const [index, list] of lists.entries()) addPieces(list, at, row, places[index] as number);
        const [date = 0, alternate = 0] = dates[(dateCodes?.[at] as number) - 1] ?? [];
        row.birthDate = date;
        row.birthDateAlternate = alternate;
        row.gender = genders[(genderCodes?.[at] as number) - 1] ?? 0;
        row.nationality = nationalities[(nationalityCodes?.[at] as number) - 1] ?? 0;
        digests.forEach((each, index) => {
          row.identifiers[index] = each[at] as number;
        });
        writer.add(row);
      }
      return at;
    },
    takeCut(): number {
      const { cut } = adder;
      adder.cut = 0;
      return cut;
    },
  };

  function addPieces({ entries, items }: PieceList, at: number, into: EncodedRow, column: number): void {
    const start = Number(entries[at * 2]);
    const end = start + Number(entries[at * 2 + 1]);
    for (let index = start; index < end; index++) adder.add(into, items[index] as number, column);
  }
}

interface PieceList {
  /** Offset and length, by row. */
  readonly entries: BigUint64Array;
  readonly items: Uint32Array;
}

function listOf(vector: DuckDBVector): PieceList {
  const list = vector as DuckDBListVector as unknown as {
    entryData: BigUint64Array;
    childData: { items: Uint32Array };
  };
  return { entries: list.entryData, items: list.childData.items };
}
