import { mappedTo, type TableView, type ViewColumn } from "./table-view.ts";

export const NAME_PROPERTIES = ["name", "lastName", "firstName", "middleName", "fatherName"] as const;

/** Columns that tell persons apart: names and day of birth. Without a name column, an identifier must do. */
export function personColumns(view: TableView): readonly ViewColumn[] {
  const names = mappedTo(view, ...NAME_PROPERTIES);
  if (names.length > 0) return [...names, ...mappedTo(view, "birthDate")];
  return mappedTo(
    view,
    "idNumber",
    "passportNumber",
    "innCode",
    "socialSecurityNumber",
    "Passport:number",
  ).slice(0, 1);
}

/**
 * SQL of what stands for one person: equal names (case, ё and spaces aside) and an equal day of birth. Two people who share
 * both are one here, and one person spelt in two ways is two; results say so.
 */
export function personSql(columns: readonly ViewColumn[]): string {
  const parts = columns.map(({ sql }) => `coalesce(${foldSql(sql)}, '')`);
  return `concat_ws(chr(31), ${parts.join(", ")})`;
}

/** SQL of a cell with case, ё and runs of spaces levelled. */
export function foldSql(cell: string): string {
  return `regexp_replace(replace(lower(trim(${cell})), 'ё', 'е'), '\\s+', ' ', 'g')`;
}

export const PERSON_CAVEAT =
  "Rows are one person where their name cells and day of birth are equal; namesakes born the same day count as one, one person spelt in two ways as two.";
