import { CareoError } from "../../base/index.ts";
import { citeForElement, listSchemes, showScheme } from "../../casework/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { describeScheme, describeSchemes } from "../report/coding-text.ts";
import type { Terminal } from "../terminal.ts";
import { type Acting, onlyArgument, reportEntered, runAction, type VerbAction } from "./actions.ts";

export async function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  const [action, root] = invocation.arguments;
  // The schemes are the program's own: no case is needed to read them.
  if (action === "list" && root === undefined) return list(invocation.options["json"] === true, terminal);
  if (root === undefined)
    throw new CareoError("cli/usage", "careo coding: CASE is missing.", {
      hint: "careo coding show CASE palermo",
    });
  return runAction("coding", ACTIONS, invocation, terminal);
}

function list(json: boolean, terminal: Terminal): Outcome {
  const schemes = listSchemes();
  if (json) terminal.out(`${JSON.stringify({ schema: "careo.coding.schemes/1", schemes })}\n`);
  else terminal.out(describeSchemes(schemes, terminal));
  return "done";
}

function show(acting: Acting): Outcome {
  const { open, json, terminal } = acting;
  const coded = showScheme(open.state, onlyArgument(acting, "a scheme"));
  if (json) terminal.out(`${JSON.stringify({ schema: "careo.coding/1", coded })}\n`);
  else terminal.out(describeScheme(coded, terminal));
  return "done";
}

function cite(side: "for" | "against") {
  return (acting: Acting): Outcome => {
    const { open, rest, invocation, person } = acting;
    const [scheme, element, ...claims] = rest;
    if (scheme === undefined || element === undefined || claims.length === 0)
      throw new CareoError("cli/usage", `It is not said what is cited ${side} which element.`, {
        hint: `careo coding ${side} CASE palermo means/deception 17 21`,
      });
    const note = optionText(invocation, "note");
    return reportEntered(
      acting,
      [citeForElement(open, { scheme, element, side, claims, note, person })],
      `cited ${side}`,
    );
  };
}

const ACTIONS: Readonly<Record<string, VerbAction>> = {
  list: { mode: "read", act: ({ json, terminal }) => list(json, terminal) },
  for: { mode: "write", act: cite("for") },
  against: { mode: "write", act: cite("against") },
  show: { mode: "read", act: show },
};
