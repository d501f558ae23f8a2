import { findNames, indexNames } from "../../dossier/index.ts";
import { type LedgerEffects, systemEffects } from "../../ledger/index.ts";
import { NOUNS, type Noun } from "../entries/entities.ts";
import {
  REDACTION_METHODS,
  REDACTION_REASONS,
  type Redaction,
  type RedactionTarget,
} from "../entries/protection.ts";
import type { OpenCase } from "../open-case.ts";
import { type NewThing, type RecordedThing, recordThings, resolveHandle } from "../things/index.ts";
import { getPlan, seedOf } from "./current-plan.ts";
import { badDecision, decider, oneOf } from "./deciding.ts";
import { showPeople } from "./gate/show-people.ts";
import { openMaterial } from "./material.ts";
import { protectedStrings } from "./protected-strings.ts";

export interface RedactInput {
  /** A source, or for a field the thing that has it. */
  readonly of: string;
  /** Exact words of the source; they are cut wherever they stand in it. */
  readonly words?: readonly string[] | undefined;
  /** The field that is hidden or made wider. */
  readonly field?: string | undefined;
  /** Every protected name that stands in the source. */
  readonly names?: boolean | undefined;
  readonly method?: string | undefined;
  readonly reasonCode?: string | undefined;
  /** Whose pseudonym stands there. */
  readonly actor?: string | undefined;
  readonly instead?: string | undefined;
  readonly person?: string | undefined;
}

/**
 * Decides what a reader is not shown: words of a source, or a field. Nothing is changed in the case; the published text is made
 * anew without the words.
 *
 * @throws CareoError casework/bad-decision for words that are not in the source, casework/no-such-thing, casework/no-such-word
 */
export function redactWords(
  open: OpenCase,
  input: RedactInput,
  effects: LedgerEffects = systemEffects,
): RecordedThing[] {
  const targets =
    input.field === undefined ? wordsOf(open, input) : [{ target: fieldOf(open, input, input.field) }];
  if (targets.length === 0)
    throw badDecision(
      "It is not said what is to be cut.",
      "Add --words with words of the source as they stand, or --names.",
    );
  const { by, open: now } = decider(open, input.person, effects);
  const known = [...now.state.things.redaction.values()].map(({ thing }) => thing);
  const things = targets.map(({ target, owner }): NewThing => {
    const earlier = known.find((each) => sameTarget(each.target, target));
    const thing = { target, ...decisionOf(now, input, owner), decidedBy: [by] };
    return { noun: "redaction", thing: earlier === undefined ? thing : { ...thing, id: earlier.id } };
  });
  return recordThings(now, things, input, effects);
}

interface Target {
  readonly target: RedactionTarget;
  /** Whose name it is, where the program found it and they have a pseudonym. */
  readonly owner?: string | undefined;
}

function decisionOf(
  open: OpenCase,
  input: RedactInput,
  owner: string | undefined,
): Omit<Redaction, "id" | "target" | "decidedBy"> {
  const { instead, method } = input;
  const named = input.actor === undefined ? undefined : resolveHandle(open.state, input.actor, ["actor"]);
  const actor = named ?? (method === undefined && instead === undefined ? owner : undefined);
  const usual = actor !== undefined ? "pseudonym" : instead !== undefined ? "generalise" : "remove";
  return {
    method: oneOf(REDACTION_METHODS, method ?? usual, "method"),
    reasonCode: oneOf(REDACTION_REASONS, input.reasonCode ?? "identity", "reason"),
    ...(actor === undefined ? {} : { actor }),
    ...(instead === undefined ? {} : { instead }),
  };
}

function wordsOf(open: OpenCase, { of, words = [], names }: RedactInput): Target[] {
  const source = resolveHandle(open.state, of, ["source"]);
  const text = openMaterial(open).textOf(source);
  if (text === undefined) {
    throw badDecision(
      `Source ${of} has no text that words could be cut from.`,
      `Commit to it instead: careo dossier source CASE ${of} --class C`,
    );
  }
  for (const each of words)
    if (!text.includes(each))
      throw badDecision(
        `“${each}” does not stand in ${of}.`,
        "Copy the words as they stand there, accents and spaces too.",
      );
  const found = new Map<string, string | undefined>(words.map((each) => [each, undefined]));
  if (names === true) for (const [exact, owner] of namesIn(open, text)) found.set(exact, owner);
  return [...found].map(([exact, owner]) => ({ target: { source, exact }, owner }));
}

/** As they stand in the text, each with whose pseudonym may stand there. */
function namesIn(open: OpenCase, text: string): [exact: string, owner: string | undefined][] {
  const plan = getPlan(open.state);
  const people = showPeople(open.state, plan, seedOf(open.state, plan) ?? "");
  const index = indexNames(protectedStrings({ state: open.state, people }));
  return findNames(text, index).map(({ start, end, owner }) => [
    text.slice(start, end),
    people.actors.get(owner)?.shownAs === "code" ? owner : undefined,
  ]);
}

function fieldOf({ state }: OpenCase, { of }: RedactInput, field: string): RedactionTarget {
  return { thing: resolveHandle(state, of, Object.keys(NOUNS) as Noun[]), field };
}

function sameTarget(a: RedactionTarget, b: RedactionTarget): boolean {
  if ("source" in a) return "source" in b && a.source === b.source && a.exact === b.exact;
  return "thing" in b && a.thing === b.thing && a.field === b.field;
}
