import {
  acceptRelations,
  addRelation,
  editRelation,
  listRelations,
  proposeRelations,
  RELATION_SCHEMATA,
} from "../../casework/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { describeProposedRelations, describeRelations } from "../report/relations-text.ts";
import type { Terminal } from "../terminal.ts";
import {
  type Acting,
  onlyArgument,
  optionOf,
  optionTexts,
  reportEntered,
  runAction,
  type VerbAction,
} from "./actions.ts";
import { requiredText } from "./required.ts";

export function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  return runAction("relations", ACTIONS, invocation, terminal);
}

async function list({ open, json, terminal }: Acting): Promise<Outcome> {
  const relations = listRelations(open.state);
  if (json)
    terminal.out(
      `${JSON.stringify({ schema: "careo.relations/1", relations, proposed: await proposeRelations(open) })}\n`,
    );
  else terminal.out(describeRelations(relations, terminal));
  return "done";
}

async function propose({ open, json, terminal }: Acting): Promise<Outcome> {
  const proposed = await proposeRelations(open);
  if (json) terminal.out(`${JSON.stringify({ schema: "careo.relations/1", relations: [], proposed })}\n`);
  else terminal.out(describeProposedRelations(proposed, terminal));
  return "done";
}

async function accept(acting: Acting): Promise<Outcome> {
  const { open, invocation, person } = acting;
  const claim = onlyArgument(acting, "the claim that reports it");
  const schema = optionOf(invocation, "schema", RELATION_SCHEMATA);
  return reportEntered(acting, await acceptRelations(open, { claim, schema, person }));
}

function add(acting: Acting): Outcome {
  const { open, invocation, person } = acting;
  const added = addRelation(open, {
    ...fieldsOf(invocation),
    source: requiredText(invocation, "from", "a relation goes from one actor to another"),
    target: requiredText(invocation, "to", "a relation goes from one actor to another"),
    claims: optionTexts(invocation, "claim"),
    handle: optionText(invocation, "id"),
    person,
  });
  return reportEntered(acting, [added]);
}

function edit(acting: Acting): Outcome {
  const { open, invocation, person } = acting;
  const changed = editRelation(open, onlyArgument(acting, "a relation"), {
    ...fieldsOf(invocation),
    source: optionText(invocation, "from"),
    target: optionText(invocation, "to"),
    claims: optionTexts(invocation, "claim"),
    handle: optionText(invocation, "id"),
    reason: optionText(invocation, "reason"),
    person,
  });
  return reportEntered(acting, [changed], "changed");
}

function fieldsOf(invocation: Invocation) {
  return {
    schema: optionOf(invocation, "schema", RELATION_SCHEMATA),
    role: optionText(invocation, "role"),
    startDate: optionText(invocation, "start"),
    endDate: optionText(invocation, "end"),
  };
}

const ACTIONS: Readonly<Record<string, VerbAction>> = {
  list: { mode: "read", act: list },
  propose: { mode: "read", act: propose },
  accept: { mode: "write", act: accept },
  add: { mode: "write", act: add },
  edit: { mode: "write", act: edit },
};
