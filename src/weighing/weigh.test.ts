import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { confidenceCeiling } from "./display/confidence.ts";
import type { EvidenceItem, OriginCluster, Rating, WeighedQuestion } from "./question.ts";
import { weigh } from "./weigh.ts";

const exactly = (value: number) => ({ value, low: value, high: value });
const settings = { capDecades: 2 };

/** A question from a table of likelihoods, one rater; items are named as given. */
function questionOf(
  priors: readonly number[],
  table: Readonly<Record<string, readonly number[]>>,
  clusters: readonly OriginCluster[] = [],
): WeighedQuestion {
  const items: EvidenceItem[] = Object.keys(table).map((id) => ({ id }));
  const ratings = Object.entries(table).flatMap(([item, row]) =>
    row.map(
      (value, at): Rating => ({
        rater: "anna",
        target: { item },
        hypothesis: `H${at + 1}`,
        blind: true,
        consistency: value > 0.5 ? "C" : "I",
        likelihood: { kind: "direct", value: exactly(value) },
      }),
    ),
  );
  const hypotheses = priors.map((value, at) => ({
    id: `H${at + 1}`,
    prior: { ...exactly(value), basis: "declared for the test" },
  }));
  return { hypotheses, exclusive: true, exhaustive: true, items, clusters, ratings, settings };
}

const SMALL = { c1: [0.8, 0.4, 0.2], c2: [0.2, 0.7, 0.6], c3: [0.9, 0.3, 0.3], c4: [0.5, 0.5, 0.5] };

const close = (a: readonly number[] = [], b: readonly number[] = []): void => {
  expect(a.length).toBe(b.length);
  a.forEach((each, at) => {
    expect(each).toBeCloseTo(b[at] as number, 9);
  });
};

describe("a small case", () => {
  const { bayes, ach } = weigh(questionOf([0.5, 0.3, 0.2], SMALL));

  it("has its posteriors, and says what they are without each origin", () => {
    close(bayes?.posterior, [0.6896551724, 0.2413793103, 0.0689655172]);
    const without = Object.fromEntries(bayes?.origins.map((origin) => [origin.id, origin.without]) ?? []);
    close(without["c1"], [0.4761904762, 0.3333333333, 0.1904761905]);
    close(without["c2"], [0.8823529412, 0.0882352941, 0.0294117647]);
    close(without["c3"], [0.4255319149, 0.4468085106, 0.1276595745]);
    close(without["c4"], [0.6896551724, 0.2413793103, 0.0689655172]);
  });

  it("hangs on one origin for its leader, and on others for its word", () => {
    const linchpins = bayes?.origins.map(({ id, linchpin }) => [id, linchpin?.changes]);
    expect(linchpins).toEqual([
      ["c1", "word"],
      ["c2", "word"],
      ["c3", "leader"],
      ["c4", undefined],
    ]);
    expect(bayes?.flip).toEqual({ removed: [2], challenger: 1 });
  });

  it("says which lead then, those that tie as a tie", () => {
    expect(bayes?.origins.find(({ id }) => id === "c3")?.linchpin).toEqual({
      changes: "leader",
      by: "removal",
      leaders: [1],
    });
    const even = weigh(
      questionOf([0.25, 0.25, 0.25, 0.25], { c1: [0.9, 0.3, 0.2, 0.7], c2: [0.6, 0.6, 0.6, 0.6] }),
    );
    expect(even.bayes?.origins[0]?.linchpin?.leaders).toEqual([0, 1, 2, 3]);
  });

  it("weighs an origin that was rated whole by codes alone by what its items come to", () => {
    const cluster: OriginCluster = {
      id: "o1",
      root: "c1",
      members: [
        { item: "c1", role: "adds-own-access" },
        { item: "c2", role: "repeats" },
      ],
    };
    const question = questionOf([0.5, 0.3, 0.2], SMALL, [cluster]);
    const coded = (["H1", "H2", "H3"] as const).map(
      (hypothesis): Rating => ({
        rater: "anna",
        target: { cluster: "o1" },
        hypothesis,
        blind: true,
        consistency: "C",
      }),
    );
    const both = weigh({ ...question, ratings: [...question.ratings, ...coded] });
    expect(both.bayes?.notWeighed).toEqual([]);
    close(both.bayes?.posterior, weigh(question).bayes?.posterior);
  });

  it("says how strong evidence the other way would have to be, and from which prior on", () => {
    expect(bayes?.breakEvenRatio).toBeCloseTo(2.8571428571, 9);
    close(
      bayes?.origins.map(({ breakEvenRatio }) => breakEvenRatio),
      [0.7, 0.1, 1.05, 0.35],
    );
    expect(bayes?.breakEvenPriors[0]).toBeCloseTo(0.2592592593, 9);
  });

  it("is otherwise from even priors", () => {
    const even = weigh(questionOf([1 / 3, 1 / 3, 1 / 3], SMALL));
    close(even.bayes?.posterior, [0.5454545455, 0.3181818182, 0.1363636364]);
  });

  it("is read by both lenses from the same table", () => {
    expect(ach.byItem.matrix.rows.map(({ id }) => id)).toEqual(bayes?.origins.map(({ id }) => id));
    expect(
      ach.byOrigin.hypotheses.map(({ hypothesis, inconsistency }) => [hypothesis, inconsistency]),
    ).toEqual([
      ["H1", 2],
      ["H2", 3],
      ["H3", 3],
    ]);
  });
});

