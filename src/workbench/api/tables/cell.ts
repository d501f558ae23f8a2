import { CareoError } from "../../../base/index.ts";
import {
  type CaseTable,
  getTable,
  latinised,
  normalisedCell,
  type OpenCase,
  openRecordSet,
} from "../../../casework/index.ts";
import type { CellAnswer } from "./contract.ts";

/** A cell by the key of its row and the name of its column, with how it is cited and what is said of its row. */
export async function cellAnswer(
  open: OpenCase,
  said: string,
  { key, column: name }: { readonly key: string; readonly column: string },
): Promise<CellAnswer> {
  const table = getTable(open.state, said);
  const opened = await openRecordSet(open, table);
  try {
    const row = await opened.findRow(key);
    const at = opened.columns.findIndex((each) => each.name === name);
    const column = opened.columns[at];
    if (row === undefined || column === undefined)
      throw new CareoError(
        "casework/no-such-cell",
        `${table.recordSet.name} has no cell ${JSON.stringify(`${key}:${name}`)}.`,
      );
    const value = row.cells[at] ?? null;
    const { rowKey, rowHash, ordinal } = row;
    return {
      column: column.name,
      value,
      normalised: value === null ? null : normalisedCell(value, column),
      latin: value === null ? null : latinised(value),
      key: rowKey,
      ordinal,
      rowHash,
      citation: `${table.seq} ${rowKey}:${column.name}#${rowHash}`,
      row: opened.columns.map((each, place) => ({ column: each.name, value: row.cells[place] ?? null })),
      said: saidOfRow(open, table, rowKey),
    };
  } finally {
    opened.close();
  }
}

/** Judgements on a row, and tests and patterns that cite it. */
function saidOfRow({ state }: OpenCase, { recordSet }: CaseTable, rowKey: string): CellAnswer["said"] {
  const judgements = [...state.matches.values()].filter(({ entry: { match } }) =>
    [match.left, match.right].some((each) => each.recordSet === recordSet.id && each.rowKey === rowKey),
  );
  const cites = (cells: readonly { readonly rowKey: string }[]) =>
    cells.some((each) => each.rowKey === rowKey);
  const ofTable = <Run extends { readonly entry: { readonly recordSet: string } }>(run: Run) =>
    run.entry.recordSet === recordSet.id;
  const tests = state.tableTests
    .filter(ofTable)
    .flatMap(({ seq, entry }) =>
      entry.tests.filter(({ cells }) => cites(cells)).map(({ finding }) => ({ seq, what: finding })),
    );
  const patterns = state.patternRuns
    .filter(ofTable)
    .flatMap(({ seq, entry }) =>
      entry.patterns.filter(({ cells }) => cites(cells)).map(({ pattern }) => ({ seq, what: pattern })),
    );
  return [
    ...judgements.map(({ seq, entry }) => ({
      id: entry.match.id,
      seq,
      kind: "judgement" as const,
      what: `${entry.match.judgement}: ${entry.reason}`,
    })),
    ...tests.map((each) => ({ ...each, id: null, kind: "test" as const })),
    ...patterns.map((each) => ({ ...each, id: null, kind: "pattern" as const })),
  ];
}
