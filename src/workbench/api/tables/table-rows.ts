import {
  type CaseTable,
  type DescribedTable,
  describeTable,
  type MappedColumn,
  sourcesInOrder,
  type TableDescription,
  tablesInOrder,
} from "../../../casework/index.ts";
import type { CaseSession } from "../../desk/index.ts";
import { doubtsOf } from "../doubt.ts";
import type { DoubtName } from "../shapes.ts";
import type { ColumnAnswer, ReadingAnswer, TableAnswer, TableRow } from "./contract.ts";

/** The tables of a case, from the ledger alone: no table is opened for it. */
export function tableRows(session: CaseSession): readonly TableRow[] {
  const doubts = doubtsOf(session);
  return session.derive("tables", ({ state }) => tablesInOrder(state).map((each) => rowOf(each, doubts)));
}

function rowOf({ seq, recordSet, accepted }: CaseTable, doubts: ReadonlyMap<string, DoubtName>): TableRow {
  const { id, name, reading, rowCount, rejectedCount, columns, keyColumn, caveats, source } = recordSet;
  return {
    id,
    seq,
    name,
    format: reading.fileFormat,
    sheet: reading.sheet ?? null,
    rows: rowCount,
    rejected: rejectedCount,
    columns: columns.length,
    mapped: accepted.length,
    keyColumn: keyColumn ?? null,
    caveats,
    source,
    doubt: doubts.get(id) ?? doubts.get(source) ?? "sound",
  };
}

/** One table with all that is known of it. Throws `casework/no-such-table`. */
export async function tableAnswer(session: CaseSession, said: string): Promise<TableAnswer> {
  const described = await session.derive(`table ${said}`, (open) => describeTable(open, said));
  const { table, description, columns, distinctPeople, coverage } = described satisfies DescribedTable;
  const { recordSet } = table;
  const source = sourcesInOrder(session.open.state).find((each) => each.source.id === recordSet.source);
  return {
    ...rowOf(table, doubtsOf(session)),
    obtainedHow: recordSet.obtainedHow ?? null,
    artifact: recordSet.artifactSha256,
    sourceSeq: source?.seq ?? null,
    reading: readingOf(description, columns),
    people: distinctPeople ?? null,
    coverage: coverage ?? null,
  };
}

/** How a file was read, with columns as somebody accepted them or as they are guessed. */
export function readingOf(
  { fileFormat, encoding, dialect, sheet, rows, problems }: TableDescription,
  columns: readonly MappedColumn[],
): ReadingAnswer {
  return {
    format: fileFormat,
    encoding: encoding.value,
    encodingBasis: encoding.basis,
    encodingRivals: encoding.alternatives.map(({ value }) => value),
    delimiter: dialect?.delimiter ?? null,
    sheet:
      sheet === undefined
        ? null
        : {
            name: sheet.name,
            isHidden: sheet.isHidden,
            hiddenRows: sheet.hiddenRowCount,
            formulaCells: sheet.formulaCells,
          },
    ...rows,
    columns: columns.map(columnOf),
    problems: problems.map(({ code, message, hint, count, examples }) => ({
      code,
      message,
      hint: hint ?? null,
      count,
      examples: examples.map(({ line, text }) => ({ line, text })),
    })),
  };
}

function columnOf({ name, isHidden, mapping, isAccepted, profile }: MappedColumn): ColumnAnswer {
  const {
    filled,
    empty,
    absent,
    distinct,
    isEstimate,
    scripts,
    dates,
    sampled,
    coverage,
    heaped,
    oddCharacters,
  } = profile;
  return {
    name,
    isHidden: isHidden === true,
    mapping:
      mapping === undefined
        ? null
        : { mapsTo: mapping.mapsTo, order: mapping.order ?? null, dates: mapping.dates ?? null },
    isAccepted,
    quality: {
      filled,
      empty,
      absent,
      distinct,
      isEstimate,
      scripts: scripts.map(({ script }) => script),
      dates,
      sampled,
      coverage: coverage ?? null,
      heaped,
      oddCharacters,
    },
  };
}
