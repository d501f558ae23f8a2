import { type CanonicalValue, canonicalJson, newIdentifier, type Problem } from "../base/index.ts";
import { type LedgerEffects, type NewPayload, systemEffects } from "../ledger/index.ts";
import {
  checkKey,
  findColumn,
  type MappedColumn,
  openTable,
  type ReadingWishes,
  type StoredTable,
  type StoreEffects,
  storeTables,
  TABLE_READER,
  type TableDescription,
  withMappings,
} from "../records/index.ts";
import { type Intake, type IntakeEffects, systemIntake, takeInTable } from "../sources/index.ts";
import { acceptedColumns, mappingOf, type TableWishes, wishesByTable } from "./column-wishes.ts";
import { actingPerson, type OpenCase, refreshed } from "./open-case.ts";
import { ownText } from "./own-text.ts";
import { sourcesInOrder } from "./read-source.ts";
import type { AcceptedColumn, RecordSet } from "./record-set-entries.ts";
import { sourceEntries } from "./source-entries.ts";
import { tablesFolder } from "./tables-folder.ts";

export interface ImportInput {
  readonly path: string;
  readonly wishes: ReadingWishes;
  /** `COLUMN=PROPERTY`, as `readColumnWish` takes it. */
  readonly map: readonly string[];
  /** Whether the person accepts what else is proposed. */
  readonly accept: boolean;
  /** Name of the column that names each row. */
  readonly key?: string | undefined;
  readonly person?: string | undefined;
  readonly obtainedHow?: string | undefined;
}

export interface ImportEffects {
  readonly ledger: LedgerEffects;
  readonly intake: IntakeEffects;
  readonly tables: StoreEffects;
}

export const systemImporting: ImportEffects = { ledger: systemEffects, intake: systemIntake, tables: {} };

/** One table of a file, as it is now in the case. */
export interface ImportedTable {
  readonly stored: StoredTable;
  /** Number of its entry. */
  readonly seq: number;
  readonly recordSet: RecordSet;
  readonly description: TableDescription;
  /** With what a person accepted, and elsewhere the proposals. */
  readonly columns: readonly MappedColumn[];
  /** False where the same file was taken in before, read in the same way. */
  readonly isNew: boolean;
}

/**
 * Takes a table into a case: the original by its hash, a record set for it or for each of its sheets, and what the person says
 * its columns hold. Interrupted, it goes on where it stopped when it is run again. Throws what `storeTables`, `checkKey` and
 * `readColumnWish` throw; then the original is kept and no record set was made.
 */
export async function importTable(
  open: OpenCase,
  input: ImportInput,
  effects: ImportEffects = systemImporting,
): Promise<readonly ImportedTable[]> {
  const by = actingPerson(open, input.person, effects.ledger);
  const { source, intake } = await keepSource(open, input, by, effects);
  const { stored } = intake;
  if (!stored) throw new Error("An original without bytes was kept.");
  const tables = await storeTables(
    {
      path: stored.path,
      artifactSha256: stored.sha256,
      fileName: intake.fileName,
      tablesFolder: tablesFolder(open.root),
      wishes: input.wishes,
    },
    effects.tables,
  );
  const said = wishesByTable(
    tables.map(({ description }) => description.columns),
    { map: input.map, key: input.key },
  );
  const checked = await Promise.all(tables.map((table, at) => check(table, said[at] as TableWishes)));
  return checked.map((each) => recordTable(refreshed(open), each, { input, by, source, intake, effects }));
}

async function keepSource(
  open: OpenCase,
  input: ImportInput,
  by: string,
  effects: ImportEffects,
): Promise<{ readonly source: string; readonly intake: Intake }> {
  const intake = await takeInTable(input.path, "application/octet-stream", open.root, effects.intake);
  const known = sourcesInOrder(refreshed(open).state).find(
    ({ artifact }) => artifact === intake.stored?.sha256,
  );
  if (known) return { source: known.source.id, intake };
  const mimeType = mimeTypeOf(intake.fileName);
  const typed = intake.read ? { ...intake, read: { ...intake.read, mimeType } } : intake;
  const { id, entries } = sourceEntries(typed, { by, obtainedHow: input.obtainedHow }, effects.ledger);
  open.ledger.appendAll(entries.map(asTable));
  return { source: id, intake: typed };
}

/** By its name: which format a table has is found out from its bytes, and stands in its record set. */
function mimeTypeOf(fileName: string): string {
  const ending = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? "";
  return MIME_TYPES[ending] ?? "text/csv";
}

