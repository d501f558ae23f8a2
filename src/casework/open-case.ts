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

/** Starts a case in an empty or new folder. Throws `ledger/exists` where there is one already. */
export function startCase(input: NewCase, effects: LedgerEffects = systemEffects): OpenCase {
  const ledger = createLedger(input.root, { kinds: CASE_ENTRY_KINDS }, effects);
  const person = newIdentifier("agt", effects.random);
  const software = newIdentifier("agt", effects.random);
  ledger.appendAll([
    agentEntry(person, person, { id: person, agentKind: "person", name: input.person }),
    agentEntry(person, software, {
      id: software,
      agentKind: "software",
      name: "careo",
      version: CAREO_VERSION,
    }),
    {
      kind: "case.opened",
      by: person,
      title: input.title,
      languages: [],
      formatVersion: 1,
      ...(input.question === undefined ? {} : { question: input.question }),
      ...(input.processingNote === undefined ? {} : { processingNote: input.processingNote }),
    },
  ]);
  return withState(input.root, ledger);
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
  name: string | undefined,
  effects: LedgerEffects = systemEffects,
): string {
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
  return { root, ledger, state: value, problems: [...ledger.problems, ...problems] };
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
