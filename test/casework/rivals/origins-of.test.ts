import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type NewThing, type OpenCase, originsOf, type Things } from "../../../src/casework/index.ts";
import { startTextCase, type TextCase } from "../../fixtures/case-of-texts.ts";

type State = OpenCase["state"];
type Cluster = Things["origin"];

let texts: TextCase;
/** Three papers with a claim each, and a fourth with two. */
const sources: string[] = [];
const claims: string[] = [];

beforeAll(async () => {
  texts = startTextCase();
  for (const name of ["lantern", "courier", "beacon"]) {
    const source = await texts.addText(
      `${name}.txt`,
      `The ${name} says that Norrland Marine paid the crew.\n`,
    );
    sources.push(source);
    claims.push(await texts.addClaim(source, "Norrland Marine paid the crew."));
  }
  const gazette = await texts.addText("gazette.txt", "Ships left at dawn. Nobody stopped them.\n");
  sources.push(gazette);
  claims.push(await texts.addClaim(gazette, "Ships left at dawn."));
  claims.push(await texts.addClaim(gazette, "Nobody stopped them."));
});
afterAll(() => texts.throwAway());

const id = (prefix: string, at: number) => `${prefix}_${at.toString(16).padStart(32, "0")}`;

function cluster(at: number, members: readonly string[], more: Partial<Cluster> = {}): Cluster {
  return {
    id: id("org", at),
    members: members.map((member) => ({ member, role: "repeats" })),
    root: "unknown",
    basis: "cites",
    decision: "accepted",
    why: "for the test",
    ...more,
  };
}

/** The case as it would be if these clusters had been judged, in this order. */
function judged(clusters: readonly Cluster[], items: readonly Things["evidence"][] = []): State {
  const { state } = texts.open;
  const kept = <Thing extends { readonly id: string }>(thing: Thing, seq: number) =>
    [thing.id, { seq, by: "agt", at: "2026-01-01T00:00:00Z", thing, reason: undefined }] as const;
  const origin = new Map(clusters.map(kept));
  const evidence = new Map(items.map(kept));
  return { ...state, things: { ...state.things, origin, evidence } };
}

function item(at: number, parts: Partial<Things["evidence"]>): Things["evidence"] {
  const none = { claims: [], matches: [], tests: [], evidenceKind: "direct" as const };
  return { id: id("evi", at), summary: "an item", ...none, ...parts };
}

describe("the origin of a claim", () => {
  it("is its source, until somebody says more", () => {
    const origins = originsOf(judged([]));
    expect(claims.map((claim) => origins.ofClaim(claim))).toEqual([...sources, sources[3]]);
    expect(origins.count(claims)).toBe(4);
    expect(origins.said(sources[0] as string)).toBe("lantern.txt");
  });

  it("is shared where the sources are said to share one", () => {
    const origins = originsOf(judged([cluster(1, sources.slice(0, 2), { root: sources[0] as string })]));
    expect(origins.count(claims)).toBe(3);
    expect(origins.ofClaim(claims[0] as string)).toBe(id("org", 1));
    expect(origins.said(id("org", 1))).toMatch(/lantern\.txt and 1 other$/);
  });

  it("is what was judged of the claim, where something was, and not what was judged of its source", () => {
    const own = cluster(2, [claims[1] as string], { basis: "declared" });
    const origins = originsOf(judged([cluster(1, sources.slice(0, 2)), own]));
    expect(origins.ofClaim(claims[1] as string)).toBe(id("org", 2));
    expect(origins.count(claims.slice(0, 2))).toBe(2);
  });

  it("is not touched by a refused proposal", () => {
    expect(originsOf(judged([cluster(1, sources, { decision: "refused" })])).count(claims)).toBe(4);
  });

  it("is followed through an edit of the claim", async () => {
    const { state } = texts.open;
    const edited = id("clm", 77);
    const supersededBy = new Map([[claims[0] as string, edited]]);
    const entry = state.claims.get(claims[0] as string);
    const all = new Map(state.claims).set(edited, entry as NonNullable<typeof entry>);
    const origins = originsOf({
      ...judged([cluster(1, [claims[0] as string, claims[2] as string])]),
      claims: all,
      supersededBy,
    });
    expect(origins.ofClaim(edited)).toBe(id("org", 1));
    expect(origins.count([claims[0] as string, edited, claims[2] as string])).toBe(1);
  });
});

