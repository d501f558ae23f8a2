import { CareoError, sha256 } from "../base/index.ts";
import type { NewPayload } from "../ledger/index.ts";
import {
  type FoundPatterns,
  findColumn,
  findPatterns,
  type PatternSettings,
  type Selection,
  type StoreEffects,
} from "../records/index.ts";
import { actingPerson, type OpenCase } from "./open-case.ts";
import { openSaidTable } from "./said-table.ts";
import { CAREO_VERSION } from "./version.ts";

/** Whom to look at, as a person said it. */
export type SaidSelection =
  | { readonly how: "every-row" }
  | {
      readonly how: "keys" | "matched";
      readonly certain: readonly string[];
      readonly possible: readonly string[];
    }
  | { readonly how: "value"; readonly column: string; readonly value: string };

export interface SeekInput {
  readonly table: string;
  readonly selection: SaidSelection;
  /** Names of columns; left out, the kind of document and the nationality. */
  readonly strata?: readonly string[] | undefined;
  readonly settings?: Partial<PatternSettings> | undefined;
}

export interface SoughtPatterns extends FoundPatterns {
  readonly said: { readonly name: string; readonly recordSet: string | undefined; readonly rowCount: number };
  readonly selection: { readonly how: string; readonly sha256: string };
  /** How often patterns were sought in this table before, and how often for this same selection. */
  readonly before: { readonly onTable: number; readonly onSelection: number };
  readonly rowHashes: ReadonlyMap<number, string>;
}

export interface SeekEffects extends StoreEffects {
  readonly onPattern?: ((name: string) => void) | undefined;
}

/** Seeks every pattern that a table's columns allow. Computes only; `recordPatterns` puts the results into the case. */
export async function seekPatterns(
  open: OpenCase | undefined,
  input: SeekInput,
  effects: SeekEffects = {},
): Promise<SoughtPatterns> {
  const said = await openSaidTable(open, input.table, effects);
  const { table, name, recordSet } = said;
  try {
    const strata = input.strata?.map((column) => findColumn(table.columns, column));
    const selection = selectionOf(input.selection);
    if (selection.kind === "value") findColumn(table.columns, selection.column);
    const found = await findPatterns(table, {
      selection,
      strata,
      settings: input.settings,
      onPattern: effects.onPattern,
    });
    if (found.persons.possible === 0) throw nobody(input.selection, found);
    const ordinals = found.patterns.flatMap(({ groups }) =>
      groups.flatMap(({ cells }) => cells.map((each) => each.ordinal)),
    );
    const rows = await table.rows([...new Set(ordinals)]);
    const digest = sha256(JSON.stringify(input.selection));
    return {
      ...found,
      said: { name, recordSet, rowCount: table.rowCount },
      selection: { how: describe(input.selection), sha256: digest },
      before: before(open, recordSet, digest),
      rowHashes: new Map(rows.map(({ ordinal, rowHash }) => [ordinal, rowHash])),
    };
  } finally {
    said.close();
  }
}

/** Whom a run found: strong candidates are certain; tied ones, and those that are only possible, may be meant; weak ones are not. */
export function matchedSelection(queries: readonly MatchedQueryRows[]): SaidSelection {
  const certain: string[] = [];
  const possible: string[] = [];
  for (const { candidates = [] } of queries)
    for (const { record, otherRows = [], band } of candidates) {
      const keys = [record, ...otherRows].map(({ id }) => id);
      if (band === "strong") certain.push(...keys);
      else if (band === "tie" || band === "possible") possible.push(...keys);
    }
  return { how: "matched", certain, possible };
}

/** What of a query of `careo.match/1` says whom it found. */
export interface MatchedQueryRows {
  readonly candidates?: readonly {
    readonly record: { readonly id: string };
    readonly otherRows?: readonly { readonly id: string }[] | undefined;
    readonly band: string;
  }[];
}

function selectionOf(said: SaidSelection): Selection {
  if (said.how === "every-row") return { kind: "every-row" };
  if (said.how === "value") return { kind: "value", column: said.column, value: said.value };
  return { kind: "rows", certain: said.certain, possible: said.possible };
}

function describe(said: SaidSelection): string {
  if (said.how === "every-row") return "every row of the table";
  if (said.how === "value") return `rows in which “${said.column}” is “${said.value}”`;
  const from = said.how === "matched" ? "matched rows" : "listed rows";
  return said.possible.length === 0
    ? `${said.certain.length} ${from}`
    : `${said.certain.length} ${from}, and ${said.possible.length} that a tie leaves open`;
}

function nobody(said: SaidSelection, { unknownKeys }: FoundPatterns): CareoError {
  const hint =
    unknownKeys.length > 0
      ? `No row has the key ${JSON.stringify(unknownKeys[0])}. Row keys are cells of the key column, or the place of the row in the file.`
      : "Look at how the value is spelt in the table.";
  return new CareoError("casework/nobody-selected", `No person of the table is among ${describe(said)}.`, {
    hint,
  });
}

function before(
  open: OpenCase | undefined,
  recordSet: string | undefined,
  digest: string,
): SoughtPatterns["before"] {
  const runs = (open?.state.patternRuns ?? []).filter(({ entry }) => entry.recordSet === recordSet);
  return {
    onTable: runs.length,
    onSelection: runs.filter(({ entry }) => entry.selection.sha256 === digest).length,
  };
}

/** Records what was sought and found. Cells are cited, persons are not copied. Number of the entry. */
export function recordPatterns(open: OpenCase, sought: SoughtPatterns, person: string | undefined): number {
  const by = actingPerson(open, person);
  const range = ({ low, high }: { low: number; high: number }) => ({ low: String(low), high: String(high) });
  return open.ledger.append({
    kind: "patterns.sought",
    by,
    recordSet: sought.said.recordSet as string,
    version: CAREO_VERSION,
    selection: { ...sought.selection, persons: sought.persons.certain },
    strata: sought.strata,
    settings: Object.entries(sought.settings).map(([name, value]) => ({ name, value: String(value) })),
    patterns: sought.patterns.map(
      ({ pattern, columns, observed, expected, tail, decoys, counts, method, groups }) => ({
        pattern,
        columns,
        observed: range(observed),
        expected: range(expected),
        tail: { p: String(tail.p), method: tail.method },
        ...(decoys
          ? { decoys: { draws: decoys.draws, mean: String(decoys.mean), p: String(decoys.p) } }
          : {}),
        counts,
        method,
        cells: groups.flatMap(({ cells }) =>
          cells.map(({ rowKey, column, ordinal }) => ({
            rowKey,
            column,
            rowHash: sought.rowHashes.get(ordinal) ?? "",
          })),
        ),
      }),
    ),
    notSought: sought.notSought.map(({ pattern, why }) => ({ pattern, why })),
  } as unknown as NewPayload).seq;
}
