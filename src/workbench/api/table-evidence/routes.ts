import { type ZodType, z } from "zod";
import {
  type CaseTable,
  getTable,
  type OpenCase,
  type PatternsSought,
  type TableTested,
} from "../../../casework/index.ts";
import { list, listOf, started, startJob, type Topic } from "../endpoint.ts";
import type {
  PatternRow,
  PatternRunRow,
  PatternsBody,
  TableEvidenceApi,
  TestRow,
  TestRunRow,
  TestsBody,
} from "./contract.ts";
import { seekPatternsJob, testTableJob } from "./jobs.ts";

const text = z.string();
const count = z.int().nonnegative();
const cells = z.array(z.strictObject({ rowKey: text, column: text }));
const tail = z.strictObject({ p: text, method: text });
const range = z.strictObject({ low: text, high: text });
const runFields = { seq: count, at: text, by: text };

const testRow: ZodType<TestRow> = z.strictObject({
  test: text,
  kind: z.enum(["internal", "known-true", "sample-confirmation", "metadata", "expert"]),
  columns: z.array(text),
  chosenBy: text,
  tested: count,
  leftOut: count,
  leftOutWhy: text,
  finding: text,
  expected: z.strictObject({ text, basis: text }).nullable(),
  tail: tail.nullable(),
  cells,
  method: text,
  caveats: z.array(text),
});
const testRunRow: ZodType<TestRunRow> = z.strictObject({
  ...runFields,
  version: text,
  tests: z.array(testRow),
  notTested: z.array(z.strictObject({ test: text, why: text })),
});
const patternRow: ZodType<PatternRow> = z.strictObject({
  pattern: text,
  columns: z.array(text),
  counts: text,
  observed: range,
  expected: range,
  tail,
  decoys: z.strictObject({ draws: count, mean: text, p: text }).nullable(),
  method: text,
  cells,
});
const patternRunRow: ZodType<PatternRunRow> = z.strictObject({
  ...runFields,
  selection: text,
  persons: count,
  strata: z.array(text),
  settings: z.array(z.strictObject({ name: text, value: text })),
  patterns: z.array(patternRow),
  notSought: z.array(z.strictObject({ pattern: text, why: text })),
});

const testsBody: ZodType<TestsBody> = z.strictObject({
  against: count.optional(),
  join: z.strictObject({ here: text.min(1), there: text.min(1) }).optional(),
  known: text.trim().min(1).max(4000).optional(),
  sample: z.int().min(1).max(10_000).optional(),
  seed: text.trim().min(1).max(200).optional(),
});
const patternsBody: ZodType<PatternsBody> = z.strictObject({
  selection: z.discriminatedUnion("how", [
    z.strictObject({ how: z.literal("every-row") }),
    z.strictObject({ how: z.literal("value"), column: text.min(1), value: text.trim().min(1) }),
    z.strictObject({ how: z.literal("run"), run: text }),
  ]),
  within: z.array(text).max(20).optional(),
});

export const tableEvidence: Topic<TableEvidenceApi> = {
  "GET /cases/:case/tables/:table/tests": {
    summary:
      "What tests of a table gave, the latest first. Evidence about how it is kept, and never a verdict.",
    answer: listOf(testRunRow),
    run: ({ session, params }) => list(testRuns(session.open, getTable(session.open.state, params.table))),
  },
  "POST /cases/:case/tables/:table/tests": {
    summary: "Tests a table, as a job, and records what was found.",
    body: testsBody,
    answer: started,
    run: ({ desk, session, params, body, person }) => {
      session.refuseReadOnly();
      const { seq } = getTable(session.open.state, params.table);
      const { seed = "1", against, join, known, sample } = body;
      const input = {
        table: seq,
        seed,
        ...(against === undefined ? {} : { against }),
        ...(join === undefined ? {} : { join }),
        ...(known === undefined ? {} : { known }),
        ...(sample === undefined ? {} : { sample }),
      };
      return startJob(testTableJob, input, { desk, session, person });
    },
  },
  "GET /cases/:case/tables/:table/patterns": {
    summary:
      "Patterns that were sought in a table, the latest first, each beside what chance and random selections give.",
    answer: listOf(patternRunRow),
    run: ({ session, params }) => list(patternRuns(session.open, getTable(session.open.state, params.table))),
  },
  "POST /cases/:case/tables/:table/patterns": {
    summary: "Seeks patterns in a table, as a job, and records what was sought and found.",
    body: patternsBody,
    answer: started,
    run: ({ desk, session, params, body, person }) => {
      session.refuseReadOnly();
      const { seq } = getTable(session.open.state, params.table);
      const { selection, within } = body;
      const input = { table: seq, selection, ...(within === undefined ? {} : { within }) };
      return startJob(seekPatternsJob, input, { desk, session, person });
    },
  },
};

function testRuns(open: OpenCase, { recordSet }: CaseTable): TestRunRow[] {
  return open.state.tableTests
    .filter(({ entry }) => entry.recordSet === recordSet.id)
    .map(({ seq, entry }) => ({
      seq,
      at: entry.at,
      by: open.state.agents.get(entry.by)?.name ?? entry.by,
      version: entry.version,
      tests: entry.tests.map(testAnswer),
      notTested: entry.notTested,
    }))
    .reverse();
}

function testAnswer({
  testKind,
  rows,
  expected,
  tail: far,
  cells: cited,
  ...rest
}: TableTested["tests"][number]): TestRow {
  const { test, columns, chosenBy, finding, method, caveats } = rest;
  return {
    test,
    kind: testKind,
    columns,
    chosenBy,
    tested: rows.tested,
    leftOut: rows.leftOut,
    leftOutWhy: rows.why,
    finding,
    expected: expected ?? null,
    tail: far ?? null,
    cells: cited.map(({ rowKey, column }) => ({ rowKey, column })),
    method,
    caveats,
  };
}

function patternRuns(open: OpenCase, { recordSet }: CaseTable): PatternRunRow[] {
  return open.state.patternRuns
    .filter(({ entry }) => entry.recordSet === recordSet.id)
    .map(({ seq, entry }) => ({
      seq,
      at: entry.at,
      by: open.state.agents.get(entry.by)?.name ?? entry.by,
      selection: entry.selection.how,
      persons: entry.selection.persons,
      strata: entry.strata,
      settings: entry.settings,
      patterns: entry.patterns.map(patternAnswer),
      notSought: entry.notSought,
    }))
    .reverse();
}

function patternAnswer({ decoys, cells: cited, ...rest }: PatternsSought["patterns"][number]): PatternRow {
  const { pattern, columns, counts, observed, expected, tail: far, method } = rest;
  return {
    pattern,
    columns,
    counts,
    observed,
    expected,
    tail: far,
    decoys: decoys ?? null,
    method,
    cells: cited.map(({ rowKey, column }) => ({ rowKey, column })),
  };
}