describe("origins", () => {
  const echoed = (members: number, root: string | "unknown" = "a0"): WeighedQuestion => {
    const items = Array.from({ length: members }, (_, at) => `a${at}`);
    const table = Object.fromEntries(items.map((item) => [item, [0.9, 0.3]]));
    const cluster: OriginCluster = {
      id: "echo",
      members: items.map((item, at) => ({ item, role: at === 0 ? "adds-own-access" : "repeats" })),
      root,
    };
    return questionOf([0.5, 0.5], table, [cluster]);
  };

  it("count once, however often they are repeated", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), (members) => {
        const found = weigh(echoed(members));
        close(found.bayes?.posterior, [0.75, 0.25]);
        expect(found.origins.length).toBe(1);
        expect(found.ach.byOrigin.hypotheses).toEqual(weigh(echoed(1)).ach.byOrigin.hypotheses);
      }),
    );
  });

  it("for which several items speak say what is left without each of them", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 0.99, noNaN: true }), { minLength: 6, maxLength: 6 }),
        (values) => {
          const rows = { a: values.slice(0, 2), b: values.slice(2, 4), c: values.slice(4) };
          const members = (items: readonly string[]) =>
            items.map((item) => ({ item, role: "adds-own-access" as const }));
          const cluster = (items: readonly string[]): OriginCluster => ({
            id: "x",
            root: items.includes("a") ? "a" : "unknown",
            members: members(items),
            rho: { value: 0.5, reason: "two reporters" },
          });
          const found = weigh(questionOf([0.5, 0.5], rows, [cluster(["a", "b", "c"])])).bayes?.origins[0];
          expect(found?.withoutItems.map(({ item }) => item)).toEqual(["a", "b", "c"]);
          for (const { item, without } of found?.withoutItems ?? []) {
            const left = Object.entries(rows).filter(([id]) => id !== item);
            const names = left.map(([id]) => id);
            close(
              without,
              weigh(questionOf([0.5, 0.5], Object.fromEntries(left), [cluster(names)])).bayes?.posterior,
            );
          }
        },
      ),
    );
  });

  it("without a known root count once, too", () => {
    close(weigh(echoed(5, "unknown")).bayes?.posterior, [0.75, 0.25]);
  });

  it("say why they are not weighed", () => {
    const question = questionOf([0.5, 0.5], { a: [0.9, 0.3], b: [0.2, 0.6] });
    const graded = {
      ...question,
      items: [{ id: "a", unweighable: "its source is graded F" }, { id: "b" }, { id: "c" }],
    };
    expect(weigh(graded).bayes?.notWeighed).toEqual([
      { id: "a", items: ["a"], why: "its source is graded F" },
      { id: "c", items: ["c"], why: "nobody rated it" },
    ]);
  });

  it("are held by the cap, and both results are there", () => {
    const found = weigh(questionOf([0.5, 0.5], { a: [1, 0.00001] })).bayes;
    expect(found?.posterior[0]).toBeCloseTo(100 / 101, 9);
    expect(found?.posteriorUncapped[0]).toBeCloseTo(1 / 1.00001, 9);
  });
});

