import { describe, expect, it } from "vitest";
import { findRoot } from "./cluster-root.ts";
import { findSharedErrors } from "./shared-error.ts";
import { compareSequences } from "./shared-sequence.ts";

const on = (earliest: string, latest: string = earliest) => ({ earliest, latest });

describe("the root of a cluster", () => {
  it("is the member that all others cite", () => {
    const cites = [
      { from: "paper", to: "wire" },
      { from: "blog", to: "paper" },
    ];
    expect(findRoot([{ id: "blog" }, { id: "paper" }, { id: "wire" }], cites).root).toBe("wire");
  });

  it("is the earliest where nobody cites", () => {
    const members = [
      { id: "late", published: on("2031-05-04") },
      { id: "early", published: on("2031-05-02") },
    ];
    expect(findRoot(members, [])).toEqual({
      root: "early",
      why: "published by 2031-05-02, before all others",
    });
  });

  it("is unknown where two may have come on one day", () => {
    const members = [
      { id: "b", published: on("2031-05-02", "2031-05-31") },
      { id: "a", published: on("2031-05-02") },
    ];
    expect(findRoot(members, [])).toMatchObject({ root: "unknown" });
  });

  it("is unknown where sources cite each other in a circle, and the circle is named", () => {
    const cites = [
      { from: "a", to: "b" },
      { from: "b", to: "c" },
      { from: "c", to: "a" },
    ];
    const { root, why } = findRoot([{ id: "a" }, { id: "b" }, { id: "c" }], cites);
    expect(root).toBe("unknown");
    expect(why).toBe("a cites b cites c cites a: a circle has no first");
  });
});

describe("a shared error", () => {
  const given = (form: string, ...sources: string[]) =>
    sources.map((source) => ({ source, subject: "dockers", form }));

  it("is an uncommon form that two sources share", () => {
    const forms = [...given("312", "a", "b", "c", "d"), ...given("321", "e", "f"), ...given("300", "g")];
    expect(findSharedErrors(forms)).toEqual([
      { subject: "dockers", form: "321", usual: "312", sources: ["e", "f"], rarity: 2 / 7, ratio: 3.5 },
    ]);
  });

  it("is not proposed where no form is usual", () => {
    expect(findSharedErrors([...given("312", "a", "b"), ...given("321", "c", "d")])).toEqual([]);
  });
});

describe("texts in two languages", () => {
  const keys = ["harbour", "312", "minister", "12 May", "ship", "4,000"];

  it("are proposed where they name and count the same in the same order", () => {
    const found = compareSequences(
      { id: "es", language: "es", keys },
      { id: "uk", language: "uk", keys: ["paper", ...keys.slice(0, 4), "quay", ...keys.slice(4)] },
    );
    expect(found).toEqual({ a: "es", b: "uk", common: 6, share: 1 });
  });

  it("are not where the order is another, or the language is one", () => {
    expect(
      compareSequences(
        { id: "es", language: "es", keys },
        { id: "uk", language: "uk", keys: [...keys].reverse() },
      ),
    ).toBeUndefined();
    expect(
      compareSequences({ id: "a", language: "es", keys }, { id: "b", language: "es", keys }),
    ).toBeUndefined();
  });
});
