import { CareoError } from "../../base/index.ts";
import type { CaseState } from "../case-state.ts";
import { ownText } from "../own-text.ts";
import { handleOf } from "../things/index.ts";
import { namesOfActor, scriptOf } from "./actor-names.ts";
import { type ClaimBrief, claimBriefs } from "./claim-brief.ts";
import { groupSpellings, type LikeSpelling, likeness, soundKeys } from "./group-spellings.ts";
import { claimsOf, type NameSeen, namesInClaims } from "./named-in-claims.ts";

/** Somebody whom accepted claims name and nobody has entered: spellings that may be of one name. A person says who is meant. */
export interface ProposedActor {
  readonly names: readonly (NameSeen & { readonly script: string; readonly sources: readonly number[] })[];
  /** Claims in all, once each, and the sources that they stand in. */
  readonly claims: readonly string[];
  readonly sources: readonly number[];
  /** Why several spellings stand together. */
  readonly likes: readonly LikeSpelling[];
  /** Actors of the case with a name like one of these, the likest first. */
  readonly known: readonly {
    readonly id: string;
    readonly handle: string;
    readonly label: string;
    readonly score: number;
  }[];
}

// An actor whose name is no liker than this is not worth mentioning.
const LIKE = 0.7;

/** Names of the claims in force that nobody said whose they are, most claimed first. */
export function proposeActors(state: CaseState): ProposedActor[] {
  const brief = claimBriefs(state);
  const open = namesInClaims(state).flatMap((seen) => unclaimed(state, seen, brief));
  const { groups, likes } = groupSpellings(open.map(({ name }) => name));
  const byName = new Map(open.map((seen) => [seen.name, seen]));
  return groups
    .map((group) => {
      const names = group.flatMap((name) => byName.get(name) ?? []).map((seen) => withPlaces(seen, brief));
      return {
        names,
        claims: [...new Set(names.flatMap((each) => [...claimsOf(each)]))],
        sources: [...new Set(names.flatMap(({ sources }) => sources))].sort((a, b) => a - b),
        likes: likes.filter(({ a }) => group.includes(a)),
        known: knownLike(state, group),
      };
    })
    .sort((a, b) => b.claims.length - a.claims.length);
}

/** The proposal that holds exactly this spelling. Throws `casework/no-such-thing`. */
export function getProposedActor(state: CaseState, name: string): ProposedActor {
  const proposed = proposeActors(state);
  const wanted = ownText(name);
  const found = proposed.find(({ names }) => names.some((each) => ownText(each.name) === wanted));
  if (found) return found;
  const some = proposed.slice(0, 5).map(({ names }) => `“${names[0]?.name}”`);
  throw new CareoError(
    "casework/no-such-thing",
    `No accepted claim names “${name}”, or it is said already whose name it is.`,
    {
      hint:
        some.length === 0 ? "Accept claims first: careo claims accept." : `Proposed are ${some.join(", ")} …`,
    },
  );
}

/** What is left of a name once the claims of sources are gone in which a person said whose it is. */
function unclaimed(state: CaseState, seen: NameSeen, brief: (id: string) => ClaimBrief): NameSeen[] {
  const settled = new Set(
    [...state.things.statement.values()]
      .filter(({ thing }) => thing.value === ownText(seen.name) && thing.subject.startsWith("act_"))
      .map(({ thing }) => brief(thing.from).source?.id),
  );
  const stays = (id: string) => !settled.has(brief(id).source?.id);
  const speaking = seen.speaking.filter(stays);
  const about = seen.about.filter(stays);
  return speaking.length + about.length === 0 ? [] : [{ ...seen, speaking, about }];
}

function withPlaces(seen: NameSeen, brief: (id: string) => ClaimBrief): ProposedActor["names"][number] {
  const sources = [...claimsOf(seen)].flatMap((id) => brief(id).source?.seq ?? []);
  return { ...seen, script: scriptOf(seen.name), sources: [...new Set(sources)].sort((a, b) => a - b) };
}

function knownLike(state: CaseState, group: readonly string[]): ProposedActor["known"] {
  const keys = new Set(group.flatMap((name) => [...soundKeys(name)]));
  return [...state.things.actor.values()]
    .map(({ thing: { id, label } }) => ({
      id,
      handle: handleOf(state, id),
      label,
      score: Math.max(
        0,
        ...namesOfActor(state, id)
          .filter(({ name }) => [...soundKeys(name)].some((key) => keys.has(key)))
          .flatMap(({ name }) => group.map((each) => likeness(name, each))),
      ),
    }))
    .filter(({ score }) => score >= LIKE)
    .sort((a, b) => b.score - a.score);
}
