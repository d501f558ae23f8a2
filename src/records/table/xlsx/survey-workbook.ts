import { CareoError, type Problem } from "../../../base/index.ts";
import { looksLikeHeader, uniqueNames } from "../csv/header.ts";
import { headerProblems } from "../csv/plan-csv.ts";
import type { SheetFound } from "../description.ts";
import type { TablePlan } from "../plan.ts";
import type { Cell } from "../row-hash.ts";
import type { ReadingWishes } from "../wishes.ts";
import { isFilled, padded } from "./cells.ts";
import { readSheet, type SheetRow } from "./sheet-rows.ts";
import { readWorkbook, type Workbook } from "./workbook.ts";
import { damaged, openParts, type Parts } from "./zip.ts";

/** What it takes to stage a sheet, once it was looked through. */
export interface SheetRecipe {
  readonly part: string;
  readonly width: number;
  /** Number of the first row of the table in the workbook. */
  readonly firstRow: number;
}

export type SheetPlan = Omit<TablePlan, "batches" | "fill"> & { readonly recipe: SheetRecipe };

/** A table for each sheet that holds rows, hidden ones too, or for the one that is named. */
export async function surveyWorkbook(
  path: string,
  fileName: string,
  wishes: ReadingWishes,
): Promise<SheetPlan[]> {
  const parts = await openParts(path, fileName);
  try {
    const workbook = await readWorkbook(parts, fileName);
    const chosen = chooseSheets(workbook, fileName, wishes.sheet);
    const plans: SheetPlan[] = [];
    const empty: string[] = [];
    for (const sheet of chosen) {
      const seen = await survey(parts, sheet.part, workbook);
      if (seen.rows === 0) empty.push(sheet.name);
      else plans.push(planSheet({ sheet, seen, workbook, wishes }));
    }
    return withEmptySheets(plans, empty, fileName);
  } catch (cause) {
    throw cause instanceof CareoError ? cause : damaged(fileName, (cause as Error).message, cause);
  } finally {
    parts.close();
  }
}

type Sheet = Workbook["sheets"][number];

function chooseSheets({ sheets }: Workbook, fileName: string, wanted: string | undefined): readonly Sheet[] {
  if (wanted === undefined) return sheets;
  const found = sheets.filter(({ name }) => name.normalize("NFC") === wanted.normalize("NFC"));
  if (found.length > 0) return found;
  const names = sheets.map(({ name }) => JSON.stringify(name)).join(", ");
  throw new CareoError(
    "records/no-such-sheet",
    `${JSON.stringify(fileName)} has no sheet ${JSON.stringify(wanted)}.`,
    {
      hint: `It has: ${names}.`,
    },
  );
}

function withEmptySheets(
  plans: readonly SheetPlan[],
  empty: readonly string[],
  fileName: string,
): SheetPlan[] {
  const [first, ...others] = plans;
  if (!first)
    throw new CareoError(
      "records/empty",
      `${JSON.stringify(fileName)} holds no sheet with rows below a header.`,
      {
        hint: "Ask whoever sent it whether this is the right workbook.",
      },
    );
  if (empty.length === 0) return [...plans];
  const names = empty.map((name) => JSON.stringify(name)).join(", ");
  const problem = {
    code: "records/empty",
    message: `Sheets without rows were passed over: ${names}.`,
  } as const;
  return [{ ...first, problems: [...first.problems, problem] }, ...others];
}

/** What one look through a sheet tells. */
interface Survey {
  /** Rows with anything in them, below the header. */
  readonly rows: number;
  readonly width: number;
  /** Number of the row that holds the header, or of the first row where there is none; what is above it is preamble. */
  readonly header: number;
  readonly hasHeader: boolean;
  readonly names: readonly (string | undefined)[];
  readonly preamble: number;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly hiddenRows: readonly number[];
  readonly hiddenRowCount: number;
  readonly formulaCells: number;
  readonly dateColumns: ReadonlySet<number>;
}

/** Rows looked at to find the header. */
const SAMPLE_ROWS = 200;
const LISTED_HIDDEN_ROWS = 1000;

