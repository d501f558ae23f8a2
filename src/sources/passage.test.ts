import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointIndex, sha256, sliceCodePoints } from "../base/index.ts";
import { charFragment, findFragment, formatFragment } from "./fragment.ts";
import { findPassage } from "./locator.ts";
import { makePassage } from "./passage.ts";

/** Text as it comes: emoji with joiners and flags, combining marks, right-to-left, line ends of both kinds. */
const piece = fc.oneof(
  fc.constantFrom(
    "👩‍👩‍👧",
    "🇺🇦",
    "🇨🇺",
    "e\u0301",
    "и\u0306",
    "שלום",
    "مَرْحَبًا",
    "\r\n",
    "\n",
    " ",
    "a",
    "ї",
    "\u200f",
    "ก็",
  ),
  fc.string({ unit: "grapheme", maxLength: 6 }),
);
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
const textAndRange = anyText.chain((text) => {
  const length = [...text].length;
  return fc
    .tuple(fc.nat(length), fc.nat(length))
    .map(([a, b]) => ({ text, range: { start: Math.min(a, b), end: Math.max(a, b) } }));
});

describe("a passage", () => {
  it("is found again, exactly, in its own text, whatever the script", () => {
    fc.assert(
      fc.property(textAndRange, ({ text, range }) => {
        const passage = makePassage(text, range);
        expect(findPassage(text, passage)).toEqual({ status: "exact", position: passage.position });
        expect(sliceCodePoints(text, passage.position.start, passage.position.end)).toBe(passage.quote.exact);
        expect(passage.textSha256).toBe(sha256(passage.quote.exact));
      }),
    );
  });

  it("covers what was asked for, and never half a character that a person sees", () => {
    const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });
    fc.assert(
      fc.property(textAndRange, ({ text, range }) => {
        const { position } = makePassage(text, range);
        const index = codePointIndex(text);
        const boundaries = new Set([text.length, ...[...segmenter.segment(text)].map((each) => each.index)]);
        expect(boundaries.has(index.toUnits(position.start))).toBe(true);
        expect(boundaries.has(index.toUnits(position.end))).toBe(true);
        expect(position.start).toBeLessThanOrEqual(range.start);
        if (range.end > range.start) expect(position.end).toBeGreaterThanOrEqual(range.end);
      }),
    );
  });

  it("keeps 32 code points on either side", () => {
    const text = `${"🙂".repeat(40)}word${"ї".repeat(40)}`;
    const { quote } = makePassage(text, { start: 40, end: 44 });
    expect(quote).toEqual({ exact: "word", prefix: "🙂".repeat(32), suffix: "ї".repeat(32) });
  });

  it("is proposed, not repaired, where text was put before it", () => {
    fc.assert(
      fc.property(textAndRange, fc.string({ minLength: 1, maxLength: 10 }), ({ text, range }, added) => {
        const passage = makePassage(text, range);
        fc.pre(passage.quote.exact !== "");
        const longer = `${added}\n${text}`;
        const anchor = findPassage(longer, passage);
        if (anchor.status !== "moved") {
          expect(anchor.status).toBe("exact");
          return;
        }
        const shift = [...added].length + 1;
        expect(anchor.places).toContainEqual(
          expect.objectContaining({
            start: passage.position.start + shift,
            end: passage.position.end + shift,
          }),
        );
      }),
    );
  });
});

describe("finding a passage in another text", () => {
  const text = "He said no. She said no. They said no.";
  const second = makePassage(text, { start: 21, end: 23 });

  it("puts first the place whose surroundings were kept best", () => {
    const anchor = findPassage(`Note. ${text}`, second);
    expect(anchor).toMatchObject({ status: "moved", total: 3, places: [{ start: 27, end: 29 }, {}, {}] });
  });

  it("does not call it exact when only the surroundings changed", () => {
    expect(findPassage(text.replace("She", "Ana"), second)).toMatchObject({ status: "moved" });
    expect(findPassage(text.replace("They", "Some"), second)).toMatchObject({ status: "moved" });
  });

  it("is broken when the words are gone, or stand only inside a longer character", () => {
    expect(findPassage("He said yes.", second)).toEqual({ status: "broken" });
    const plain = makePassage("cafe", { start: 3, end: 4 });
    expect(findPassage("caf e\u0301", plain)).toEqual({ status: "broken" });
  });

  it("does not break on positions outside the text", () => {
    const anchor = findPassage("no", { ...second, position: { start: 90, end: 92 } });
    expect(anchor).toMatchObject({ status: "moved", places: [{ start: 0, end: 2 }] });
  });
});

describe("a fragment", () => {
  it.each(["page=3", "char=4,9", "t=1.5,20", "t=7", "xywh=0,1,20,30"])("reads and writes %s", (fragment) => {
    const found = findFragment(fragment);
    expect(found && formatFragment(found)).toBe(fragment);
  });

  it.each(["page=0", "page=-1", "char=9,4", "t=5,5", "xywh=1,2,0,3", "char=", "page=1&x", "#page=1"])(
    "refuses %s",
    (fragment) => expect(findFragment(fragment)).toBeUndefined(),
  );

  it("counts CR LF as one character, as RFC 5147 asks", () => {
    expect(charFragment("a\r\nb\r\n🙂c", { start: 6, end: 8 })).toEqual({ kind: "char", start: 4, end: 6 });
  });
});
