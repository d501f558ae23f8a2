import { CareoError } from "../../base/index.ts";
import {
  acceptEvent,
  addEvent,
  editEvent,
  findOrderClash,
  listEvents,
  PLACE_PRECISIONS,
  proposeEvents,
  type SaidEvent,
  showEvent,
} from "../../casework/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { describeEvent, describeEvents, describeProposedEvents } from "../report/events-text.ts";
import { drawTimeline } from "../report/timeline-text.ts";
import type { Terminal } from "../terminal.ts";
import {
  type Acting,
  oneOf,
  onlyArgument,
  optionOf,
  optionTexts,
  parted,
  reportEntered,
  runAction,
  type VerbAction,
} from "./actions.ts";
import { requiredText } from "./required.ts";

export function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  return runAction("events", ACTIONS, invocation, terminal);
}

function list(acting: Acting): Outcome {
  const { open, json, terminal } = acting;
  const events = listEvents(open.state);
  const proposed = proposeEvents(open.state);
  if (json) printJson(acting);
  else terminal.out(describeEvents(events, proposed.length, findOrderClash(open.state), terminal));
  return "done";
}

function timeline(acting: Acting): Outcome {
  const { open, json, terminal } = acting;
  if (json) printJson(acting);
  else terminal.out(drawTimeline(listEvents(open.state), findOrderClash(open.state), terminal));
  return "done";
}

function printJson({ open: { state }, terminal }: Acting): void {
  const [events, proposed] = [listEvents(state), proposeEvents(state)];
  const orderClash = findOrderClash(state) ?? null;
  const undated = events.filter(({ days }) => days === undefined).length;
  terminal.out(`${JSON.stringify({ schema: "careo.events/1", events, undated, orderClash, proposed })}\n`);
}

function propose({ open, json, terminal }: Acting): Outcome {
  const proposed = proposeEvents(open.state);
  if (json) terminal.out(`${JSON.stringify({ schema: "careo.events/1", events: [], proposed })}\n`);
  else terminal.out(describeProposedEvents(proposed, terminal));
  return "done";
}

function accept(acting: Acting): Outcome {
  const { open, invocation } = acting;
  const claim = onlyArgument(acting, "an accepted claim");
  const into = optionText(invocation, "as");
  const said = saidOf(acting);
  if (into === undefined) return reportEntered(acting, [acceptEvent(open, claim, said)]);
  const claims = [...(said.claims ?? []), { claim }];
  return reportEntered(acting, [editEvent(open, into, { ...said, claims })], "changed");
}

function add(acting: Acting): Outcome {
  const label = requiredText(acting.invocation, "label", "an event is called something");
  return reportEntered(acting, [addEvent(acting.open, { ...saidOf(acting), label })]);
}

function edit(acting: Acting): Outcome {
  const changed = editEvent(acting.open, onlyArgument(acting, "an event"), saidOf(acting));
  return reportEntered(acting, [changed], "changed");
}

function show(acting: Acting): Outcome {
  const { open, json, terminal } = acting;
  const event = showEvent(open.state, onlyArgument(acting, "an event"));
  if (json) terminal.out(`${JSON.stringify({ schema: "careo.event/1", event })}\n`);
  else terminal.out(describeEvent(event, terminal));
  return "done";
}

const STANCES = ["asserts", "denies", "qualifies"] as const;
const BASES = ["stated", "inferred", "metadata"] as const;

function saidOf({ invocation, person }: Acting): SaidEvent {
  const basis = optionOf(invocation, "basis", BASES) ?? "stated";
  const date = optionText(invocation, "date");
  return {
    label: optionText(invocation, "label"),
    schema: optionOf(invocation, "schema", ["Event", "Trip", "Meeting"]),
    ...(date === undefined ? {} : { date: { value: date, basis } }),
    place: placeOf(invocation),
    participants: optionTexts(invocation, "participant").map(participantOf),
    claims: claimsOf(invocation, basis),
    order: optionTexts(invocation, "order").map(orderOf),
    handle: optionText(invocation, "id"),
    reason: optionText(invocation, "reason"),
    person,
  };
}

function placeOf(invocation: Invocation): SaidEvent["place"] {
  const label = optionText(invocation, "place");
  const [lat, lon] = [optionText(invocation, "lat"), optionText(invocation, "lon")];
  if (label === undefined) {
    if (lat === undefined && lon === undefined) return undefined;
    throw new CareoError("cli/usage", "--lat and --lon are of no place.", { hint: "Name it with --place." });
  }
  const precision = optionOf(invocation, "precision", PLACE_PRECISIONS) ?? "locality";
  return { label, precision, ...(lat === undefined ? {} : { lat }), ...(lon === undefined ? {} : { lon }) };
}

function participantOf(said: string): { actor: string; role: string } {
  const [actor, role] = parted(said);
  if (role) return { actor, role };
  throw new CareoError("cli/usage", `--participant ${said}: it is not said in which role.`, {
    hint: "Say who and in which role: --participant A1=witness.",
  });
}

/** A claim may be named in three options: what it says to the event, and the date and place that it gives. */
function claimsOf(invocation: Invocation, basis: (typeof BASES)[number]): NonNullable<SaidEvent["claims"]> {
  const said = new Map<string, { stance?: string; date?: string; place?: string }>();
  for (const [option, field] of [
    ["claim", "stance"],
    ["claim-date", "date"],
    ["claim-place", "place"],
  ] as const)
    for (const each of optionTexts(invocation, option)) {
      const [claim, value] = parted(each);
      if (value === undefined && option !== "claim")
        throw new CareoError("cli/usage", `--${option} ${each}: it is not said which ${field}.`, {
          hint: `Name the claim and the ${field}: --${option} 17=…`,
        });
      said.set(claim, { ...said.get(claim), ...(value === undefined ? {} : { [field]: value }) });
    }
  return [...said].map(([claim, { stance, date, place }]) => ({
    claim,
    ...(stance === undefined ? {} : { stance: oneOf(stance, "--claim", STANCES) }),
    ...(date === undefined ? {} : { date: { value: date, basis } }),
    ...(place === undefined ? {} : { place: { label: place, precision: "locality" as const } }),
  }));
}

const ORDER = /^(before|after|same-day)\s+(\S+)\s+(\S+)(?:\s+(\d+)?(?:\.\.(\d+)?)?)?$/;

/** `before V2 17`, `after V2 17 3..5`: relation, event, claim, and days at least and at most. */
function orderOf(said: string): NonNullable<SaidEvent["order"]>[number] {
  const [, relation, event, claim, least, most] = ORDER.exec(said.trim()) ?? [];
  if (event === undefined || claim === undefined)
    throw new CareoError("cli/usage", `--order "${said}" is not understood.`, {
      hint: 'Say the relation, the other event, the claim that says so, and days if it gives any: --order "after V2 17 3..5".',
    });
  return {
    relation: relation as "before" | "after" | "same-day",
    event,
    claim,
    ...(least === undefined ? {} : { atLeastDays: Number(least) }),
    ...(most === undefined ? {} : { atMostDays: Number(most) }),
  };
}

const ACTIONS: Readonly<Record<string, VerbAction>> = {
  list: { mode: "read", act: list },
  timeline: { mode: "read", act: timeline },
  propose: { mode: "read", act: propose },
  accept: { mode: "write", act: accept },
  add: { mode: "write", act: add },
  edit: { mode: "write", act: edit },
  show: { mode: "read", act: show },
};
