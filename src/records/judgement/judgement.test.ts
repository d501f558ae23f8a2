import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimedTwice, identityGroups, relationOf } from "./groups.ts";
import { alongPath, currentPairs, type PairJudgement, pairKey, type Verdict } from "./judgement.ts";
import { reviewQueue } from "./queue.ts";

let next = 0;
function said(
  left: string,
  verdict: Verdict,
  right: string,
  more: Partial<PairJudgement> = {},
): PairJudgement {
  const order = next++;
  return { id: `m${order}`, left, right, verdict, rater: "ana", order, ...more };
}
const verdictOf = (judgements: readonly PairJudgement[], a: string, b: string) =>
  currentPairs(judgements).get(pairKey(a, b))?.verdict;

const verdicts = fc.constantFrom<Verdict>("positive", "negative", "unsure");
const ids = fc.constantFrom("a", "b", "c", "d", "e", "f");
const judgements = fc
  .array(fc.record({ left: ids, right: ids, verdict: verdicts, rater: fc.constantFrom("ana", "luz") }), {
    maxLength: 14,
  })
  .map((all) =>
    all
      .filter(({ left, right }) => left !== right)
      .map((each, order): PairJudgement => ({ ...each, order, id: `m${order}` })),
  );

describe("what holds of a pair", () => {
  it("is each rater's latest word", () => {
    expect(verdictOf([said("a", "negative", "b"), said("b", "positive", "a")], "a", "b")).toBe("positive");
  });

  it("is unsure where raters differ, until one of them is superseded", () => {
    const first = said("a", "positive", "b");
    const second = said("a", "negative", "b", { rater: "luz" });
    expect(currentPairs([first, second]).get(pairKey("a", "b"))).toMatchObject({
      verdict: "unsure",
      contested: true,
    });
    const settled = said("a", "positive", "b", { supersedes: second.id });
    expect(verdictOf([first, second, settled], "a", "b")).toBe("positive");
  });

  it("rests on the name alone only while no rater has more", () => {
    const bare = said("a", "positive", "b", { nameOnly: true });
    expect(currentPairs([bare]).get(pairKey("a", "b"))?.nameOnly).toBe(true);
    const more = said("a", "positive", "b", { rater: "luz" });
    expect(currentPairs([bare, more]).get(pairKey("a", "b"))?.nameOnly).toBe(false);
  });

  it("does not hang on the order in which judgements are read, nor on which side is which", () => {
    fc.assert(
      fc.property(judgements, fc.infiniteStream(fc.nat()), (all, numbers) => {
        const turned = all
          .map((each) => ({
            each: { ...each, left: each.right, right: each.left },
            at: numbers.next().value as number,
          }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
        const plain = [...currentPairs(all)].map(([key, pair]) => [key, pair.verdict]);
        expect([...currentPairs(turned)].map(([key, pair]) => [key, pair.verdict])).toEqual(plain);
      }),
    );
  });
});

describe("alongPath", () => {
  it("joins same and same, parts same and another, and says no more", () => {
    expect(alongPath(["positive", "positive"])).toBe("positive");
    expect(alongPath(["positive", "negative", "positive"])).toBe("negative");
    expect(alongPath(["negative", "negative"])).toBe("unsure");
    expect(alongPath(["positive", "unsure"])).toBe("unsure");
    expect(alongPath([])).toBe("unsure");
  });
});

describe("identity groups", () => {
  it("holds what positives connect, under the smallest id, and says what rests on a name", () => {
    const pairs = currentPairs([
      said("c", "positive", "b", { nameOnly: true }),
      said("b", "positive", "a"),
      said("d", "unsure", "a"),
    ]);
    expect(identityGroups(pairs)).toMatchObject([
      { id: "a", members: ["a", "b", "c"], disputed: false, nameOnly: true },
    ]);
    expect(relationOf("a", "c", pairs)).toBe("positive");
    expect(relationOf("c", "d", pairs)).toBe("unsure");
    expect(relationOf("a", "x", pairs)).toBeUndefined();
  });

  it("carries a negative to everything on either side", () => {
    const pairs = currentPairs([
      said("a", "positive", "b"),
      said("c", "positive", "d"),
      said("b", "negative", "c"),
    ]);
    expect(relationOf("a", "d", pairs)).toBe("negative");
  });

  it("is disputed when it holds a negative pair, and names the one judgement that would end it", () => {
    const weak = said("b", "positive", "c");
    const pairs = currentPairs([
      said("a", "positive", "b"),
      weak,
      said("c", "positive", "d"),
      said("a", "negative", "c"),
      said("a", "negative", "d"),
      said("b", "negative", "d"),
    ]);
    const [group] = identityGroups(pairs);
    expect(group?.disputed).toBe(true);
    expect(group?.resolution?.remove.map(({ left, right }) => left + right)).toEqual(["bc"]);
    expect(relationOf("a", "d", pairs)).toBe("unsure");
  });

  it("ends every dispute by what it says to remove, and by nothing smaller", () => {
    fc.assert(
      fc.property(judgements, (all) => {
        const pairs = currentPairs(all);
        for (const { resolution, positives, negatives } of identityGroups(pairs)) {
          if (resolution === undefined) continue;
          const without = (gone: readonly unknown[]) =>
            identityGroups(
              new Map(
                [...positives.filter((pair) => !gone.includes(pair)), ...negatives].map((pair) => [
                  pairKey(pair.left, pair.right),
                  pair,
                ]),
              ),
            ).every(({ disputed }) => !disputed);
          expect(without(resolution.remove)).toBe(true);
          expect(resolution.smallest).toBe(true);
          // Every set one smaller leaves a dispute.
          for (const smaller of subsets(positives, resolution.remove.length - 1))
            expect(without(smaller)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("goes back to what it was when a merge is undone", () => {
    fc.assert(
      fc.property(judgements, (all) => {
        const before = identityGroups(currentPairs(all));
        const merge = {
          id: "merge",
          left: "a",
          right: "f",
          verdict: "positive" as const,
          rater: "new",
          order: 99,
        };
        identityGroups(currentPairs([...all, merge]));
        expect(identityGroups(currentPairs(all))).toEqual(before);
        const members = before.flatMap((group) => group.members);
        expect(new Set(members).size).toBe(members.length);
      }),
    );
  });

  it("flags a record that two entries of one list are said to be", () => {
    const pairs = currentPairs([
      said("list/1", "positive", "table/9"),
      said("list/2", "positive", "table/9"),
      said("other/1", "positive", "table/9"),
    ]);
    const setOf = (id: string) => id.split("/")[0] as string;
    expect(claimedTwice(pairs, setOf)).toEqual([{ record: "table/9", claimants: ["list/1", "list/2"] }]);
  });
});

describe("reviewQueue", () => {
  const pairs = Array.from({ length: 101 }, (_, index) => ({ probability: index / 100 }));

  it("asks first where the answer is open, and looks at some of both ends", () => {
    const queue = reviewQueue(pairs, "seed");
    expect(queue[0]?.pair.probability).toBe(0.5);
    const from = (why: string) =>
      queue.filter((each) => each.why === why).map(({ pair }) => pair.probability);
    expect(from("drawn from the certain end")).toHaveLength(1);
    expect(from("drawn from the unlikely end")).toHaveLength(1);
    expect(from("open question")).toHaveLength(75);
    expect(reviewQueue(pairs, "seed")).toEqual(queue);
    expect(reviewQueue(pairs, "seed", true).filter(({ pair }) => pair.probability >= 0.95)).toHaveLength(6);
  });

  it("puts first what findings rest on", () => {
    const [first] = reviewQueue([{ probability: 0.5 }, { probability: 0.7, effect: 3 }], "seed");
    expect(first?.pair.probability).toBe(0.7);
  });
});

function* subsets<Item>(items: readonly Item[], size: number): Generator<Item[]> {
  if (size === 0) yield [];
  else
    for (let at = 0; at < items.length; at++)
      for (const rest of subsets(items.slice(at + 1), size - 1)) yield [items[at] as Item, ...rest];
}
