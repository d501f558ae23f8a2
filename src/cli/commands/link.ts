import { findThing, listLinks, makeLink } from "../../casework/index.ts";
import type { RunCommand } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { linkText } from "../report/link-text.ts";
import { requiredText } from "./required.ts";
import { type Action, actionCommand, argument, tellRecorded } from "./story-action.ts";
import { withCase } from "./with-case.ts";

const list: Action = (asked, terminal) =>
  withCase(asked.root, "read", terminal, async (open): Promise<Outcome> => {
    const [ref] = asked.rest;
    const touching =
      ref === undefined
        ? undefined
        : await findThing(open, ref, ["proposition", "claim", "link", "evidence"]);
    const links = listLinks(open.state, touching);
    if (asked.json) terminal.out(`${JSON.stringify({ schema: "careo.links/1", links })}\n`);
    else terminal.out(links.map((each) => linkText(each, terminal)).join(""));
    if (links.length === 0 && !asked.json)
      terminal.err('No links. Make one: careo link add CASE 4.C12 rebuts P1 --why "…"\n');
    return "done";
  });

const add: Action = (asked, terminal) =>
  withCase(asked.root, "write", terminal, async (open): Promise<Outcome> => {
    const why = requiredText(asked.invocation, "why", "a link says why");
    const made = await makeLink(open, {
      from: argument(asked, 0, "The claim or item that is linked"),
      kind: argument(asked, 1, "What it does (supports, rebuts, undercuts, qualifies)"),
      to: argument(asked, 2, "What it is linked to"),
      why,
      rung: asked.text("rung"),
      handle: asked.text("id"),
      person: asked.text("by"),
    });
    tellRecorded(made, "careo.link/1", "made", asked, terminal);
    return "done";
  });

export const run: RunCommand = actionCommand("link", { list: [1, list], add: [3, add] });
