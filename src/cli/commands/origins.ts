import {
  declareOrigin,
  handleOf,
  judgeProposedOrigin,
  listOrigins,
  proposeOrigins,
} from "../../casework/index.ts";
import { optionText, type RunCommand } from "../command.ts";
import { originText, proposalText } from "../report/shared-origins-text.ts";
import {
  type Acting,
  onlyArgument,
  optionTexts,
  reportEntered,
  runAction,
  type VerbAction,
} from "./actions.ts";
import { requiredText } from "./required.ts";
import { tell } from "./with-case.ts";

const propose: VerbAction = {
  mode: "read",
  act: async ({ open, json, terminal, invocation }) => {
    const { proposals, decided, problems } = await proposeOrigins(open);
    for (const problem of problems) tell(problem, terminal);
    const basis = optionText(invocation, "basis");
    const shown = proposals.filter((each) => basis === undefined || each.basis === basis);
    if (json) {
      const named = shown.map((each) => ({
        ...each,
        handles: each.members.map((member) => handleOf(open.state, member)),
      }));
      terminal.out(`${JSON.stringify({ schema: "careo.origins/1", proposals: named, decided })}\n`);
    } else {
      terminal.out(shown.map((each) => proposalText(each, open.state, terminal)).join("\n"));
      const none = "Nothing was found that two sources share; that shows no independence.\n";
      const accept = "Accept or refuse each: careo origins accept CASE REF --why TEXT.\n";
      terminal.err(
        `${shown.length === 0 ? none : accept}${decided === 0 ? "" : `${decided} decided already.\n`}`,
      );
    }
    return "done" as const;
  },
};

const list: VerbAction = {
  mode: "read",
  act: ({ open, json, terminal }) => {
    const origins = listOrigins(open.state);
    if (json) terminal.out(`${JSON.stringify({ schema: "careo.origins/1", origins })}\n`);
    else terminal.out(origins.map((each) => originText(each, terminal)).join("\n"));
    if (origins.length === 0 && !json)
      terminal.err(
        "No origin has been judged: every source is an origin of its own. See careo origins propose CASE.\n",
      );
    return "done";
  },
};

const accept: VerbAction = { mode: "write", act: (acting) => judge(acting, "accepted") };
const refuse: VerbAction = { mode: "write", act: (acting) => judge(acting, "refused") };

async function judge(acting: Acting, decision: "accepted" | "refused") {
  const ref = onlyArgument(acting, "the proposal");
  return reportEntered(
    acting,
    [await judgeProposedOrigin(acting.open, ref, decision, inputOf(acting))],
    decision,
  );
}

const declare: VerbAction = {
  mode: "write",
  act: async (acting) => {
    const input = { ...inputOf(acting), basis: optionText(acting.invocation, "basis") };
    return reportEntered(acting, [await declareOrigin(acting.open, acting.rest, input)], "declared");
  },
};

function inputOf({ invocation, person }: Acting) {
  return {
    why: requiredText(invocation, "why", "a judgement says why"),
    own: optionTexts(invocation, "own"),
    root: optionText(invocation, "root"),
    rho: optionText(invocation, "rho"),
    rhoWhy: optionText(invocation, "rho-why"),
    uncapped: optionText(invocation, "uncapped"),
    handle: optionText(invocation, "id"),
    person,
  };
}

export const run: RunCommand = (invocation, terminal) =>
  runAction("origins", { propose, list, accept, refuse, declare }, invocation, terminal);
