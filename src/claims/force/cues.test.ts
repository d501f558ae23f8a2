import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SentenceText } from "../text/section.ts";
import { readTokens } from "../text/tokens.ts";
import type { CueGroup } from "./cue-list.ts";
import { parseCue } from "./cue-pattern.ts";
import { compileCues, findCues } from "./cues.ts";

function sentenceOf(text: string): SentenceText {
  const tokens = readTokens(text);
  return { index: 0, paragraph: 1, block: "body", language: "en", tokens, start: 0, end: text.length };
}

function find(
  group: Partial<CueGroup> & { cues: string[] },
  text: string,
  others: CueGroup[] = [],
): string[] {
  const groups = [{ rule: "test", kind: "test", ...group }, ...others];
  const sentence = sentenceOf(text);
  const found = findCues(compileCues("en", { topic: { words: { be: ["is", "was"] }, groups } }), sentence);
  return (found.get("topic") ?? []).map((cue) =>
    text.slice(sentence.tokens[cue.from]?.start, sentence.tokens[cue.to - 1]?.end),
  );
}

describe("a written cue", () => {
  it("may leave out what stands in round brackets, and not what stands in square ones", () => {
    const cues = ["it @be (widely|often) [said|thought]"];
    expect(find({ cues }, "It is said. It was widely thought. It is often. It was there.")).toEqual([
      "It is said",
      "It was widely thought",
    ]);
  });

  it("matches beginnings, endings and any word", () => {
    expect(find({ cues: ["предполож*"] }, "Он предположил. Предположение.")).toEqual([
      "предположил",
      "Предположение",
    ]);
    expect(find({ cues: ["*ando"] }, "Estaba hablando. Ando.")).toEqual(["hablando"]);
    expect(find({ cues: ["as _ as"] }, "as soon as, as , as")).toEqual(["as soon as"]);
  });

  it("prefers the longest reading, and a look-alike over the cue it resembles", () => {
    expect(find({ cues: ["could", "could have been"] }, "It could have been.")).toEqual(["could have been"]);
    const lookAlike = { rule: "no", kind: "none", cues: ["not only"] };
    expect(find({ cues: ["not"] }, "Not only that, it did not end.", [lookAlike])).toEqual(["not"]);
  });

  it("minds the words beside it", () => {
    expect(find({ cues: ["about"], onlyBefore: ["#number"] }, "about 40, about him")).toEqual(["about"]);
    expect(find({ cues: ["may"], lower: true }, "They may go in May.")).toEqual(["may"]);
    expect(find({ cues: ["had"], opens: true }, "“Had they had it.")).toEqual(["Had"]);
  });

  it("refuses a class that is not listed", () => {
    expect(() => parseCue("@people say", {})).toThrow(/@people/);
  });

  it("is found in any text wherever its words stand in a row", () => {
    const word = fc.constantFrom("it", "is", "so", "said", ",", "often");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(" ");
        const count = text.split(" ").filter((each, at) => each === "is" && words[at + 1] === "said").length;
        expect(find({ cues: ["is said"] }, text)).toHaveLength(count);
      }),
    );
  });
});
