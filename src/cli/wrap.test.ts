import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf, wrap } from "./wrap.ts";

describe("wrapping", () => {
  it("keeps every word, in order, and no line longer than asked unless one word is", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zа-я]{1,12}$/), { minLength: 1 }),
        fc.integer({ min: 16, max: 60 }),
        (words, width) => {
          const lines = wrap(words.join(" "), width, "  ").split("\n");
          expect(lines.join(" ").split(/\s+/).filter(Boolean)).toEqual(words);
          for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it("counts columns, not characters", () => {
    expect(columnsOf("e\u0301")).toBe(1);
    expect(columnsOf("証人")).toBe(4);
    expect(columnsOf("\u001b[1mbold\u001b[22m")).toBe(4);
  });

  it("gives a coloured beginning the columns that it takes, not its escapes", () => {
    const plain = wrap("one two three four", 16, "     ", "ok   ");
    const coloured = wrap("one two three four", 16, "     ", "\u001b[32mok\u001b[39m   ");
    expect(coloured.replace("\u001b[32m", "").replace("\u001b[39m", "")).toBe(plain);
  });
});
