import { describe, expect, it } from "vitest";
import { expanded, hidden, onlyThis, pinned } from "./part.ts";

const node = (handle: string, neighbours: readonly string[]) => ({ id: `id-${handle}`, handle, neighbours });
const ana = node("ana", ["id-bank", "id-son"]);
const bank = node("bank", ["id-ana", "id-office"]);
const all = [ana, bank, node("son", ["id-ana"]), node("office", ["id-bank"])];
const everybody = { only: undefined, hide: undefined, pins: undefined };

describe("the part of a network that is shown", () => {
  it("begins with one and grows by its neighbours", () => {
    const alone = onlyThis(ana);
    expect(alone.only).toBe("ana");
    const around = expanded(alone, ana, all);
    expect(around.only?.split(" ").sort()).toEqual(["ana", "bank", "son"]);
    expect(expanded(around, bank, all).only?.split(" ")).toContain("office");
  });

  it("hides one, and shows it again as the neighbour of another", () => {
    const without = hidden(everybody, bank);
    expect(without.hide).toBe("bank");
    expect(expanded(without, ana, all).hide).toBeUndefined();
    expect(hidden(onlyThis(ana), ana).only).toBe("ana");
  });

  it("pins one where it lies, and lets it go by the same", () => {
    const held = pinned(everybody, ana, { x: 0.25, y: 0.5 });
    expect(held.pins).toBe("ana:0.25:0.5");
    expect(pinned(held, ana, { x: 0.9, y: 0.9 }).pins).toBeUndefined();
  });
});
