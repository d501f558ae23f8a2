import { CareoError } from "../../base/index.ts";
import type { CaseState } from "../case-state.ts";
import { ORIGIN_BASES, type OriginCluster } from "../entries/rivals.ts";
import type { OpenCase } from "../open-case.ts";
import { findThing } from "../story/find-thing.ts";
import { oneOf } from "../story/one-of.ts";
import { handleOf, type RecordedThing, recordThings } from "../things/index.ts";
import { type Origins, originsOf } from "./origins-of.ts";
import type { OriginProposal } from "./proposals/proposal.ts";
import { proposeOrigins } from "./proposals/propose-origins.ts";
import { readShare } from "./read-range.ts";
import { saidMember } from "./said-origin.ts";

export interface JudgeOriginInput {
  readonly why: string;
  /** Members with access of their own besides the root; the others only repeat. */
  readonly own?: readonly string[] | undefined;
  /** Who came first, where a person knows better; `unknown` says that nobody does. */
  readonly root?: string | undefined;
  /** How far members with access of their own saw the same, 0 to 1, and why. */
  readonly rho?: string | undefined;
  readonly rhoWhy?: string | undefined;
  /** Why this origin may count for more than the cap allows. */
  readonly uncapped?: string | undefined;
  readonly handle?: string | undefined;
  readonly person?: string | undefined;
}

/**
 * Accepts or refuses a proposed origin. What was measured goes into the ledger with the decision.
 *
 * @param ref as `proposeOrigins` calls it
 * @throws CareoError casework/no-such-thing for a proposal that is not made, or was decided already
 */
export async function judgeProposedOrigin(
  open: OpenCase,
  ref: string,
  decision: OriginCluster["decision"],
  input: JudgeOriginInput,
): Promise<RecordedThing> {
  const { proposals } = await proposeOrigins(open);
  const proposal = proposals.find((each) => each.ref === ref);
  if (proposal === undefined)
    throw new CareoError("casework/no-such-thing", `No shared origin "${ref}" is proposed.`, {
      hint: "It may have been decided, or what it rested on changed: careo origins propose CASE lists what is.",
    });
  const crossed = proposal.crossLanguage ? ", cross-language" : "";
  return enter(open, { ...proposal, measure: `${proposal.measure}${crossed}` }, decision, input);
}

/**
 * Declares an origin that the program did not propose: several members that share one, or one member that has access of its own.
 *
 * @throws CareoError casework/incomplete, casework/no-such-thing, casework/no-such-word
 */
export async function declareOrigin(
  open: OpenCase,
  refs: readonly string[],
  input: JudgeOriginInput & { readonly basis?: string | undefined },
): Promise<RecordedThing> {
  const members: string[] = [];
  for (const ref of refs) members.push(await findThing(open, ref, ["claim", "source", "evidence"]));
  if (members.length === 0)
    throw new CareoError("casework/incomplete", "An origin has no members.", {
      hint: "Name sources, claims or items that share it; or one alone that has access of its own.",
    });
  const basis = oneOf(ORIGIN_BASES, input.basis ?? "declared", "basis of a shared origin");
  return enter(open, { members, basis, root: "unknown" }, "accepted", input);
}

async function enter(
  open: OpenCase,
  found: Pick<OriginProposal, "members" | "basis" | "root"> & { readonly measure?: string },
  decision: OriginCluster["decision"],
  input: JudgeOriginInput,
): Promise<RecordedThing> {
  const named = async (ref: string): Promise<string> => {
    const id = await findThing(open, ref, ["claim", "source", "evidence"]);
    if (found.members.includes(id)) return id;
    throw new CareoError("casework/no-such-thing", `${ref} is no member of this origin.`, {
      hint: `Its members are ${found.members.map((member) => handleOf(open.state, member)).join(", ")}.`,
    });
  };
  const own: string[] = [];
  for (const ref of input.own ?? []) own.push(await named(ref));
  const said = input.root === undefined || input.root === "unknown" ? input.root : await named(input.root);
  const root = said ?? (found.members.length === 1 ? (found.members[0] as string) : found.root);
  const thing = {
    members: [...new Set(found.members)].map((member) => ({
      member,
      role: member === root || own.includes(member) ? ("adds-own-access" as const) : ("repeats" as const),
    })),
    root,
    basis: found.basis,
    decision,
    why: input.why,
    ...(found.measure === undefined ? {} : { measure: found.measure }),
    ...rhoOf(input),
    ...(input.uncapped === undefined ? {} : { uncapped: input.uncapped }),
  };
  return recordThings(open, [{ noun: "origin", thing, handle: input.handle }], {
    person: input.person,
  })[0] as RecordedThing;
}

function rhoOf({ rho, rhoWhy }: JudgeOriginInput): Pick<OriginCluster, "rho"> {
  if (rho === undefined) return {};
  if (rhoWhy === undefined)
    throw new CareoError("casework/incomplete", "The correlation within an origin has no reason.", {
      hint: "Say why members saw different things so far: --rho-why TEXT.",
    });
  return { rho: { value: readShare(rho, "the correlation within the origin"), reason: rhoWhy } };
}

export interface ListedOrigin extends OriginCluster {
  readonly handle: string;
  readonly saidMembers: readonly {
    readonly id: string;
    readonly handle: string;
    readonly said: string;
    readonly role: string;
  }[];
  readonly saidRoot: string;
  /** Whether other accepted clusters were joined with it, sharing a member: their handles. */
  readonly joinedWith: readonly string[];
}

/** What people judged of origins, in the order in which they did. */
export function listOrigins(state: CaseState, origins: Origins = originsOf(state)): ListedOrigin[] {
  return [...state.things.origin.values()].map(({ thing }) => {
    const joined = origins.judged.find(({ clusters }) => clusters.some(({ id }) => id === thing.id));
    const others = joined?.clusters.filter(({ id }) => id !== thing.id) ?? [];
    return {
      ...thing,
      handle: handleOf(state, thing.id),
      saidMembers: thing.members.map(({ member, role }) => ({
        id: member,
        handle: handleOf(state, member),
        said: saidMember(state, member),
        role,
      })),
      saidRoot: thing.root === "unknown" ? "unknown" : saidMember(state, thing.root),
      joinedWith: others.map(({ id }) => handleOf(state, id)),
    };
  });
}