async function survey(
  parts: Parts,
  part: string,
  workbook: Workbook,
): Promise<Survey & { sample: readonly SheetRow[] }> {
  const sample: SheetRow[] = [];
  const hidden: number[] = [];
  const hiddenColumns = new Set<number>();
  const dateColumns = new Set<number>();
  let [filled, width, formulaCells] = [0, 0, 0];
  await readSheet(parts, part, workbook, {
    hiddenColumns(from, to) {
      for (let column = from; column <= Math.min(to, 16_383); column++) hiddenColumns.add(column);
    },
    row(row) {
      if (!isFilled(row.cells)) return;
      filled++;
      width = Math.max(width, lastFilled(row.cells) + 1);
      formulaCells += row.formulas;
      for (const column of row.dates) dateColumns.add(column);
      if (sample.length < SAMPLE_ROWS) sample.push(row);
      if (row.isHidden) hidden.push(row.number);
    },
  });
  const headerAt = findHeader(sample);
  const hasHeader = looksLikeHeader(
    sample.slice(headerAt).map(({ cells }) => padded(cells, width).map((cell) => cell ?? "")),
  );
  const first = sample[headerAt];
  const rowsAbove = headerAt + (hasHeader ? 1 : 0);
  return {
    sample,
    rows: filled - rowsAbove,
    width,
    header: first?.number ?? 1,
    hasHeader,
    names: padded(first?.cells ?? [], width).map((cell) => (hasHeader ? (cell ?? "") : undefined)),
    preamble: headerAt,
    hiddenColumns,
    hiddenRows: hidden.slice(0, LISTED_HIDDEN_ROWS),
    hiddenRowCount: hidden.length,
    formulaCells,
    dateColumns,
  };
}

function lastFilled(cells: readonly Cell[]): number {
  return cells.findLastIndex((cell) => cell !== null);
}

/** The first row with more than half as many cells as the fullest of the sample: what is above it is title and notes. */
function findHeader(sample: readonly SheetRow[]): number {
  const counts = sample.map(({ cells }) => cells.filter((cell) => cell !== null && cell !== "").length);
  const most = Math.max(0, ...counts);
  return Math.max(
    0,
    counts.findIndex((count) => count > most / 2),
  );
}

interface SheetPlanned {
  readonly sheet: Sheet;
  readonly seen: Survey;
  readonly workbook: Workbook;
  readonly wishes: ReadingWishes;
}

function planSheet({ sheet, seen, workbook, wishes }: SheetPlanned): SheetPlan {
  const hasHeader = wishes.header ?? seen.hasHeader;
  const columns = uniqueNames(seen.names.map((name) => (hasHeader ? (name ?? "") : undefined))).map(
    (column, at) => ({
      ...column,
      type: seen.dateColumns.has(at) ? "date" : "cell",
      ...(seen.hiddenColumns.has(at) ? { isHidden: true as const } : {}),
    }),
  );
  const found: SheetFound = {
    name: sheet.name,
    isHidden: sheet.isHidden,
    dateBase: workbook.dateBase,
    hiddenRows: seen.hiddenRows,
    hiddenRowCount: seen.hiddenRowCount,
    formulaCells: seen.formulaCells,
  };
  const firstRow = hasHeader ? seen.header + 1 : seen.header;
  return {
    fileFormat: "xlsx",
    sheet: found,
    encoding: { value: "utf-8", basis: "format", alternatives: [] },
    columns,
    problems: [
      ...headerProblems(columns),
      ...preambleProblem(seen),
      ...hiddenProblems(found, seen),
      ...formulaProblems(found),
    ],
    start: { offset: 0, ordinal: 1, line: firstRow, blankLines: 0 },
    recipe: { part: sheet.part, width: seen.width, firstRow },
  };
}

function preambleProblem({ preamble }: Survey): Problem[] {
  if (preamble === 0) return [];
  return [
    {
      code: "records/preamble",
      message: `${preamble} rows stand before the header and are no rows of the table.`,
    },
  ];
}

function hiddenProblems(
  { isHidden, hiddenRowCount }: SheetFound,
  { hiddenColumns, width }: Survey,
): Problem[] {
  const columns = [...hiddenColumns].filter((column) => column < width).length;
  const hidden = [
    ...(isHidden ? ["the sheet"] : []),
    ...(hiddenRowCount > 0 ? [`${hiddenRowCount} rows`] : []),
    ...(columns > 0 ? [`${columns} columns`] : []),
  ];
  if (hidden.length === 0) return [];
  return [{ code: "records/hidden", message: `Hidden in the workbook, and taken in: ${hidden.join(", ")}.` }];
}

function formulaProblems({ formulaCells }: SheetFound): Problem[] {
  if (formulaCells === 0) return [];
  return [
    {
      code: "records/formulas",
      message: `${formulaCells} cells hold formulas; what is taken in is what they gave when the workbook was last saved.`,
    },
  ];
}
