import { CareoError, newIdentifier, type Problem } from "../base/index.ts";
import {
  createLedger,
  type Ledger,
  type LedgerEffects,
  type NewPayload,
  openLedger,
  systemEffects,
} from "../ledger/index.ts";
import { CASE_ENTRY_KINDS } from "./case-kinds.ts";
import { type CaseState, readState } from "./case-state.ts";
import { ownText } from "./own-text.ts";
import { removeOriginal } from "./remove-original.ts";
import { CAREO_VERSION } from "./version.ts";

/** A case that has been opened. Whoever opens it for writing closes its ledger, so that the next can write. */
export interface OpenCase {
  readonly root: string;
  readonly ledger: Ledger;
  readonly state: CaseState;
  /** What opening and replaying found: unfinished writes set aside, damage, another writer. */
  readonly problems: readonly Problem[];
}

export interface NewCase {
  readonly root: string;
  readonly title: string;
  readonly question?: string | undefined;
  /** Name of the person who opens it, as it should stand in the history. */
  readonly person: string;
  readonly processingNote?: string | undefined;
}

/**
 * Starts a case in an empty or new folder. Throws `ledger/exists` where there is one already, and
 * `casework/folder-not-empty`: the folder is closed to others, and what lies in it would look like a part of the case.
 */
export function startCase(input: NewCase, effects: LedgerEffects = systemEffects): OpenCase {
  refuseOtherThings(input.root, effects);
  const ledger = createLedger(input.root, { kinds: CASE_ENTRY_KINDS }, effects);
  const person = newIdentifier("agt", effects.random);
  const software = newIdentifier("agt", effects.random);
  ledger.appendAll([
    agentEntry(person, person, { id: person, agentKind: "person", name: ownText(input.person) }),
    agentEntry(person, software, {
      id: software,
      agentKind: "software",
      name: "careo",
      version: CAREO_VERSION,
    }),
    {
      kind: "case.opened",
      by: person,
      title: ownText(input.title),
      languages: [],
      formatVersion: 1,
      ...(input.question === undefined ? {} : { question: ownText(input.question) }),
      ...(input.processingNote === undefined ? {} : { processingNote: ownText(input.processingNote) }),
    },
  ]);
  return withState(input.root, ledger);
}

function refuseOtherThings(root: string, { disk }: LedgerEffects): void {
  const there = disk.exists(root) ? disk.list(root) : [];
  // Starting a case again goes on where a crash cut it short; where there is a whole one, the ledger refuses.
  const other = there.includes("careo.json") ? undefined : there.find((name) => name !== "ledger");
  if (other === undefined) return;
  throw new CareoError("casework/folder-not-empty", `${root} holds other things, such as ${other}.`, {
    hint: "Name a new folder. Careo makes it, and careo add takes files into it.",
  });
}

/** Opens a case. For writing, throws `ledger/read-only`, `ledger/locked` … where that is not possible. */
export function openCase(
  root: string,
  mode: "read" | "write",
  effects: LedgerEffects = systemEffects,
): OpenCase {
  // An erasure that a crash cut short is finished on opening, so every opening knows how.
  const options = { kinds: CASE_ENTRY_KINDS, mode, onErase: removeOriginal };
  const ledger = openLedger(root, options, effects);
  if (mode === "write" && ledger.readOnlyBecause) throw ledger.readOnlyBecause;
  return withState(root, ledger);
}

/** The state after what has been recorded since. */
export function refreshed(open: OpenCase): OpenCase {
  return withState(open.root, open.ledger);
}

/**
 * The id of the person who acts: of the name given, added if new; without a name, of the one person the case knows.
 * Throws `casework/who` when that leaves a choice.
 */
export function actingPerson(
  open: OpenCase,
  said: string | undefined,
  effects: LedgerEffects = systemEffects,
): string {
  const name = said === undefined ? undefined : ownText(said);
  const people = [...open.state.agents.values()].filter(({ agentKind }) => agentKind === "person");
  if (name === undefined) {
    const [only, ...others] = people;
    if (only && others.length === 0) return only.id;
    throw new CareoError(
      "casework/who",
      `${people.length} people work on this case, and nobody said who acts now.`,
      {
        hint: `Add --by with a name: ${people.map((each) => each.name).join(", ")}, or a new one.`,
      },
    );
  }
  const known = people.find((each) => each.name === name);
  if (known) return known.id;
  const id = newIdentifier("agt", effects.random);
  open.ledger.append(agentEntry(id, id, { id, agentKind: "person", name }));
  return id;
}

function withState(root: string, ledger: Ledger): OpenCase {
  const { value, problems } = readState(ledger);
  return { root, ledger, state: value, problems: eachOnce([...ledger.problems, ...problems]) };
}

/** Opening and replaying may both meet one altered entry; a person is told once. */
function eachOnce(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((each) => [`${each.code} ${each.message}`, each])).values()];
}

interface AgentFields {
  readonly id: string;
  readonly agentKind: "person" | "software";
  readonly name: string;
  readonly version?: string;
}

function agentEntry(by: string, id: string, agent: AgentFields): NewPayload {
  return { kind: "agent.added", by, agent: { ...agent, id } };
}
