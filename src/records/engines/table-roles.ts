/** What the columns of a table are to matching, by what a person said they hold (or by the proposals). */
import { CareoError } from "../../base/index.ts";
import { readCountry, readGender } from "../matching/index/plain-values.ts";
import type { Person } from "../matching/index.ts";
import { GENDERS } from "../matching/index.ts";
import {
  type ColumnHints,
  type NameCell,
  type NameColumn,
  readName,
  type readToken,
  rememberingReader,
} from "../names/index.ts";
import { readDateCell } from "../table/dates/read-date-cell.ts";
import type { MappedColumn, OpenTable, TableRow } from "../table/open-table.ts";
import type { MatchColumns } from "./match-source.ts";

/** Properties of FollowTheMoney that name one person and no other (design/matching.md, section 8, lane F). */
const IDENTIFIERS = [
  "passportNumber",
  "idNumber",
  "innCode",
  "taxNumber",
  "socialSecurityNumber",
  "phone",
] as const;

/** Which columns are read. Throws `records/no-name-column` where none holds a name. */
export function matchColumns(table: OpenTable): MatchColumns {
  const names = nameColumns(table).map(({ column, from }) => ({ column, sql: from.sql }));
  if (names.length === 0) throw noNames(table);
  const [birthDate] = table.mappedTo("birthDate");
  const [gender] = table.mappedTo("gender");
  const nationality = ["nationality", "citizenship", "country"].flatMap((each) => table.mappedTo(each))[0];
  return {
    names,
    ...(birthDate
      ? { birthDate: { sql: birthDate.sql, order: birthDate.mapping?.dates ?? "undecided" } }
      : {}),
    ...(gender ? { gender: { sql: gender.sql } } : {}),
    ...(nationality ? { nationality: { sql: nationality.sql } } : {}),
    identifiers: IDENTIFIERS.flatMap((property) =>
      table
        .mappedTo(property)
        .slice(0, 1)
        .map(({ sql }) => ({ property, sql })),
    ),
  };
}

/** A table with its parts of the name apart is read by these; its whole names only where it has no parts. */
function nameColumns(table: OpenTable): { readonly column: NameColumn; readonly from: MappedColumn }[] {
  const parts = [
    ...table.mappedTo("lastName").map((from) => ({ column: surnameColumn(from), from })),
    ...table.mappedTo("firstName").map((from) => ({ column: "given" as const, from })),
    ...table.mappedTo("middleName").map((from) => ({ column: "middle" as const, from })),
    ...table.mappedTo("fatherName").map((from) => ({ column: "patronymic" as const, from })),
  ];
  const hasBoth =
    parts.some(({ column }) => column === "surname") && parts.some(({ column }) => column === "given");
  const whole = table.mappedTo("name").map((from) => ({ column: "whole" as const, from }));
  return hasBoth || whole.length === 0 ? parts : whole;
}

function surnameColumn({ mapping }: MappedColumn): NameColumn {
  return mapping?.order === 2 ? "second-surname" : "surname";
}

function noNames({ columns, description }: OpenTable): CareoError {
  const likely = columns
    .filter(({ mapping }) => mapping === undefined)
    .map(({ name }) => JSON.stringify(name))
    .slice(0, 8);
  return new CareoError(
    "records/no-name-column",
    `No column of this ${description.fileFormat} table is known to hold names.`,
    {
      hint: `Say which: --map "COLUMN=name", or lastName and firstName. It has ${likely.join(", ") || "no other columns"}.`,
    },
  );
}

/** The rows of a list as people. For lists that fit in memory: the rows are read in one go. */
export async function readPeople(table: OpenTable, recordSet: string, hints: ColumnHints): Promise<Person[]> {
  matchColumns(table);
  const ordinals = await table.db.rows<{ ordinal: number }>("SELECT ordinal FROM records ORDER BY ordinal");
  const rows = await table.rows(ordinals.map(({ ordinal }) => ordinal));
  const roles = rolesIn(table);
  const read = rememberingReader();
  return rows.map((row) => personOf(row, recordSet, roles, hints, read));
}

interface Roles {
  readonly names: readonly { readonly column: NameColumn; readonly at: number }[];
  readonly birthDate: { readonly at: number; readonly column: MappedColumn } | undefined;
  readonly gender: number | undefined;
  readonly nationality: readonly number[];
  readonly identifiers: readonly { readonly property: string; readonly at: number }[];
}

function rolesIn(table: OpenTable): Roles {
  const at = (column: MappedColumn) => table.columns.findIndex(({ sql }) => sql === column.sql);
  const [birthDate] = table.mappedTo("birthDate");
  const [gender] = table.mappedTo("gender");
  return {
    names: nameColumns(table).map(({ column, from }) => ({ column, at: at(from) })),
    birthDate: birthDate && { at: at(birthDate), column: birthDate },
    gender: gender && at(gender),
    nationality: ["nationality", "citizenship"].flatMap((each) => table.mappedTo(each)).map(at),
    identifiers: IDENTIFIERS.flatMap((property) =>
      table.mappedTo(property).map((column) => ({ property, at: at(column) })),
    ),
  };
}

function personOf(
  { rowKey, rowHash, cells }: TableRow,
  recordSet: string,
  roles: Roles,
  hints: ColumnHints,
  read: typeof readToken,
): Person {
  const names: NameCell[] = roles.names.map(({ column, at }) => ({ column, text: cells[at] ?? "" }));
  const dateText = roles.birthDate ? (cells[roles.birthDate.at] ?? "") : "";
  const dates = readDateCell(dateText, roles.birthDate?.column.mapping?.dates)?.readings ?? [];
  const gender = GENDERS[readGender(roles.gender === undefined ? "" : (cells[roles.gender] ?? ""))];
  const nationality = roles.nationality.flatMap((at) => readCountry(cells[at] ?? ""));
  return {
    recordSet,
    id: rowKey,
    rowHash,
    form: readName(names, hints, read),
    birthDates: dates.map((edtf) => ({ edtf, text: dateText })),
    identifiers: roles.identifiers
      .map(({ property, at }) => ({ property, value: cells[at] ?? "" }))
      .filter(({ value }) => value !== ""),
    ...(gender === "male" || gender === "female" ? { gender } : {}),
    ...(nationality.length > 0 ? { nationality } : {}),
  };
}
