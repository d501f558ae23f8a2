import { addFinding, listFindings, reaffirmFinding, resolveHandle } from "../../casework/index.ts";
import { optionText, type RunCommand } from "../command.ts";
import { findingText } from "../report/findings-text.ts";
import {
  type Acting,
  onlyArgument,
  optionTexts,
  reportEntered,
  runAction,
  type VerbAction,
} from "./actions.ts";
import { requiredText } from "./required.ts";

const list: VerbAction = { mode: "read", act: (acting) => print(acting, undefined) };
const show: VerbAction = {
  mode: "read",
  act: (acting) =>
    print(acting, resolveHandle(acting.open.state, onlyArgument(acting, "the finding"), ["finding"])),
};

function print({ open, json, terminal }: Acting, only: string | undefined) {
  const findings = listFindings(open.state).filter(({ id }) => only === undefined || id === only);
  if (json) terminal.out(`${JSON.stringify({ schema: "careo.findings/1", findings })}\n`);
  else terminal.out(findings.map((each) => findingText(each, only !== undefined, terminal)).join("\n"));
  if (findings.length === 0 && !json)
    terminal.err("No findings yet. See careo weigh CASE, then careo findings add.\n");
  return "done" as const;
}

const add: VerbAction = {
  mode: "write",
  act: async (acting) => {
    const { open, invocation, person } = acting;
    const text = (name: string) => optionText(invocation, name);
    const entered = await addFinding(open, {
      about: onlyArgument(acting, "the question or proposition"),
      hypothesis: text("hypothesis"),
      verdict: requiredText(invocation, "verdict", "a finding says something"),
      word: text("likelihood"),
      confidence: requiredText(invocation, "confidence", "a finding says how well it is grounded"),
      confidenceWhy: requiredText(invocation, "why", "confidence says why"),
      standard: text("standard"),
      supports: optionTexts(invocation, "supports"),
      contradicts: optionTexts(invocation, "contradicts"),
      undercuts: optionTexts(invocation, "undercuts"),
      unknowns: optionTexts(invocation, "unknown"),
      linchpins: optionTexts(invocation, "linchpin"),
      replies: optionTexts(invocation, "reply"),
      adverseTo:
        invocation.options["adverse-to"] === undefined ? undefined : optionTexts(invocation, "adverse-to"),
      notAsked: text("not-asked"),
      handle: text("id"),
      reason: text("reason"),
      person,
    });
    return reportEntered(acting, [entered]);
  },
};

const reaffirm: VerbAction = {
  mode: "write",
  act: (acting) => {
    const ref = onlyArgument(acting, "the finding");
    const reason = requiredText(acting.invocation, "reason", "whoever reaffirms says why it still holds");
    return reportEntered(
      acting,
      [reaffirmFinding(acting.open, ref, { reason, person: acting.person })],
      "reaffirmed",
    );
  },
};

export const run: RunCommand = (invocation, terminal) =>
  runAction("findings", { list, show, add, reaffirm }, invocation, terminal);
