import { enterTiming, listTimings, refreshed, runTiming, type SaidSeries } from "../../casework/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { describeTiming, describeTimings } from "../report/timings-text.ts";
import type { Terminal } from "../terminal.ts";
import {
  type Acting,
  onlyArgument,
  optionOf,
  optionTexts,
  reportEntered,
  runAction,
  type VerbAction,
} from "./actions.ts";
import { requiredText, wholeNumber } from "./required.ts";
import { tell } from "./with-case.ts";

export function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  return runAction("timing", ACTIONS, invocation, terminal);
}

async function enter(acting: Acting): Promise<Outcome> {
  const { open, invocation, person, terminal } = acting;
  const [a, b] = [seriesOf(invocation, "a"), seriesOf(invocation, "b")];
  const entered = await enterTiming(open, {
    name: optionText(invocation, "name") ?? `${b.label} after ${a.label}`,
    a,
    b,
    statistic: optionOf(invocation, "statistic", ["followed-within", "mean-lag"]) ?? "followed-within",
    windowDays: wholeNumber(
      requiredText(invocation, "window", "it is said first within how many days"),
      "days",
    ),
    from: requiredText(invocation, "from", "the first day that both series were watched"),
    to: requiredText(invocation, "to", "the last day that both series were watched"),
    tables: optionTexts(invocation, "table"),
    handle: optionText(invocation, "id"),
    reason: optionText(invocation, "reason"),
    person,
  });
  if (entered.seq !== undefined && entered.earlierRuns > 0)
    tell(
      {
        code: "casework/bad-test",
        message: `These two series were compared ${entered.earlierRuns === 1 ? "once" : `${entered.earlierRuns} times`} before; this window is chosen after looking.`,
        hint: "Its runs are marked post hoc, with every window tried.",
      },
      terminal,
    );
  return reportEntered(acting, [entered]);
}

function seriesOf(invocation: Invocation, which: "a" | "b"): SaidSeries {
  const dates = optionTexts(invocation, `${which}-dates`).flatMap((each) => each.split(","));
  return {
    label: optionText(invocation, `${which}-label`) ?? which.toUpperCase(),
    events: optionTexts(invocation, which),
    dates: dates.map((each) => each.trim()).filter((each) => each !== ""),
    sql: optionText(invocation, `${which}-sql`),
  };
}

async function runOne(acting: Acting): Promise<Outcome> {
  const { open, invocation, json, person, terminal } = acting;
  const said = onlyArgument(acting, "a timing test");
  const { id, handle } = await runTiming(open, said, { person, seed: optionText(invocation, "seed") });
  const listed = listTimings(refreshed(open)).find(({ runs }) => runs.some((each) => each.id === id));
  if (json)
    terminal.out(`${JSON.stringify({ schema: "careo.timing/1", run: handle, timing: listed ?? null })}\n`);
  else if (listed) terminal.out(describeTiming(listed, terminal, id));
  return "done";
}

function list({ open, json, terminal }: Acting): Outcome {
  const timings = listTimings(open);
  if (json) terminal.out(`${JSON.stringify({ schema: "careo.timing/1", timings })}\n`);
  else terminal.out(describeTimings(timings, terminal));
  return "done";
}

const ACTIONS: Readonly<Record<string, VerbAction>> = {
  enter: { mode: "write", act: enter },
  run: { mode: "write", act: runOne },
  list: { mode: "read", act: list },
};
