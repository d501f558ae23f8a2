import { describe, expect, it } from "vitest";
import { isPressed, isSingle, legendOf } from "./press.ts";

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const press = (code: string, key: string, more: object = {}) => ({ ...none, code, key, ...more });

describe("a key", () => {
  it("is the same place on the keyboard under every layout", () => {
    for (const [code, key] of [
      ["KeyC", "c"],
      ["KeyC", "с"],
      ["KeyC", "ç"],
    ])
      expect(isPressed("sources.anchor", press(code as string, key as string))).toBe(true);
    // On a Dvorak keyboard the letter c is elsewhere.
    expect(isPressed("sources.anchor", press("KeyI", "c"))).toBe(false);
  });

  it("of a sign is the sign, with or without Shift", () => {
    expect(isPressed("everywhere.help", press("Slash", "?", { shiftKey: true }))).toBe(true);
    expect(isPressed("everywhere.help", press("Minus", "?"))).toBe(true);
    expect(isPressed("everywhere.help", press("Slash", "/"))).toBe(false);
  });

  it("with Ctrl, Cmd or Alt is another, on each system its own", () => {
    expect(isPressed("everywhere.palette", press("KeyK", "k", { ctrlKey: true }))).toBe(true);
    expect(isPressed("everywhere.palette", press("KeyK", "k", { metaKey: true }), {}, true)).toBe(true);
    expect(isPressed("everywhere.palette", press("KeyK", "k", { metaKey: true }))).toBe(false);
    expect(isPressed("everywhere.previous", press("KeyK", "k", { ctrlKey: true }))).toBe(false);
    expect(isPressed("sources.anchor", press("KeyC", "c", { ctrlKey: true }))).toBe(false);
    expect(isPressed("sources.anchor", press("KeyC", "c", { altKey: true }))).toBe(false);
    expect(isPressed("sources.anchor", press("KeyC", "C", { shiftKey: true }))).toBe(false);
  });

  it("that a person chose takes the place of ours, and an empty one switches it off", () => {
    const own = { "sources.anchor": "KeyX", "sources.accept": "", "sources.edit": "mod+KeyE" };
    expect(isPressed("sources.anchor", press("KeyX", "x"), own)).toBe(true);
    expect(isPressed("sources.anchor", press("KeyC", "c"), own)).toBe(false);
    expect(isPressed("sources.accept", press("KeyA", "a"), own)).toBe(false);
    expect(isPressed("sources.edit", press("KeyE", "e", { ctrlKey: true }), own)).toBe(true);
    expect([isSingle("sources.edit"), isSingle("sources.edit", own)]).toEqual([true, false]);
  });
});

describe("a legend", () => {
  it("is the letter of the reader's keyboard where it is known, else the Latin one", () => {
    const ukrainian = new Map([["KeyC", "с"]]);
    expect(legendOf("sources.anchor", {}, ukrainian, false)).toBe("С");
    expect(legendOf("sources.anchor", {}, new Map(), false)).toBe("C");
  });

  it("has the marks of the system", () => {
    expect(legendOf("everywhere.palette", {}, new Map(), false)).toBe("Ctrl K");
    expect(legendOf("everywhere.palette", {}, new Map(), true)).toBe("⌘K");
    expect(legendOf("sources.add", {}, new Map(), false)).toBe("⇧ A");
    expect(legendOf("everywhere.quit", {}, new Map(), false)).toBe("");
  });
});