const MIME_TYPES: Readonly<Record<string, string>> = {
  tsv: "text/tab-separated-values",
  jsonl: "application/jsonl",
  ndjson: "application/jsonl",
  parquet: "application/vnd.apache.parquet",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

function asTable(entry: NewPayload): NewPayload {
  if (entry.kind !== "source.added") return entry;
  return { ...entry, source: { ...(entry["source"] as object), sourceKind: "table" } } as NewPayload;
}

interface Checked {
  readonly stored: StoredTable;
  readonly key: string | undefined;
  readonly map: readonly string[];
}

async function check(stored: StoredTable, { key, map }: TableWishes): Promise<Checked> {
  const { columns } = stored.description;
  acceptedColumns(columns, map, [], false);
  if (key === undefined) return { stored, key, map };
  const column = findColumn(columns, key);
  const table = await openTable(stored.folder);
  try {
    await checkKey(table.db, column);
  } finally {
    table.close();
  }
  return { stored, key: column.name, map };
}

interface Recording {
  readonly input: ImportInput;
  readonly by: string;
  readonly source: string;
  readonly intake: Intake;
  readonly effects: ImportEffects;
}

function recordTable(open: OpenCase, { stored, key, map }: Checked, recording: Recording): ImportedTable {
  const { input, by } = recording;
  const wanted = recordSetOf(stored, key, recording);
  const before = [...open.state.recordSets.values()].find(({ entry }) => isSame(entry.recordSet, wanted));
  const recordSet = before?.entry.recordSet ?? wanted;
  const adding = { kind: "table.imported", by, recordSet } as unknown as NewPayload;
  const seq = before?.seq ?? open.ledger.append(adding).seq;
  const earlier = open.state.mappings.get(recordSet.id)?.entry.columns ?? [];
  const accepted = acceptedColumns(stored.description.columns, map, earlier, input.accept);
  if (asText(accepted) !== asText(earlier)) open.ledger.append(mappingEntry(by, recordSet, accepted));
  const { description } = stored;
  const columns = withMappings(description.columns, mappingOf(accepted));
  return { stored, seq, recordSet, description, columns, isNew: before === undefined };
}

function asText(columns: readonly AcceptedColumn[]): string {
  return canonicalJson(columns as unknown as CanonicalValue);
}

export function mappingEntry(by: string, { id }: RecordSet, columns: readonly AcceptedColumn[]): NewPayload {
  return { kind: "mapping.accepted", by, recordSet: id, columns } as unknown as NewPayload;
}

function recordSetOf(stored: StoredTable, key: string | undefined, recording: Recording): RecordSet {
  const { input, source, intake, effects } = recording;
  const { fileFormat, encoding, dialect, sheet, rows, columns, problems, artifactSha256 } =
    stored.description;
  const fileName = intake.fileName.normalize("NFC");
  return {
    id: newIdentifier("rst", effects.ledger.random),
    source,
    artifactSha256,
    name: sheet === undefined ? fileName : `${fileName}, ${sheet.name.normalize("NFC")}`,
    ...(input.obtainedHow === undefined ? {} : { obtainedHow: ownText(input.obtainedHow) }),
    reading: {
      reader: TABLE_READER,
      digest: stored.name,
      fileFormat,
      fileName,
      encoding: encoding.value,
      ...(dialect === undefined ? {} : { delimiter: dialect.delimiter, header: dialect.header }),
      ...(sheet === undefined ? {} : { sheet: sheet.name }),
    },
    rowCount: rows.imported,
    rejectedCount: rows.rejected,
    ...(key === undefined ? {} : { keyColumn: key }),
    caveats: caveatsOf(problems),
    columns: columns.map(({ name, profile }) => {
      const { filled, empty, absent, scripts } = profile;
      const script = scripts[0]?.script;
      return { name, ...(script === undefined ? {} : { script }), quality: { filled, empty, absent } };
    }),
  };
}

function caveatsOf(problems: readonly Problem[]): string[] {
  return problems.map(({ message }) => message);
}

function isSame(a: RecordSet, b: RecordSet): boolean {
  return (
    a.artifactSha256 === b.artifactSha256 &&
    a.keyColumn === b.keyColumn &&
    canonicalJson({ ...a.reading } as CanonicalValue) === canonicalJson({ ...b.reading } as CanonicalValue)
  );
}
