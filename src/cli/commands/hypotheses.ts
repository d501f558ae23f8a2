import { CareoError } from "../../base/index.ts";
import { addHypothesis, listGroups, poseGroup, resolveHandle, setPriors } from "../../casework/index.ts";
import { type Invocation, optionText, type RunCommand } from "../command.ts";
import { groupText } from "../report/hypotheses-text.ts";
import {
  type Acting,
  onlyArgument,
  optionOf,
  parted,
  reportEntered,
  runAction,
  type VerbAction,
} from "./actions.ts";

const list: VerbAction = {
  mode: "read",
  act: ({ open, rest, json, terminal }) => {
    const wanted = rest[0] === undefined ? undefined : resolveHandle(open.state, rest[0], ["group"]);
    const groups = listGroups(open.state).filter(({ id }) => wanted === undefined || id === wanted);
    if (json) terminal.out(`${JSON.stringify({ schema: "careo.hypotheses/1", groups })}\n`);
    else terminal.out(groups.map((each) => groupText(each, terminal)).join("\n"));
    if (groups.length === 0 && !json)
      terminal.err('No question yet. Pose one: careo hypotheses group CASE --question "Who ordered it?"\n');
    return "done";
  },
};

const group: VerbAction = {
  mode: "write",
  act: (acting) => {
    const { open, rest, invocation } = acting;
    const input = {
      ref: rest[0],
      question: optionText(invocation, "question"),
      exclusive: flag(invocation, "exclusive"),
      exhaustive: flag(invocation, "exhaustive"),
      words: optionOf(invocation, "words", ["likely", "probable"]),
      capDecades: optionText(invocation, "cap"),
    };
    return reportEntered(acting, [poseGroup(open, { ...input, ...said(acting) })], "posed");
  },
};

const add: VerbAction = { mode: "write", act: (acting) => enter(acting, undefined) };
const edit: VerbAction = {
  mode: "write",
  act: (acting) => enter(acting, onlyArgument(acting, "the hypothesis")),
};

function enter(acting: Acting, ref: string | undefined) {
  const { open, invocation } = acting;
  const input = {
    ref,
    group: optionText(invocation, "group"),
    text: optionText(invocation, "text"),
    kind: optionOf(invocation, "kind", ["primary", "rival", "null", "deception"]),
    prior: optionText(invocation, "prior"),
    basis: optionText(invocation, "basis"),
  };
  return reportEntered(acting, [addHypothesis(open, { ...input, ...said(acting) })]);
}

const priors: VerbAction = {
  mode: "write",
  act: (acting) => {
    const { open, rest, invocation } = acting;
    const given = rest.map((each) => {
      const [name, prior] = parted(each);
      if (prior !== undefined) return [name, prior] as const;
      throw new CareoError("cli/usage", `"${each}" is no hypothesis with its prior.`, {
        hint: "Write H1=0.6, or with the lowest and highest H1=0.6:0.4:0.8.",
      });
    });
    const input = {
      group: optionText(invocation, "group"),
      priors: given,
      basis: optionText(invocation, "basis"),
    };
    return reportEntered(acting, setPriors(open, { ...input, ...said(acting) }), "has its prior");
  },
};

function said({ invocation, person }: Acting) {
  return { handle: optionText(invocation, "id"), reason: optionText(invocation, "reason"), person };
}

/** `yes`, `no`, or not said. */
function flag(invocation: Invocation, name: string): boolean | undefined {
  const word = optionOf(invocation, name, ["yes", "no"]);
  return word === undefined ? undefined : word === "yes";
}

export const run: RunCommand = (invocation, terminal) =>
  runAction("hypotheses", { list, group, add, edit, priors }, invocation, terminal);
