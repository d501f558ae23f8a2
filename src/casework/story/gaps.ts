import type { CaseState } from "../case-state.ts";
import type { Gap, OriginSide, RecordState } from "./confronted.ts";

type Counts = { readonly for: number; readonly against: number };
type Sides = { readonly for: readonly OriginSide[]; readonly against: readonly OriginSide[] };

export function gapsOf(
  state: CaseState,
  proposition: string,
  record: RecordState,
  counts: Counts,
  sides: Sides,
): Gap[] {
  return [
    ...originGaps(counts),
    ...(["for", "against"] as const).flatMap((side) => interestGap(side, sides[side])),
    ...searchGap(record, soughtSides(state, proposition)),
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

/** The sides that somebody searched for: by a search said to be about it, or by one that an item linked to it rests on. */
function soughtSides(state: CaseState, proposition: string): ReadonlySet<"for" | "against"> {
  const linked = new Set(
    [...state.things.link.values()]
      .filter(({ thing }) => thing.to === proposition)
      .map(({ thing }) => state.things.evidence.get(thing.from)?.thing.search),
  );
  const seeking = [...state.searches.values()].flatMap(({ entry: { search } }) => {
    if (search.about?.includes(proposition)) return search.seeking ?? "either";
    return linked.has(search.id) ? "either" : [];
  });
  return new Set(seeking.flatMap((side) => (side === "either" ? (["for", "against"] as const) : side)));
}

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
