import { addEvidence, listEvidence, resolveHandle } from "../../casework/index.ts";
import { optionText, type RunCommand } from "../command.ts";
import { evidenceText } from "../report/evidence-text.ts";
import {
  type Acting,
  onlyArgument,
  optionOf,
  optionTexts,
  reportEntered,
  runAction,
  type VerbAction,
} from "./actions.ts";

const list: VerbAction = { mode: "read", act: (acting) => show(acting, undefined) };
const showOne: VerbAction = {
  mode: "read",
  act: (acting) =>
    show(acting, resolveHandle(acting.open.state, onlyArgument(acting, "the item"), ["evidence"])),
};

function show({ open, invocation, person, json, terminal }: Acting, only: string | undefined) {
  const seesAll = invocation.options["all"] === true;
  const viewer =
    seesAll || person === undefined
      ? undefined
      : [...open.state.agents.values()].find(({ name }) => name === person);
  // Somebody who has not rated yet is not shown what others hold, and a name that nobody has yet has rated nothing.
  const blindFor = seesAll || person === undefined ? undefined : (viewer?.id ?? "nobody");
  const items = listEvidence(open.state, blindFor).filter(({ id }) => only === undefined || id === only);
  if (json) terminal.out(`${JSON.stringify({ schema: "careo.evidence/1", evidence: items })}\n`);
  else terminal.out(items.map((each) => evidenceText(each, only !== undefined, terminal)).join("\n"));
  if (items.length === 0 && !json)
    terminal.err('No evidence yet. Add some: careo evidence add CASE --summary "…" --claim 17\n');
  return "done" as const;
}

const add: VerbAction = { mode: "write", act: (acting) => enter(acting, undefined) };
const edit: VerbAction = { mode: "write", act: (acting) => enter(acting, onlyArgument(acting, "the item")) };

async function enter(acting: Acting, ref: string | undefined) {
  const { open, invocation, person } = acting;
  const many = (name: string) => {
    const values = optionTexts(invocation, name);
    return values.length === 0 ? undefined : values;
  };
  const entered = await addEvidence(open, {
    ref,
    summary: optionText(invocation, "summary"),
    kind: optionOf(invocation, "kind", ["direct", "indirect", "negative"]),
    claims: many("claim"),
    matches: many("match"),
    tests: many("test"),
    search: optionText(invocation, "search"),
    unweighable: optionText(invocation, "unweighable"),
    handle: optionText(invocation, "id"),
    reason: optionText(invocation, "reason"),
    person,
  });
  return reportEntered(acting, [entered]);
}

export const run: RunCommand = (invocation, terminal) =>
  runAction("evidence", { list, show: showOne, add, edit }, invocation, terminal);
