import {
  type Confronted,
  confrontAll,
  confrontOne,
  resolveHandle,
  stateProposition,
} from "../../casework/index.ts";
import type { RunCommand } from "../command.ts";
import { confrontationText, propositionLines } from "../report/confrontation-text.ts";
import type { Terminal } from "../terminal.ts";
import { type Action, type Asked, actionCommand, argument, tellRecorded } from "./story-action.ts";
import { withCase } from "./with-case.ts";

const list: Action = (asked, terminal) =>
  withCase(asked.root, "read", terminal, ({ state }) => {
    const all = confrontAll(state);
    if (!asked.json) terminal.out(all.map((each) => propositionLines(each, terminal)).join("\n"));
    return tellAll(all, asked, terminal);
  });

const show: Action = (asked, terminal) =>
  withCase(asked.root, "read", terminal, ({ state }) => {
    const [ref] = asked.rest;
    const shown =
      ref === undefined
        ? confrontAll(state)
        : [confrontOne(state, resolveHandle(state, ref, ["proposition"]))];
    if (!asked.json) terminal.out(shown.map((each) => confrontationText(each, terminal)).join("\n"));
    return tellAll(shown, asked, terminal);
  });

function tellAll(all: readonly Confronted[], { json }: Asked, terminal: Terminal): "done" {
  if (json)
    terminal.out(`${JSON.stringify({ schema: "careo.propositions/1", propositions: all }, null, 1)}\n`);
  else if (all.length === 0)
    terminal.err(
      "No propositions yet. Take the story apart: careo propositions add CASE --text … --kind … --refuted-by …\n",
    );
  return "done";
}

const add: Action = (asked, terminal) =>
  withCase(asked.root, "write", terminal, (open) => {
    tellRecorded(stateProposition(open, inputOf(asked)), "careo.proposition/1", "stated", asked, terminal);
    return "done";
  });

const edit: Action = (asked, terminal) =>
  withCase(asked.root, "write", terminal, (open) => {
    const ref = argument(asked, 0, "The proposition");
    const changed = stateProposition(open, { ...inputOf(asked), ref });
    tellRecorded(changed, "careo.proposition/1", "changed", asked, terminal);
    return "done";
  });

function inputOf({ text }: Asked) {
  return {
    text: text("text"),
    kind: text("kind"),
    refutedBy: text("refuted-by"),
    handle: text("id"),
    reason: text("reason"),
    person: text("by"),
  };
}

export const run: RunCommand = actionCommand("propositions", {
  list: [0, list],
  show: [1, show],
  add: [0, add],
  edit: [1, edit],
});
