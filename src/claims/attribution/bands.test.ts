import { describe, expect, it } from "vitest";
import { bandOfRule } from "./index.ts";

describe("bands", () => {
  it("follows the lower end of what was measured", () => {
    expect(bandOfRule("en.attr.quote-first")).toBe("A");
    expect(bandOfRule("en.attr.say-zero")).toBe("B");
    expect(bandOfRule("en.attr.object")).toBe("C");
  });

  it("gives a rule that was never measured the lowest band", () => {
    expect(bandOfRule("uk.attr.say-that")).toBe("C");
  });
});
