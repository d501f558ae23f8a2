import { CareoError } from "../../base/index.ts";
import { findTensions, judgeTension } from "../../casework/index.ts";
import type { RunCommand } from "../command.ts";
import { tensionsText } from "../report/tension-text.ts";
import { requiredText } from "./required.ts";
import { type Action, type Asked, actionCommand, argument, tellRecorded } from "./story-action.ts";
import { withCase } from "./with-case.ts";

const list: Action = (asked, terminal) =>
  withCase(asked.root, "read", terminal, ({ state }) => {
    const [status, rule] = [asked.text("status"), asked.text("rule")];
    const tensions = findTensions(state, { kmPerDay: kmPerDay(asked) }).filter(
      (each) =>
        (status === undefined || each.status === status) && (rule === undefined || each.rule === rule),
    );
    if (asked.json) terminal.out(`${JSON.stringify({ schema: "careo.tensions/1", tensions })}\n`);
    else terminal.out(tensionsText(tensions, terminal, asked.invocation.options["all"] === true));
    return "done";
  });

function kmPerDay({ text }: Asked): number | undefined {
  const said = text("km-per-day");
  if (said === undefined) return undefined;
  if (/^\d{1,6}(\.\d+)?$/.test(said) && Number(said) > 0) return Number(said);
  throw new CareoError("cli/usage", `"${said}" is no number of kilometres a day.`, {
    hint: "Write a number above 0, such as 900.",
  });
}

const judge: Action = (asked, terminal) =>
  withCase(asked.root, "write", terminal, (open) => {
    const judged = judgeTension(open, {
      ref: argument(asked, 0, "The tension"),
      status: requiredText(asked.invocation, "status", "open, explained or accepted"),
      why: requiredText(asked.invocation, "why", "a judgement says why"),
      handle: asked.text("id"),
      person: asked.text("by"),
    });
    tellRecorded(judged, "careo.tension/1", `judged ${asked.text("status")}`, asked, terminal);
    return "done";
  });

export const run: RunCommand = actionCommand("tensions", { list: [0, list], judge: [1, judge] });
