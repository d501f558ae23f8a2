import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareReuse, wordTriples } from "./index.ts";

const RELEASE =
  "The harbour of Rivena was closed on Monday because the crane that unloads grain had broken, the port authority said in a statement that was sent to all shipping companies on the coast.";

describe("reuse", () => {
  it("finds a release inside a longer article, whichever is asked first", () => {
    const article = `Ships wait. ${RELEASE} Dockers tell another story: nobody has been paid since March, and the men who run the crane walked out together with their foreman on Sunday night.`;
    const forth = compareReuse(wordTriples(RELEASE), wordTriples(article));
    const back = compareReuse(wordTriples(article), wordTriples(RELEASE));
    expect([forth.verdict, back.verdict]).toEqual(["near-copy", "near-copy"]);
    expect(forth.containment).toBe(back.containment);
  });

  it("does not see case, marks or the kind of apostrophe", () => {
    const other = RELEASE.toUpperCase().replaceAll(",", " —");
    expect(compareReuse(wordTriples(RELEASE), wordTriples(other)).containment).toBe(1);
  });

  it("says nothing about texts that are too short", () => {
    expect(compareReuse(wordTriples("Ana Leko left."), wordTriples("Ana Leko left.")).verdict).toBe(
      "too-short",
    );
  });

  it("is a share between none and all, and all of a text is in itself", () => {
    const words = fc.array(fc.constantFrom("port", "crane", "grain", "ship", "left", "the"), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [first, second] = [wordTriples(a.join(" ")), wordTriples(b.join(" "))];
        const { containment } = compareReuse(first, second);
        expect(containment).toBeGreaterThanOrEqual(0);
        expect(containment).toBeLessThanOrEqual(1);
        if (first.size > 0) expect(compareReuse(first, first).containment).toBe(1);
      }),
    );
  });
});
