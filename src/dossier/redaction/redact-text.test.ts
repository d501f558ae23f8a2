import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sliceCodePoints } from "../../base/index.ts";
import { REDACTION_MARK, redactText } from "./redact-text.ts";

const TEXT = "Entrevista con Otilia Brancaleón 🎥 en su casa. Otilia dice que firmó.";

function rangeOf(text: string, words: string): { start: number; end: number } {
  const start = [...text.slice(0, text.indexOf(words))].length;
  return { start, end: start + [...words].length };
}

describe("a redacted text", () => {
  it("holds no letter of what was cut, and a mark of one width", () => {
    const long = redactText(TEXT, [rangeOf(TEXT, "Otilia Brancaleón")]);
    const short = redactText(TEXT, [rangeOf(TEXT, "Otilia")]);
    expect(long.text).toContain(`con ${REDACTION_MARK} 🎥`);
    expect(long.text).not.toContain("Brancaleón");
    expect(short.text).toContain(`con ${REDACTION_MARK} Brancaleón`);
  });

  it("makes cuts that touch or overlap one, so that nobody counts the words of a name", () => {
    const { text, redactions } = redactText(TEXT, [
      rangeOf(TEXT, "Otilia "),
      rangeOf(TEXT, "Brancaleón"),
      rangeOf(TEXT, "Otilia Branca"),
    ]);
    expect(redactions).toBe(1);
    expect(text.split(REDACTION_MARK)).toHaveLength(2);
  });

  it("puts a pseudonym where one is given, and the mark where two differ", () => {
    const cut = rangeOf(TEXT, "Otilia Brancaleón");
    expect(redactText(TEXT, [{ ...cut, instead: "[Person Q7]" }]).text).toContain("con [Person Q7] 🎥");
    const both = [
      { ...cut, instead: "[Person Q7]" },
      { ...cut, instead: "[Person K2]" },
    ];
    expect(redactText(TEXT, both).text).toContain(`con ${REDACTION_MARK} 🎥`);
  });

  it("finds a passage again after a cut, in code points, and not one that was cut", () => {
    const { text, placeOf } = redactText(TEXT, [rangeOf(TEXT, "Otilia Brancaleón")]);
    const place = placeOf(rangeOf(TEXT, "dice que firmó"));
    expect(place && sliceCodePoints(text, place.start, place.end)).toBe("dice que firmó");
    expect(placeOf(rangeOf(TEXT, "con Otilia"))).toBeUndefined();
    expect(placeOf(rangeOf(TEXT, "Brancaleón 🎥 en"))).toBeUndefined();
  });

  it("finds every passage that no cut touches, whatever is cut", () => {
    const cuts = fc.array(fc.tuple(fc.nat(40), fc.nat(12)), { maxLength: 6 });
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 40 }),
        cuts,
        fc.nat(40),
        fc.nat(10),
        (source, raw, from, size) => {
          const length = [...source].length;
          const made = raw.map(([start, width]) => ({ start, end: start + width }));
          const { text, placeOf } = redactText(source, made);
          const range = { start: Math.min(from, length), end: Math.min(from + size, length) };
          const touched = made.some(
            ({ start, end }) => start < range.end && range.start < end && start < end,
          );
          const place = placeOf(range);
          if (range.start === range.end) return;
          if (touched) expect(place).toBeUndefined();
          else
            expect(place && sliceCodePoints(text, place.start, place.end)).toBe(
              sliceCodePoints(source, range.start, range.end),
            );
        },
      ),
    );
  });
});
