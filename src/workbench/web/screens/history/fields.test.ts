import { describe, expect, it } from "vitest";
import { fieldsOf } from "./fields.ts";

describe("what an entry recorded", () => {
  it("is told field by field, without who and when", () => {
    const payload = {
      kind: "x",
      at: "2025",
      by: "agt",
      thing: { text: "One", list: ["a", "b"], parts: [{ n: 1 }] },
    };
    expect(fieldsOf(payload, null)).toEqual([
      { name: "thing.text", value: "One", was: undefined },
      { name: "thing.list", value: "a\nb", was: undefined },
      { name: "thing.parts.1.n", value: "1", was: undefined },
    ]);
  });

  it("shows what stood there before, what is new, and what is gone", () => {
    const fields = fieldsOf({ thing: { text: "Two", added: "x" } }, { thing: { text: "One", gone: "y" } });
    expect(fields).toEqual([
      { name: "thing.text", value: "Two", was: "One" },
      { name: "thing.added", value: "x", was: "" },
      { name: "thing.gone", value: "", was: "y" },
    ]);
  });
});
