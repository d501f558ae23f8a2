import { type ZodType, z } from "zod";
import {
  authenticateTable,
  getRunPath,
  matchedSelection,
  readMatches,
  recordPatterns,
  recordTableTests,
  type SaidSelection,
  seekPatterns,
} from "../../../casework/index.ts";
import type { CaseSession } from "../../desk/index.ts";
import type { JobVerb } from "../endpoint.ts";

type TestsInput = {
  readonly table: number;
  readonly against?: number;
  readonly join?: { readonly here: string; readonly there: string };
  readonly known?: string;
  readonly sample?: number;
  readonly seed: string;
};

/** Tests how a table is kept, and records what was found as evidence. A sample is drawn again from its seed whenever it is asked for. */
export const testTableJob: JobVerb<TestsInput> = {
  verb: "test-table",
  unit: "steps",
  input: z.strictObject({
    table: z.int(),
    against: z.int().optional(),
    join: z.strictObject({ here: z.string(), there: z.string() }).optional(),
    known: z.string().optional(),
    sample: z.int().optional(),
    seed: z.string(),
  }) as unknown as ZodType<TestsInput>,
  run: async (input, { session, person, signal, report }) => {
    const { table, against, join, known, sample, seed } = input;
    let done = 0;
    const tested = await authenticateTable(
      session.open,
      {
        table: String(table),
        against: against === undefined ? undefined : String(against),
        join,
        known,
        sample:
          sample === undefined ? undefined : { rows: sample, seed, writtenTo: `sample-${table}-${seed}.csv` },
      },
      { signal, onTest: () => report({ done: done++, total: null }) },
    );
    signal.throwIfAborted();
    const seq = await session.write((open) => recordTableTests(open, tested, person));
    return { table, seq, tests: tested.results.length, sample: tested.sampleCsv ?? null };
  },
};

type PatternsInput = {
  readonly table: number;
  readonly selection:
    | { readonly how: "every-row" }
    | { readonly how: "value"; readonly column: string; readonly value: string }
    | { readonly how: "run"; readonly run: string };
  readonly within?: readonly string[];
};

/** Seeks patterns in a table, and records what was sought and found: how often one looked matters. */
export const seekPatternsJob: JobVerb<PatternsInput> = {
  verb: "seek-patterns",
  unit: "steps",
  input: z.strictObject({
    table: z.int(),
    selection: z.union([
      z.strictObject({ how: z.literal("every-row") }),
      z.strictObject({ how: z.literal("value"), column: z.string(), value: z.string() }),
      z.strictObject({ how: z.literal("run"), run: z.string() }),
    ]),
    within: z.array(z.string()).optional(),
  }) as unknown as ZodType<PatternsInput>,
  run: async ({ table, selection, within }, { session, person, signal, report }) => {
    let done = 0;
    const sought = await seekPatterns(
      session.open,
      { table: String(table), selection: saidSelection(session, selection), strata: within },
      { signal, onPattern: () => report({ done: done++, total: SEARCHES }) },
    );
    signal.throwIfAborted();
    const seq = await session.write((open) => recordPatterns(open, sought, person));
    report({ done: SEARCHES, total: SEARCHES });
    return { table, seq, patterns: sought.patterns.length };
  },
};

/** As many as `findPatterns` goes through. */
const SEARCHES = 7;

function saidSelection(session: CaseSession, selection: PatternsInput["selection"]): SaidSelection {
  if (selection.how !== "run") return selection;
  return matchedSelection(readMatches(getRunPath(session.open, selection.run)).queries);
}
