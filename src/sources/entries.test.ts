import { describe, expect, it } from "vitest";
import { SOURCE_ENTRY_KINDS } from "./entries.ts";

const envelope = { at: "2024-03-01T10:00:00.000Z", by: `agt_${"0".repeat(32)}` };
const search = {
  id: `sea_${"1".repeat(32)}`,
  question: "Was the agreement published?",
  place: "Official gazette of Orsk Bay",
  outcome: "nothing",
};

describe("entries about material", () => {
  it("record a search that found nothing", () => {
    const entry = { kind: "search.made", ...envelope, search };
    expect(SOURCE_ENTRY_KINDS["search.made"]?.safeParse(entry).success).toBe(true);
  });

  it("refuse a key they do not know, a made-up outcome and an id of another kind", () => {
    const check = (change: object) =>
      SOURCE_ENTRY_KINDS["search.made"]?.safeParse({
        kind: "search.made",
        ...envelope,
        search: { ...search, ...change },
      }).success;
    expect(check({ verdict: "absent" })).toBe(false);
    expect(check({ outcome: "probably" })).toBe(false);
    expect(check({ id: `src_${"1".repeat(32)}` })).toBe(false);
  });
});
