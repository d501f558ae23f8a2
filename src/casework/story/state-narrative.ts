import { CareoError } from "../../base/index.ts";
import { type LedgerEffects, systemEffects } from "../../ledger/index.ts";
import type { Narrative, NarrativeVersion } from "../entries/story.ts";
import type { OpenCase } from "../open-case.ts";
import { type RecordedThing, recordThings, resolveHandle } from "../things/index.ts";
import { findThing } from "./find-thing.ts";

export interface NarrativeInput {
  /** What to change; without it a new one is stated. */
  readonly ref?: string | undefined;
  /** Whose story it is: an actor. */
  readonly holder?: string | undefined;
  readonly title?: string | undefined;
  /** Propositions that it holds; those it has already stay. */
  readonly propositions?: readonly string[] | undefined;
  /** Propositions that it is to hold no more. */
  readonly without?: readonly string[] | undefined;
  /** A telling to be added, or put in the place of the one of the same date. */
  readonly version?: VersionInput | undefined;
  readonly handle?: string | undefined;
  readonly reason?: string | undefined;
  readonly person?: string | undefined;
}

export interface VersionInput {
  /** EDTF. */
  readonly at: string;
  readonly claims: readonly string[];
  readonly note?: string | undefined;
  /** An event that it came after. */
  readonly precededBy?: string | undefined;
}

/** States whose story it is and what it holds, or changes that. Throws `casework/incomplete`. */
export async function stateNarrative(
  open: OpenCase,
  input: NarrativeInput,
  effects: LedgerEffects = systemEffects,
): Promise<RecordedThing> {
  const { handle, reason, person } = input;
  const base = input.ref === undefined ? emptyNarrative(open, input) : current(open, input.ref);
  const thing = await changed(open, base, input);
  return recordThings(
    open,
    [{ noun: "narrative", thing, handle, reason }],
    { person },
    effects,
  )[0] as RecordedThing;
}

type Stated = Omit<Narrative, "id"> & { readonly id?: string };

function emptyNarrative({ state }: OpenCase, { holder, title }: NarrativeInput): Stated {
  if (holder === undefined || title === undefined) {
    throw new CareoError("casework/incomplete", "A narrative has a holder and a title.", {
      hint: "Name an actor with --holder (careo actors add enters one) and give it a --title.",
    });
  }
  return { holder: resolveHandle(state, holder, ["actor"]), title, propositions: [], versions: [] };
}

function current({ state }: OpenCase, ref: string): Narrative {
  return state.things.narrative.get(resolveHandle(state, ref, ["narrative"]))?.thing as Narrative;
}

async function changed(open: OpenCase, base: Stated, input: NarrativeInput): Promise<Stated> {
  const { state } = open;
  const propositionsOf = (refs: readonly string[] = []) =>
    refs.map((ref) => resolveHandle(state, ref, ["proposition"]));
  const gone = new Set(propositionsOf(input.without));
  const kept = [...base.propositions, ...propositionsOf(input.propositions)].filter((id) => !gone.has(id));
  const version = input.version === undefined ? undefined : await versionOf(open, input.version);
  return {
    ...base,
    ...(input.holder === undefined ? {} : { holder: resolveHandle(state, input.holder, ["actor"]) }),
    ...(input.title === undefined ? {} : { title: input.title }),
    propositions: [...new Set(kept)],
    versions:
      version === undefined
        ? base.versions
        : [...base.versions.filter(({ at }) => at !== version.at), version],
  };
}

async function versionOf(open: OpenCase, version: VersionInput): Promise<NarrativeVersion> {
  const claims: string[] = [];
  for (const ref of version.claims) claims.push(await findThing(open, ref, ["claim"]));
  const { at, note, precededBy } = version;
  return {
    at,
    claims: [...new Set(claims)],
    ...(note === undefined ? {} : { note }),
    ...(precededBy === undefined ? {} : { precededBy: resolveHandle(open.state, precededBy, ["event"]) }),
  };
}
