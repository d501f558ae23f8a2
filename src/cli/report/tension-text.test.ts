import { describe, expect, it } from "vitest";
import type { ListedTension } from "../../casework/index.ts";
import type { Terminal } from "../terminal.ts";
import { tensionsText } from "./tension-text.ts";

const terminal: Terminal = { out: () => {}, err: () => {}, interactive: false, colour: false, columns: 100 };

function pair(number: number, more: Partial<ListedTension> = {}): ListedTension {
  const open = { status: "open", why: null, by: null, seq: null } as const;
  const what = { rule: "negation", result: "contradiction", aboutHandle: "P1" } as const;
  const id = `pair${number}`;
  return { ...what, ...open, id, handle: id, says: `c${number} denies it`, ...more } as ListedTension;
}

describe("the list of tensions", () => {
  const many = Array.from({ length: 9 }, (_, at) => pair(at));

  it("shows three of many open pairs about one thing, and counts the rest", () => {
    const text = tensionsText(many, terminal);
    expect(text.match(/denies it/g)).toHaveLength(3);
    expect(text).toContain("… and 6 more pairs about P1; --all prints them.");
    expect(text).toContain("9 found, 9 open.");
  });

  it("shows all of them when asked", () => {
    expect(tensionsText(many, terminal, true).match(/denies it/g)).toHaveLength(9);
  });

  it("never cuts one that somebody judged", () => {
    const judged = pair(10, { status: "explained", why: "two days", by: "Ana Leko", seq: 7 });
    expect(tensionsText([...many, judged], terminal)).toContain("explained by Ana Leko (entry 7): two days");
  });
});
