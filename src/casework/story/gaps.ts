import type { CaseState } from "../case-state.ts";
import type { Gap, OriginSide, RecordState } from "./confronted.ts";

type Counts = { readonly for: number; readonly against: number };
type Sides = { readonly for: readonly OriginSide[]; readonly against: readonly OriginSide[] };

/** @param sought the sides that somebody searched for; undefined where no search was about it */
export function gapsOf(
  record: RecordState,
  counts: Counts,
  sides: Sides,
  sought: ReadonlySet<"for" | "against"> = NOWHERE,
): Gap[] {
  return [
    ...originGaps(counts),
    ...(["for", "against"] as const).flatMap((side) => interestGap(side, sides[side])),
    ...searchGap(record, sought),
  ];
}

function originGaps(counts: Counts): Gap[] {
  if (counts.for + counts.against === 0)
    return [{ kind: "no-origin", side: null, says: "No source in the case speaks for it or against it." }];
  return (["for", "against"] as const)
    .filter((side) => counts[side] === 1)
    .map((side) => ({ kind: "one-origin", side, says: `Only one origin speaks ${side} it.` }));
}

function interestGap(side: "for" | "against", groups: readonly OriginSide[]): Gap[] {
  const all = groups.flatMap(({ bearings }) => bearings).filter(({ notCounted }) => notCounted === null);
  if (all.length === 0 || all.some(({ interest }) => interest === null)) return [];
  return [
    { kind: "only-interested", side, says: `Everybody who speaks ${side} it gains by being believed.` },
  ];
}

/** The sides of each proposition that somebody searched for: by a search said to be about it, or by one behind a linked item. */
export function soughtSides(state: CaseState): ReadonlyMap<string, ReadonlySet<"for" | "against">> {
  const sought = new Map<string, Set<"for" | "against">>();
  const add = (proposition: string, side: "for" | "against" | "either") => {
    const own = sought.get(proposition) ?? new Set();
    for (const each of side === "either" ? (["for", "against"] as const) : [side]) own.add(each);
    sought.set(proposition, own);
  };
  for (const { entry } of state.searches.values())
    for (const id of entry.search.about ?? []) add(id, entry.search.seeking ?? "either");
  for (const { thing } of state.things.link.values()) {
    const { search } = state.things.evidence.get(thing.from)?.thing ?? {};
    if (search !== undefined && state.searches.has(search)) add(thing.to, "either");
  }
  return sought;
}

const NOWHERE: ReadonlySet<"for" | "against"> = new Set();

function searchGap(record: RecordState, sought: ReadonlySet<"for" | "against">): Gap[] {
  if (record === "supported" && !sought.has("against")) {
    return [
      {
        kind: "contrary-never-searched",
        side: "against",
        says: "Nobody has searched for what would refute it.",
      },
    ];
  }
  if (record === "contradicted" && !sought.has("for")) {
    return [
      {
        kind: "contrary-never-searched",
        side: "for",
        says: "Nobody has searched for what would bear it out.",
      },
    ];
  }
  if (sought.size > 0) return [];
  return [{ kind: "never-searched", side: null, says: "No search in the log was about it." }];
}
