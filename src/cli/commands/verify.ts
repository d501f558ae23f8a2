import { type CaseReport, verifyCase } from "../../casework/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { painter, type Style, safeForTerminal, type Terminal } from "../terminal.ts";
import { wrap } from "../wrap.ts";

export async function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  const [root] = invocation.arguments as [string];
  const list = (name: string) => [optionText(invocation, name) ?? []].flat();
  const report = verifyCase(root, { keys: list("key"), pins: list("pin") });
  if (invocation.options["json"] === true)
    terminal.out(`${JSON.stringify({ schema: "careo.verify/1", ...report })}\n`);
  else terminal.out(describe(report, terminal));
  return outcomeOf(report, invocation.options["strict"] === true);
}

/** 3 when a check fails; 1 when something could not be checked, or under --strict was not established; else 0. */
function outcomeOf({ integrity, identity, time }: CaseReport, strict: boolean): Outcome {
  const verdicts = [integrity, identity, time];
  if (verdicts.includes("failed")) return "failed";
  if (verdicts.includes("cannot check")) return "fixable";
  return strict && verdicts.includes("not established") ? "fixable" : "done";
}

const COLOURS: Readonly<Record<CaseReport["integrity"], Style>> = {
  ok: "green",
  failed: "red",
  "not established": "yellow",
  "cannot check": "yellow",
};

function describe(report: CaseReport, terminal: Terminal): string {
  const paint = painter(terminal);
  const verdict = (name: string, value: CaseReport["integrity"]) =>
    `  ${name.padEnd(12)} ${paint(COLOURS[value], value)}`;
  const check = ({ id, verdict: value, message, where }: CaseReport["checks"][number]) => {
    const lead = `  ${paint(COLOURS[value], value.padEnd(16))} ${id.padEnd(14)} `;
    return wrap(
      safeForTerminal(`${message}${where ? ` (${where})` : ""}`),
      terminal.columns,
      " ".repeat(34),
      lead,
    );
  };
  return [
    paint("bold", "VERDICTS"),
    verdict("Integrity", report.integrity),
    verdict("Identity", report.identity),
    verdict("Time", report.time),
    "",
    paint("bold", "CHECKS"),
    ...report.checks.map(check),
    "",
    paint("bold", "NOT SHOWN BY THIS"),
    ...report.unproved.map((each) => wrap(each, terminal.columns, "    ", "  ")),
    "",
    ...(report.pin ? [wrap(`Pin, for someone else to keep: ${report.pin}`, terminal.columns), ""] : []),
  ].join("\n");
}
