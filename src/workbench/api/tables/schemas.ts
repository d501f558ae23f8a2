import { type ZodType, z } from "zod";
import { doubtName } from "../endpoint.ts";
import type {
  CellAnswer,
  ForgetBody,
  ImportBody,
  LineAnswer,
  LinesQuery,
  LookBody,
  MappingBody,
  PropertyAnswer,
  ReadingAnswer,
  RejectAnswer,
  TableAnswer,
  TableRow,
  WishAnswer,
} from "./contract.ts";

const format = z.enum(["csv", "json-lines", "parquet", "xlsx"]);
const count = z.int().nonnegative();
const text = z.string();

const rowFields = {
  id: text,
  seq: count,
  name: text,
  format,
  sheet: text.nullable(),
  rows: count,
  rejected: count,
  columns: count,
  mapped: count,
  keyColumn: text.nullable(),
  caveats: z.array(text),
  source: text,
  doubt: doubtName,
};
export const tableRow: ZodType<TableRow> = z.strictObject(rowFields);

const order = z.union([z.literal(1), z.literal(2)]);
const range = { from: text, to: text };

const column = z.strictObject({
  name: text,
  isHidden: z.boolean(),
  mapping: z
    .strictObject({
      mapsTo: text,
      order: order.nullable(),
      dates: z.enum(["year-first", "day-first", "month-first", "undecided"]).nullable(),
    })
    .nullable(),
  isAccepted: z.boolean(),
  quality: z.strictObject({
    filled: count,
    empty: count,
    absent: count,
    distinct: count,
    isEstimate: z.boolean(),
    scripts: z.array(text),
    dates: count,
    sampled: count,
    coverage: z.strictObject(range).nullable(),
    heaped: z.array(z.strictObject({ value: text, count })),
    oddCharacters: count,
  }),
});

export const readingAnswer: ZodType<ReadingAnswer> = z.strictObject({
  format,
  encoding: text,
  encodingBasis: text,
  encodingRivals: z.array(text),
  delimiter: text.nullable(),
  sheet: z
    .strictObject({ name: text, isHidden: z.boolean(), hiddenRows: count, formulaCells: count })
    .nullable(),
  read: count,
  imported: count,
  rejected: count,
  columns: z.array(column),
  problems: z.array(
    z.strictObject({
      code: text,
      message: text,
      hint: text.nullable(),
      count,
      examples: z.array(z.strictObject({ line: count, text })),
    }),
  ),
});

export const tableAnswer: ZodType<TableAnswer> = z.strictObject({
  ...rowFields,
  obtainedHow: text.nullable(),
  artifact: text,
  sourceSeq: count.nullable(),
  reading: readingAnswer,
  people: z.strictObject({ count, isEstimate: z.boolean() }).nullable(),
  coverage: z.strictObject({ ...range, column: text }).nullable(),
});

export const lineAnswer: ZodType<LineAnswer> = z.strictObject({
  ordinal: count,
  key: text,
  cells: z.array(text.nullable()),
  reject: z.strictObject({ line: count, code: text, text }).nullable(),
});

const position = z.coerce.number().int().nonnegative();

export const linesQuery: ZodType<LinesQuery> = z.strictObject({
  from: position.optional(),
  limit: position.max(1000).optional(),
  words: text.trim().max(200).optional(),
  form: z.enum(["received", "normalised"]).optional(),
});

export const cellQuery: ZodType<{ readonly key: string; readonly column: string }> = z.strictObject({
  key: text.max(10_000),
  column: text.max(10_000),
});

export const cellAnswer: ZodType<CellAnswer> = z.strictObject({
  column: text,
  value: text.nullable(),
  normalised: text.nullable(),
  latin: text.nullable(),
  key: text,
  ordinal: count,
  rowHash: text,
  citation: text,
  row: z.array(z.strictObject({ column: text, value: text.nullable() })),
  said: z.array(
    z.strictObject({
      id: text.nullable(),
      seq: count,
      kind: z.enum(["judgement", "test", "pattern"]),
      what: text,
    }),
  ),
});

export const rejectAnswer: ZodType<RejectAnswer> = z.strictObject({
  ordinal: count,
  line: count,
  code: text,
  text,
});

export const propertyAnswer: ZodType<PropertyAnswer> = z.strictObject({
  property: text,
  order: order.nullable(),
  holds: text,
});

const wish: ZodType<WishAnswer> = z.strictObject({
  column: text.min(1).max(10_000),
  mapsTo: text.max(100),
  order: order.optional(),
  dates: z.enum(["year-first", "day-first", "month-first"]).optional(),
});

const mappingFields = { columns: z.array(wish).max(10_000), accept: z.boolean() };
export const mappingBody: ZodType<MappingBody> = z.strictObject(mappingFields);

const short = text.trim().min(1).max(200).optional();
const lookFields = {
  path: text.min(1).max(4000).optional(),
  upload: text.max(100).optional(),
  sheet: short,
  encoding: short,
  delimiter: short,
  header: z.boolean().optional(),
};
export const lookBody: ZodType<LookBody> = z.strictObject(lookFields);

export const importBody: ZodType<ImportBody> = z.strictObject({
  ...lookFields,
  ...mappingFields,
  key: text.min(1).max(10_000).optional(),
  obtainedHow: text.trim().min(1).max(2000).optional(),
});

export const forgetBody: ZodType<ForgetBody> = z.strictObject({
  looks: z.array(text.max(100)).max(1000),
  upload: text.max(100).optional(),
});