describe("the order in which things were entered", () => {
  it("changes no digit", () => {
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    const tables = fc.array(fc.array(share, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(tables, (rows) => {
        const question = questionOf(
          [0.2, 0.3, 0.5],
          Object.fromEntries(rows.map((row, at) => [`i${at}`, row])),
        );
        const turned = {
          ...question,
          hypotheses: [...question.hypotheses].reverse(),
          items: [...question.items].reverse(),
          ratings: [...question.ratings].reverse(),
        };
        expect(weigh(turned)).toEqual(weigh(question));
      }),
    );
  });
});

describe("both lenses", () => {
  const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  const row = fc.array(share, { minLength: 3, maxLength: 3 });
  const rows = fc.array(row, { minLength: 1, maxLength: 6 });
  const tableOf = (table: readonly (readonly number[])[]) =>
    Object.fromEntries(table.map((each, at) => [`i${at}`, each]));
  const priors = [0.2, 0.3, 0.5];

  it("give every hypothesis the same under another name", () => {
    const shuffled = fc.shuffledSubarray([0, 1, 2], { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(rows, shuffled, (table, names) => {
        const question = questionOf(priors, tableOf(table));
        const renamed = (id: string) => `H${(names[Number(id.slice(1)) - 1] as number) + 1}`;
        const other = weigh({
          ...question,
          hypotheses: question.hypotheses.map((each) => ({ ...each, id: renamed(each.id) })),
          ratings: question.ratings.map((each) => ({ ...each, hypothesis: renamed(each.hypothesis) })),
        });
        const own = weigh(question);
        const scores = new Map(other.ach.byOrigin.hypotheses.map((each) => [each.hypothesis, each]));
        for (const score of own.ach.byOrigin.hypotheses) {
          const [here, there] = [own, other].map(({ hypotheses }, at) =>
            hypotheses.indexOf(at === 0 ? score.hypothesis : renamed(score.hypothesis)),
          ) as [number, number];
          const { posterior, posteriorUncapped, intervals, breakEvenPriors } = own.bayes as NonNullable<
            typeof own.bayes
          >;
          close(
            [posterior, posteriorUncapped, breakEvenPriors].map((each) => each[here] as number),
            [other.bayes?.posterior, other.bayes?.posteriorUncapped, other.bayes?.breakEvenPriors].map(
              (each) => each?.[there] as number,
            ),
          );
          expect(other.bayes?.intervals[there]?.low).toBeCloseTo(intervals[here]?.low as number, 9);
          expect(scores.get(renamed(score.hypothesis))).toMatchObject({
            inconsistency: score.inconsistency,
            consistency: score.consistency,
            rank: score.rank,
          });
        }
      }),
    );
  });

  it("are unmoved by an item that every hypothesis makes equally likely", () => {
    fc.assert(
      fc.property(rows, share, (table, even) => {
        const [without, added] = [tableOf(table), { ...tableOf(table), zz: [even, even, even] }].map((each) =>
          weigh(questionOf(priors, each)),
        ) as [ReturnType<typeof weigh>, ReturnType<typeof weigh>];
        close(added.bayes?.posterior, without.bayes?.posterior);
        expect(added.bayes?.origins.find(({ id }) => id === "zz")?.linchpin).toBeUndefined();
        expect(added.ach.byOrigin.rows.find(({ id }) => id === "zz")?.diagnosticity).toBe(0);
      }),
    );
  });

  it("give the priors back without evidence", () => {
    const { bayes, ach, origins } = weigh(questionOf(priors, {}));
    close(bayes?.posterior, priors);
    expect(origins).toEqual([]);
    expect(ach.byOrigin.hypotheses.map(({ rank }) => rank)).toEqual([1, 1, 1]);
  });

  it("change no score, count or posterior for a member that repeats, however it is rated", () => {
    fc.assert(
      fc.property(row, rows, (root, repeats) => {
        const cluster = (members: number): OriginCluster => ({
          id: "x",
          root: "root",
          members: ["root", ...repeats.slice(0, members).map((_, at) => `i${at}`)].map((item) => ({
            item,
            role: item === "root" ? "adds-own-access" : "repeats",
          })),
        });
        const [alone, echoed] = [0, repeats.length].map((members) =>
          weigh(questionOf(priors, { root, ...tableOf(repeats.slice(0, members)) }, [cluster(members)])),
        ) as [ReturnType<typeof weigh>, ReturnType<typeof weigh>];
        expect(echoed.bayes?.posterior).toEqual(alone.bayes?.posterior);
        expect(echoed.bayes?.intervals).toEqual(alone.bayes?.intervals);
        expect(echoed.ach.byOrigin).toEqual(alone.ach.byOrigin);
        expect(echoed.origins.length).toBe(1);
      }),
    );
  });
});

describe("the most confidence that a weighing bears", () => {
  const ceiling = (table: Readonly<Record<string, readonly number[]>>) => {
    const { bayes } = weigh(questionOf([0.5, 0.5], table));
    return confidenceCeiling(bayes as NonNullable<typeof bayes>);
  };

  it("is low with one origin, moderate with two", () => {
    expect(ceiling({ a: [0.9, 0.1] })).toMatchObject({ level: "low" });
    expect(ceiling({ a: [0.9, 0.1], b: [0.9, 0.1] }).level).toBe("moderate");
  });

  it("is high where three bear on it and it hangs on none of them", () => {
    const strong = [0.9, 0.01];
    expect(ceiling({ a: strong, b: strong, c: strong })).toEqual({ level: "high", why: [] });
  });

  it("is moderate where the answer hangs on an origin, and does not count one that bears on nothing", () => {
    const hanging = ceiling({ a: [0.9, 0.05], b: [0.5, 0.6], c: [0.5, 0.6], d: [0.5, 0.6] });
    expect(hanging).toEqual({ level: "moderate", why: ["the answer or its word hangs on one origin"] });
    expect(ceiling({ a: [0.9, 0.1], b: [0.5, 0.5], c: [0.5, 0.5] }).level).toBe("low");
  });
});

describe("a question that cannot be weighed", () => {
  const question = questionOf([0.5, 0.3, 0.2], SMALL);

  it.each<[string, WeighedQuestion, RegExp]>([
    [
      "priors that do not sum",
      questionOf([0.5, 0.4, 0.2], SMALL),
      /sum to 1\.1, not to 1: H1 0\.5, H2 0\.4, H3 0\.2/,
    ],
    ["a prior out of range", questionOf([0.9995, 0.0003, 0.0002], SMALL), /prior of H1 is 0\.9995/],
    [
      "a rating by nobody",
      { ...question, ratings: question.ratings.map((rating) => ({ ...rating, rater: "" })) },
      /rating of c1 names nobody/,
    ],
    [
      "a rating of what is not there",
      { ...question, items: question.items.slice(1) },
      /rating by anna is of c1, which is not/,
    ],
    [
      "an item in two clusters",
      {
        ...question,
        clusters: ["x", "y"].map((id) => ({
          id,
          root: "unknown",
          members: [{ item: "c1", role: "repeats" }],
        })),
      },
      /c1 is in the clusters x and y/,
    ],
    [
      "a root that is no member",
      { ...question, clusters: [{ id: "x", root: "c2", members: [{ item: "c1", role: "repeats" }] }] },
      /has the root c2, which is not one of its members/,
    ],
  ])("is refused with its place: %s", (_what, refused, message) => {
    expect(() => weigh(refused)).toThrow(message);
  });
});
