import {
  ACTOR_SCHEMATA,
  acceptActor,
  addActor,
  editActor,
  listActors,
  proposeActors,
  sayOf,
  showActor,
} from "../../casework/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { describeActor, describeActors, describeProposedActors } from "../report/actors-text.ts";
import type { Terminal } from "../terminal.ts";
import { type Acting, onlyArgument, optionOf, reportEntered, runAction, type VerbAction } from "./actions.ts";
import { requiredText } from "./required.ts";

export function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  return runAction("actors", ACTIONS, invocation, terminal);
}

function list({ open, json, terminal }: Acting): Outcome {
  const actors = listActors(open.state);
  const proposed = proposeActors(open.state);
  if (json) terminal.out(`${JSON.stringify({ schema: "careo.actors/1", actors, proposed })}\n`);
  else terminal.out(describeActors(actors, proposed.length, terminal));
  return "done";
}

function propose({ open, json, terminal }: Acting): Outcome {
  const proposed = proposeActors(open.state);
  if (json) terminal.out(`${JSON.stringify({ schema: "careo.actors/1", actors: [], proposed })}\n`);
  else terminal.out(describeProposedActors(proposed, terminal));
  return "done";
}

function accept(acting: Acting): Outcome {
  const { open, invocation, person, json, terminal } = acting;
  const accepted = acceptActor(open, {
    name: onlyArgument(acting, "one spelling of a proposed name"),
    only: invocation.options["only"] === true,
    as: optionText(invocation, "as"),
    ...fieldsOf(invocation),
    handle: optionText(invocation, "id"),
    person,
  });
  if (json) return reportEntered(acting, [accepted]);
  const names = accepted.names.map((each) => `“${each}”`).join(", ");
  terminal.out(
    `${accepted.handle} ${accepted.label}: ${accepted.isNew ? "entered" : "known"}, with ${names}\n`,
  );
  return "done";
}

function add(acting: Acting): Outcome {
  const { open, invocation, person } = acting;
  const label = requiredText(invocation, "label", "an actor is called something");
  return reportEntered(acting, [
    addActor(open, { ...fieldsOf(invocation), label, handle: optionText(invocation, "id"), person }),
  ]);
}

function edit(acting: Acting): Outcome {
  const { open, invocation, person } = acting;
  const changed = editActor(open, onlyArgument(acting, "an actor"), {
    ...fieldsOf(invocation),
    handle: optionText(invocation, "id"),
    reason: optionText(invocation, "reason"),
    person,
  });
  return reportEntered(acting, [changed], "changed");
}

function say(acting: Acting): Outcome {
  const { open, invocation, person } = acting;
  const stated = sayOf(open, onlyArgument(acting, "an actor"), {
    prop: requiredText(invocation, "prop", "a property of FollowTheMoney, such as name, alias or position"),
    value: requiredText(invocation, "value", "what the claim says"),
    from: requiredText(invocation, "from", "the claim that says so"),
    denies: invocation.options["denied"] === true,
    lang: optionText(invocation, "lang"),
    handle: optionText(invocation, "id"),
    person,
  });
  return reportEntered(acting, [stated]);
}

function show(acting: Acting): Outcome {
  const { open, json, terminal } = acting;
  const actor = showActor(open.state, onlyArgument(acting, "an actor"));
  if (json) terminal.out(`${JSON.stringify({ schema: "careo.actor/1", actor })}\n`);
  else terminal.out(describeActor(actor, terminal));
  return "done";
}

function fieldsOf(invocation: Invocation) {
  const said = optionOf(invocation, "protected", ["yes", "no"]);
  return {
    label: optionText(invocation, "label"),
    schema: optionOf(invocation, "schema", ACTOR_SCHEMATA),
    protected: said === undefined ? undefined : said === "yes",
  };
}

const ACTIONS: Readonly<Record<string, VerbAction>> = {
  list: { mode: "read", act: list },
  propose: { mode: "read", act: propose },
  accept: { mode: "write", act: accept },
  add: { mode: "write", act: add },
  edit: { mode: "write", act: edit },
  say: { mode: "write", act: say },
  show: { mode: "read", act: show },
};
