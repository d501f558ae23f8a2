import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSharedText, SHARED_TEXT_LIMITS } from "./shared-text.ts";
import { overlap, shingles, shingleWords } from "./shingles.ts";

/** Texts of invented words; the same seed gives the same words. */
const words = (seed: string, count: number): string =>
  Array.from({ length: count }, (_, at) => `${seed}${at}`).join(" ");

describe("texts of one case", () => {
  it("are proposed as one origin where one stands in the other, with the run they share", () => {
    const wire = words("w", 60);
    const [found, ...others] = findSharedText([
      { id: "wire", text: wire },
      { id: "paper", text: `${words("own", 20)} ${wire} ${words("more", 30)}` },
      { id: "other", text: words("x", 120) },
    ]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      a: "paper",
      b: "wire",
      containmentBinA: 1,
      passed: ["containment", "resemblance", "run"],
    });
    expect(found?.run.words).toBe(60);
    expect(found?.run.text.startsWith("w0 w1 w2")).toBe(true);
  });

  it("are compared by their longest run only where one is short", () => {
    const release = words("r", 26);
    const [found] = findSharedText([
      { id: "a", text: release },
      { id: "b", text: `${words("own", 200)} ${release}` },
    ]);
    expect(found?.passed).toEqual(["run"]);
    expect(
      findSharedText([
        { id: "a", text: words("r", 24) },
        { id: "b", text: words("r", 24) },
      ]),
    ).toEqual([]);
  });

  it("do not share an origin because they share what every page of the case carries", () => {
    const footer = words("footer", 40);
    const texts = Array.from({ length: 8 }, (_, at) => ({
      id: `t${at}`,
      text: `${words(`own${at}-`, 50)} ${footer}`,
    }));
    expect(findSharedText(texts)).toEqual([]);
    expect(findSharedText(texts.slice(0, 5))).not.toEqual([]);
  });

  it("are measured exactly as their sets of shingles are", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 60 })
      .map((each) => each.join(" "));
    const limits = { ...SHARED_TEXT_LIMITS, containment: 0, fewestShingles: 0 };
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [found] = findSharedText(
          [
            { id: "a", text: a },
            { id: "b", text: b },
          ],
          limits,
        );
        const expected = overlap(shingles(shingleWords(a)), shingles(shingleWords(b)));
        if (expected.shared === 0) expect(found).toBeUndefined();
        else expect(found).toMatchObject(expected);
      }),
    );
  });

  it("give the same proposals in any order", () => {
    const texts = ["a", "b", "c"].map((id) => ({ id, text: `${words(id, 10)} ${words("shared", 40)}` }));
    expect(findSharedText([...texts].reverse())).toEqual(findSharedText(texts));
  });
});