describe("the origins of an item of evidence", () => {
  it("are those of its claims and its search", () => {
    const rests = item(1, { claims: claims.slice(0, 2), search: id("sea", 1) });
    expect(originsOf(judged([], [rests])).ofEvidence(rests.id)).toEqual(
      [id("sea", 1), ...sources.slice(0, 2)].sort(),
    );
  });

  it("are what was judged of the item, where something was", () => {
    const rests = item(1, { claims: claims.slice(0, 2) });
    expect(originsOf(judged([cluster(1, [rests.id])], [rests])).ofEvidence(rests.id)).toEqual([id("org", 1)]);
  });

  it("are the item itself where it rests on nothing", () => {
    expect(originsOf(judged([], [item(1, {})])).ofEvidence(id("evi", 1))).toEqual([id("evi", 1)]);
  });
});

describe("the origins of a proposition", () => {
  it("are those of the claims and items that are linked to it", () => {
    const denial: NewThing<"proposition"> = {
      noun: "proposition",
      thing: { text: "Nobody was paid.", propositionKind: "existence", refutedBy: "a receipt" },
    };
    const [proposition] = texts.record(denial);
    const to = proposition?.id as string;
    for (const from of [claims[0], claims[1], claims[3], claims[4]] as string[])
      texts.record({ noun: "link", thing: { from, to, linkKind: "rebuts", why: "it says who paid" } });
    expect(originsOf(texts.open.state).ofProposition(to)).toEqual(
      [sources[0], sources[1], sources[3]].sort(),
    );
  });
});

describe("counts", () => {
  const someClusters = fc.array(fc.uniqueArray(fc.nat({ max: 8 }), { minLength: 1, maxLength: 4 }), {
    maxLength: 5,
  });
  const membersOf = (picks: readonly number[]) => picks.map((at) => [...sources, ...claims][at] as string);
  const clustersOf = (groups: readonly (readonly number[])[]) =>
    groups.map((picks, at) => cluster(at + 1, membersOf(picks)));
  const partition = (state: State) => {
    const origins = originsOf(state);
    return claims.map((a) => claims.map((b) => origins.ofClaim(a) === origins.ofClaim(b)));
  };

  it("do not depend on the order in which clusters or members were entered", () => {
    fc.assert(
      fc.property(someClusters, fc.nat(), (groups, turn) => {
        const clusters = clustersOf(groups);
        const cut = clusters.length === 0 ? 0 : turn % clusters.length;
        const turned = [...clusters.slice(cut), ...clusters.slice(0, cut)].map((each) => ({
          ...each,
          members: [...each.members].reverse(),
        }));
        const origins = originsOf(judged(turned));
        expect(claims.map((each) => origins.ofClaim(each))).toEqual(
          claims.map((each) => originsOf(judged(clusters)).ofClaim(each)),
        );
      }),
    );
  });

  it("are the same whether one cluster was accepted or its parts, two by two", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 3 }), { minLength: 2, maxLength: 4 }), (picks) => {
        const whole = clustersOf([picks]);
        const parts = clustersOf(picks.slice(1).map((each, at) => [picks[at] as number, each]));
        expect(partition(judged(parts))).toEqual(partition(judged(whole)));
      }),
    );
  });

  it("do not rise when a cluster of sources is accepted, and one that repeats adds nothing", () => {
    fc.assert(
      fc.property(someClusters, fc.nat({ max: 3 }), fc.nat({ max: 3 }), (groups, member, root) => {
        // Of sources alone: a claim that is named itself may leave the cluster of its source, which is what it is for.
        const before = clustersOf(groups.map((picks) => picks.map((at) => at % 4)));
        const pair = cluster(99, [sources[root], sources[member]] as string[], {
          root: sources[root] as string,
        });
        const counted = originsOf(judged([...before, pair]));
        expect(counted.count(claims)).toBeLessThanOrEqual(originsOf(judged(before)).count(claims));
        const at = claims.findIndex(
          (claim) => counted.ofClaim(claim) === counted.ofClaim(claims[root] as string),
        );
        const others = claims.filter((_, index) => index !== member);
        expect(at).toBeGreaterThanOrEqual(0);
        if (member !== root && member < 3) expect(counted.count(others)).toBe(counted.count(claims));
      }),
    );
  });
});
