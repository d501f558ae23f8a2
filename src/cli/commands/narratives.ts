import { CareoError } from "../../base/index.ts";
import { listNarratives, resolveHandle, stateNarrative } from "../../casework/index.ts";
import type { RunCommand } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { narrativeText } from "../report/narrative-text.ts";
import { type Action, type Asked, actionCommand, argument, tellRecorded } from "./story-action.ts";
import { withCase } from "./with-case.ts";

const list: Action = (asked, terminal) =>
  withCase(asked.root, "read", terminal, ({ state }) => {
    const [ref] = asked.rest;
    const narratives = listNarratives(
      state,
      ref === undefined ? undefined : resolveHandle(state, ref, ["narrative"]),
    );
    if (asked.json) terminal.out(`${JSON.stringify({ schema: "careo.narratives/1", narratives })}\n`);
    else terminal.out(narratives.map((each) => narrativeText(each, terminal)).join("\n"));
    if (narratives.length === 0 && !asked.json)
      terminal.err('No stories yet: careo narratives add CASE --holder A1 --title "…" --proposition P1\n');
    return "done";
  });

const add: Action = (asked, terminal) =>
  withCase(asked.root, "write", terminal, async (open): Promise<Outcome> => {
    tellRecorded(await stateNarrative(open, inputOf(asked)), "careo.narrative/1", "stated", asked, terminal);
    return "done";
  });

const edit: Action = (asked, terminal) =>
  withCase(asked.root, "write", terminal, async (open): Promise<Outcome> => {
    const ref = argument(asked, 0, "The narrative");
    const changed = await stateNarrative(open, { ...inputOf(asked), ref });
    tellRecorded(changed, "careo.narrative/1", "changed", asked, terminal);
    return "done";
  });

function inputOf(asked: Asked) {
  const { text, texts } = asked;
  return {
    holder: text("holder"),
    title: text("title"),
    propositions: texts("proposition"),
    without: texts("without"),
    version: versionOf(asked),
    handle: text("id"),
    reason: text("reason"),
    person: text("by"),
  };
}

function versionOf({ text, texts }: Asked) {
  const at = text("version");
  if (at !== undefined)
    return { at, claims: texts("claim") ?? [], note: text("note"), precededBy: text("after") };
  const stray = ["claim", "note", "after"].find(
    (each) => text(each) !== undefined || texts(each) !== undefined,
  );
  if (stray === undefined) return undefined;
  throw new CareoError("cli/usage", `--${stray} belongs to a telling, and none is named.`, {
    hint: "Add --version with its date: --version 2024-03-04.",
  });
}

export const run: RunCommand = actionCommand("narratives", {
  list: [1, list],
  show: [1, list],
  add: [0, add],
  edit: [1, edit],
});
