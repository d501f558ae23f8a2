/**
 * What the ledger keeps about tables (data-model.md, section 4.4). The rows themselves are in the original; what is stored of
 * them elsewhere is a cache.
 */
import { type ZodType, z } from "zod";
import { isComposed } from "../ledger/index.ts";

const sha = z.string().regex(/^[0-9a-f]{64}$/);
const id = (prefix: string) => z.string().regex(new RegExp(`^${prefix}_[0-9a-f]{32}$`));
const ownText = z.string().min(1).refine(isComposed, "is not in composed form (NFC)");
const text = z.string();
const count = z.int().nonnegative();
const envelope = { at: z.string(), by: z.string().min(1) };

export interface RecordSet {
  readonly id: string;
  readonly source: string;
  /** SHA-256 of the original. */
  readonly artifactSha256: string;
  readonly name: string;
  readonly obtainedHow?: string | undefined;
  /** How the original is read into rows; whoever reads it so gets the same rows. */
  readonly reading: {
    readonly reader: string;
    /** Names the original together with everything below: tables of one digest hold the same rows. */
    readonly digest: string;
    readonly fileFormat: "csv" | "json-lines" | "parquet" | "xlsx";
    readonly fileName: string;
    readonly encoding: string;
    readonly delimiter?: string | undefined;
    readonly header?: boolean | undefined;
    readonly sheet?: string | undefined;
  };
  readonly rowCount: number;
  readonly rejectedCount: number;
  /** Name of the column that names each row; without it the row's place in the file does. */
  readonly keyColumn?: string | undefined;
  readonly caveats: readonly string[];
  readonly columns: readonly {
    readonly name: string;
    readonly script?: string | undefined;
    readonly quality: { readonly filled: number; readonly empty: number; readonly absent: number };
  }[];
}

export interface TableImported {
  readonly kind: "table.imported";
  readonly at: string;
  readonly by: string;
  readonly recordSet: RecordSet;
}

/** `table.imported`: a table as received, taken in as rows. */
const tableImported: ZodType<TableImported> = z.strictObject({
  kind: z.literal("table.imported"),
  ...envelope,
  recordSet: z.strictObject({
    id: id("rst"),
    source: id("src"),
    artifactSha256: sha,
    name: ownText,
    obtainedHow: ownText.optional(),
    reading: z.strictObject({
      reader: text,
      digest: text,
      fileFormat: z.enum(["csv", "json-lines", "parquet", "xlsx"]),
      fileName: text,
      encoding: text,
      delimiter: text.optional(),
      header: z.boolean().optional(),
      sheet: text.optional(),
    }),
    rowCount: count,
    rejectedCount: count,
    keyColumn: text.optional(),
    caveats: z.array(text),
    columns: z.array(
      z.strictObject({
        name: text,
        script: text.optional(),
        quality: z.strictObject({ filled: count, empty: count, absent: count }),
      }),
    ),
  }),
});

export interface AcceptedColumn {
  readonly name: string;
  readonly mapsTo: string;
  readonly order?: 1 | 2 | undefined;
  readonly dates?: "year-first" | "day-first" | "month-first" | "undecided" | undefined;
}

export interface MappingAccepted {
  readonly kind: "mapping.accepted";
  readonly at: string;
  readonly by: string;
  readonly recordSet: string;
  readonly columns: readonly AcceptedColumn[];
}

/** `mapping.accepted`: what a person says the columns hold. A later one about the same table replaces it whole. */
const mappingAccepted: ZodType<MappingAccepted> = z.strictObject({
  kind: z.literal("mapping.accepted"),
  ...envelope,
  recordSet: id("rst"),
  columns: z.array(
    z.strictObject({
      name: text,
      mapsTo: text.min(1),
      order: z.union([z.literal(1), z.literal(2)]).optional(),
      dates: z.enum(["year-first", "day-first", "month-first", "undecided"]).optional(),
    }),
  ),
});

export const RECORD_SET_ENTRY_KINDS: Readonly<
  Record<"table.imported" | "mapping.accepted", ZodType<TableImported> | ZodType<MappingAccepted>>
> = {
  "table.imported": tableImported,
  "mapping.accepted": mappingAccepted,
};
