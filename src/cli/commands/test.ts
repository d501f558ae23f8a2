import { readFile } from "node:fs/promises";
import { CareoError } from "../../base/index.ts";
import {
  enterPrediction,
  listPredictions,
  refreshed,
  runPrediction,
  type SaidPrediction,
  STATISTICS,
} from "../../casework/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { describePrediction, describePredictions } from "../report/predictions-text.ts";
import type { Terminal } from "../terminal.ts";
import {
  type Acting,
  oneOf,
  onlyArgument,
  optionTexts,
  reportEntered,
  runAction,
  type VerbAction,
} from "./actions.ts";
import { requiredText, wholeNumber } from "./required.ts";
import { tell } from "./with-case.ts";

export function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  return runAction("test", ACTIONS, invocation, terminal);
}

async function enter(acting: Acting): Promise<Outcome> {
  const { open, invocation, person, terminal } = acting;
  const question = requiredText(invocation, "question", "a test answers a question");
  const entered = await enterPrediction(open, {
    name: optionText(invocation, "name") ?? question,
    question,
    sql: await sqlOf(invocation),
    statistic: oneOf(
      requiredText(invocation, "statistic", "the numbers mean something"),
      "--statistic",
      STATISTICS,
    ),
    tables: optionTexts(invocation, "table"),
    predictions: optionTexts(invocation, "predict").map(predictionOf),
    caveats: optionTexts(invocation, "caveat"),
    handle: optionText(invocation, "id"),
    reason: optionText(invocation, "reason"),
    person,
  });
  if (entered.seq !== undefined && entered.earlierRuns > 0)
    tell(
      {
        code: "casework/bad-test",
        message: `These tables were looked at by ${entered.earlierRuns} ${entered.earlierRuns === 1 ? "run" : "runs"} before; the prediction is post hoc.`,
        hint: "It is shown so, and kept out of the Bayes lens.",
      },
      terminal,
    );
  return reportEntered(acting, [entered]);
}

/** From the command line or a file, for a statement of several lines. */
export async function sqlOf(invocation: Invocation): Promise<string> {
  const file = optionText(invocation, "sql-file");
  if (file === undefined)
    return requiredText(invocation, "sql", "one SELECT over the tables, or --sql-file FILE");
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    throw new CareoError("cli/cannot-read", `${file} could not be read: ${(cause as Error).message}`, {
      hint: "Name a file that holds one SELECT.",
      cause,
    });
  }
}

const PREDICTION = /^(\S+?)\s*=\s*(-?\d+(?:\.\d+)?)\s*\.\.\s*(-?\d+(?:\.\d+)?)\s*(?::\s*(.+))?$/s;

/** `H1=0.6..0.9: why`. */
function predictionOf(said: string): SaidPrediction["predictions"][number] {
  const [, hypothesis, low, high, why] = PREDICTION.exec(said.trim()) ?? [];
  if (hypothesis !== undefined && low !== undefined && high !== undefined && why !== undefined)
    return { hypothesis, low, high, why };
  throw new CareoError("cli/usage", `--predict "${said}" is not understood.`, {
    hint: 'Say the hypothesis, a range and why it is expected: --predict "H1=0.6..0.9: contracts were signed before leaving".',
  });
}

async function runOne(acting: Acting): Promise<Outcome> {
  const { open, invocation, json, person, terminal } = acting;
  const said = onlyArgument(acting, "a test");
  const seconds = optionText(invocation, "seconds");
  const deadline = seconds === undefined ? {} : { deadlineMs: 1000 * wholeNumber(seconds, "seconds") };
  const { id, handle } = await runPrediction(open, said, { ...deadline, person });
  const listed = listPredictions(refreshed(open)).find(({ runs }) => runs.some((each) => each.id === id));
  if (json)
    terminal.out(`${JSON.stringify({ schema: "careo.test/1", run: handle, test: listed ?? null })}\n`);
  else if (listed) terminal.out(describePrediction(listed, terminal, id));
  return "done";
}

function list({ open, json, terminal }: Acting): Outcome {
  const tests = listPredictions(open);
  if (json) terminal.out(`${JSON.stringify({ schema: "careo.test/1", tests })}\n`);
  else terminal.out(describePredictions(tests, terminal));
  return "done";
}

const ACTIONS: Readonly<Record<string, VerbAction>> = {
  enter: { mode: "write", act: enter },
  run: { mode: "write", act: runOne },
  list: { mode: "read", act: list },
};
