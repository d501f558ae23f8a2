import { describe, expect, it } from "vitest";
import { partsOf } from "./hidden-characters.ts";

describe("a text with characters that do not show", () => {
  it("is cut at each of them, and counted in code points", () => {
    expect(partsOf("a😀\u202ebc\u00a0")).toEqual([
      { at: 0, text: "a😀", name: undefined },
      { at: 2, text: "\u202e", name: "RLO" },
      { at: 3, text: "bc", name: undefined },
      { at: 5, text: "\u00a0", name: "NBSP" },
    ]);
  });

  it("is one part where there are none", () => {
    expect(partsOf("plain words")).toEqual([{ at: 0, text: "plain words", name: undefined }]);
    expect(partsOf("")).toEqual([]);
  });
});
