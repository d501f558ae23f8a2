import { CareoError } from "../../base/index.ts";
import {
  type AuthenticateInput,
  authenticateTable,
  type OpenCase,
  recordTableTests,
  type TestedTable,
} from "../../casework/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { describeTests } from "../report/table-tests.ts";
import type { Terminal } from "../terminal.ts";
import { findCaseFolder } from "./case-folder.ts";
import { wholeNumber } from "./required.ts";
import { stepProgress } from "./step-progress.ts";
import { withCase } from "./with-case.ts";
import { writeResult } from "./write-result.ts";

export async function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  const input = inputOf(invocation);
  const root = findCaseFolder(invocation);
  const tested =
    root === undefined
      ? await compute(undefined, input, terminal)
      : await withCaseResult(root, terminal, (open) => compute(open, input, terminal));
  if (input.sample && tested.sampleCsv !== undefined)
    await writeResult(input.sample.writtenTo, tested.sampleCsv);
  let seq: number | undefined;
  if (root !== undefined && tested.said.recordSet !== undefined)
    await withCase(root, "write", terminal, (open) => {
      seq = recordTableTests(open, tested, optionText(invocation, "by"));
      return "done";
    });
  if (invocation.options["json"] === true) terminal.out(`${JSON.stringify(asJson(tested, seq))}\n`);
  else terminal.out(describeTests(tested, terminal));
  if (seq === undefined) terminal.err("Nothing was recorded: there is no case here. Name one with --case.\n");
  else terminal.err(`Recorded as entry ${seq}.\n`);
  return "done";
}

function inputOf(invocation: Invocation): AuthenticateInput {
  const [table] = invocation.arguments as [string];
  const sample = optionText(invocation, "sample");
  const seed = optionText(invocation, "seed") ?? "1";
  const join = optionText(invocation, "join");
  return {
    table,
    against: optionText(invocation, "against"),
    join: join === undefined ? undefined : joinOf(join),
    known: optionText(invocation, "known"),
    sample:
      sample === undefined
        ? undefined
        : {
            rows: wholeNumber(sample, "a number of rows"),
            seed,
            writtenTo: optionText(invocation, "out") ?? "sample.csv",
          },
  };
}

function joinOf(said: string): { readonly here: string; readonly there: string } {
  const [here, there, more] = said.split("=");
  if (here && there && more === undefined) return { here, there };
  throw new CareoError("cli/usage", `--join ${said}: name a column of each table, as "Номер=passport".`);
}

async function compute(
  open: OpenCase | undefined,
  input: AuthenticateInput,
  terminal: Terminal,
): Promise<TestedTable> {
  const progress = stepProgress(terminal);
  try {
    return await authenticateTable(open, input, { onTest: progress.step });
  } finally {
    progress.end();
  }
}

/** Computing needs no lock: another may write the case meanwhile. */
async function withCaseResult<Result>(
  root: string,
  terminal: Terminal,
  work: (open: OpenCase) => Promise<Result>,
): Promise<Result> {
  let result: Result | undefined;
  await withCase(root, "read", terminal, async (open): Promise<Outcome> => {
    result = await work(open);
    return "done";
  });
  return result as Result;
}

function asJson({ said, results, notTested, rowHashes }: TestedTable, seq: number | undefined): object {
  return {
    schema: "careo.authenticate/1",
    table: { name: said.name, recordSet: said.recordSet ?? null, rows: said.rowCount },
    entry: seq ?? null,
    tests: results.map(({ expected, tail, examples, ...rest }) => ({
      ...rest,
      expected: expected ?? null,
      tail: tail ?? null,
      cells: examples.map((cell) => ({ ...cell, rowHash: rowHashes.get(cell.ordinal) ?? null })),
    })),
    notTested,
  };
}
