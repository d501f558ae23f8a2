import type { Cell } from "../row-hash.ts";
import { readXml } from "./read-xml.ts";
import { serialDate } from "./serial-date.ts";
import type { Workbook } from "./workbook.ts";
import type { Parts } from "./zip.ts";

/** A row of a sheet. Cells stand at their column; what is not in the file is null. */
export interface SheetRow {
  /** As the workbook numbers it, from 1. */
  readonly number: number;
  readonly isHidden: boolean;
  readonly cells: readonly Cell[];
  readonly formulas: number;
  /** Columns (from 0) whose cell is a number shown as a date. */
  readonly dates: readonly number[];
}

export interface SheetHandler {
  row(row: SheetRow): void;
  /** Columns (from 0) that are hidden; met before the rows. */
  hiddenColumns?(from: number, to: number): void;
}

/** Reads a sheet from its first row to its last. */
export async function readSheet(
  parts: Parts,
  part: string,
  workbook: Workbook,
  handler: SheetHandler,
): Promise<void> {
  const row = { number: 0, isHidden: false, cells: [] as Cell[], formulas: 0, dates: [] as number[] };
  const cell = { column: 0, type: "", style: 0, value: undefined as string | undefined, inline: "" };
  let reading: "value" | "inline" | undefined;
  let isInline = false;
  await readXml(parts.text(part), {
    open(name, attribute) {
      if (name === "col" && /^(1|true)$/.test(attribute("hidden") ?? ""))
        handler.hiddenColumns?.(Number(attribute("min")) - 1, Number(attribute("max")) - 1);
      else if (name === "row") {
        row.number = Number(attribute("r") ?? row.number + 1);
        Object.assign(row, {
          isHidden: /^(1|true)$/.test(attribute("hidden") ?? ""),
          cells: [],
          formulas: 0,
          dates: [],
        });
      } else if (name === "c") {
        const place = attribute("r");
        cell.column = place === undefined ? row.cells.length : columnOf(place);
        Object.assign(cell, {
          type: attribute("t") ?? "n",
          style: Number(attribute("s") ?? 0),
          value: undefined,
          inline: "",
        });
        isInline = false;
      } else if (name === "f") row.formulas++;
      else if (name === "v") {
        cell.value = "";
        reading = "value";
      } else if (name === "is") isInline = true;
      else if (name === "t") reading = "inline";
    },
    text(text) {
      if (reading === "value") cell.value += text;
      else if (reading === "inline") cell.inline += text;
    },
    close(name) {
      if (name === "v" || name === "t") reading = undefined;
      if (name === "c") setCell(row, cell, isInline, workbook);
      if (name === "row") handler.row({ ...row });
    },
  });
}

/** `AB12` is column 27. */
function columnOf(place: string): number {
  let column = 0;
  for (let at = 0; at < place.length; at++) {
    const letter = place.charCodeAt(at) & ~0x20;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  // A sheet has 16,384 columns; a place beyond them is damage and would only take memory.
  if (column < 1 || column > 16_384) throw new Error(`it has a cell at ${JSON.stringify(place)}`);
  return column - 1;
}

function setCell(
  row: { cells: Cell[]; dates: number[] },
  {
    column,
    type,
    style,
    value,
    inline,
  }: { column: number; type: string; style: number; value: string | undefined; inline: string },
  isInline: boolean,
  workbook: Workbook,
): void {
  while (row.cells.length < column) row.cells.push(null);
  if (isInline) row.cells[column] = withoutEscapes(inline);
  else if (value === undefined) row.cells[column] = null;
  else if (type === "s") row.cells[column] = withoutEscapes(workbook.texts[Number(value)] ?? "");
  else if (type === "b") row.cells[column] = value === "1" ? "TRUE" : "FALSE";
  else if (type === "n" && workbook.isDate[style]) {
    row.cells[column] = serialDate(value, workbook.dateBase) ?? value;
    row.dates.push(column);
  } else row.cells[column] = type === "n" ? numberText(value) : withoutEscapes(value);
}

/** A whole number in its plain digits, anything else as the workbook writes it. */
function numberText(value: string): string {
  const number = Number(value);
  return /[eE.]/.test(value) && Number.isSafeInteger(number) ? String(number) : value;
}

/** Characters that XML cannot hold stand as `_x000D_` (ECMA-376, part 1, 22.9.2.19). */
function withoutEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code >= 0xd800 && code < 0xe000 ? whole : String.fromCharCode(code);
  });
}
