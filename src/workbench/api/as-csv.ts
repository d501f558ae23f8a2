import { csvLine } from "../../base/index.ts";
import type { List } from "./shapes.ts";

/**
 * Any list as a table: a field of a field is a column `source.name`, a list of words is parted by semicolons, and a list of
 * things is JSON. Columns stand in the order in which the rows first have them; a cell that a spreadsheet would run as a
 * formula is disarmed.
 */
export function asCsv({ rows }: List<unknown>): string {
  const flat = rows.map((row) => flatten(row));
  const columns = [...new Set(flat.flatMap((row) => [...row.keys()]))];
  const lines = flat.map((row) =>
    csvLine(
      columns.map((column) => row.get(column) ?? ""),
      "safe",
    ),
  );
  return [csvLine(columns, "safe"), ...lines].join("");
}

function flatten(value: unknown, name = "", into: Map<string, string> = new Map()): Map<string, string> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    for (const [key, each] of Object.entries(value))
      flatten(each, name === "" ? key : `${name}.${key}`, into);
  } else into.set(name === "" ? "value" : name, cell(value));
  return into;
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (!Array.isArray(value)) return String(value);
  const isPlain = value.every((each) => typeof each !== "object");
  return isPlain ? value.map(String).join("; ") : JSON.stringify(value);
}

export function isList(value: unknown): value is List<unknown> {
  return typeof value === "object" && value !== null && "rows" in value && Array.isArray(value.rows);
}
