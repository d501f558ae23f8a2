import { describe, expect, it } from "vitest";
import { clashOf, isTaken, ownKeyOf } from "./own-key.ts";

const pressed = (code: string, held: object = {}) =>
  ownKeyOf({ code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

describe("a key of one's own", () => {
  it("is its place on the keyboard, with what is held", () => {
    expect(pressed("KeyB")).toBe("KeyB");
    expect(pressed("KeyB", { ctrlKey: true, shiftKey: true })).toBe("mod+shift+KeyB");
    expect(pressed("KeyB", { metaKey: true })).toBe("mod+KeyB");
  });

  it("is none of those by which one gets about, and none with Alt, which types", () => {
    for (const code of ["Tab", "Escape", "Enter", "ShiftLeft", "ControlRight", "F5", ""])
      expect(pressed(code)).toBeUndefined();
    expect(pressed("KeyB", { altKey: true })).toBeUndefined();
  });

  it("is none that browsers keep", () => {
    expect(isTaken("mod+KeyT")).toBe(true);
    expect(isTaken("KeyT")).toBe(false);
  });

  it("clashes with another verb of its screen or of all, and with none of another screen", () => {
    expect(clashOf("history.verify", "Backspace", {})).toBe("everywhere.undo");
    expect(clashOf("claims.gaps", "KeyL", {})).toBe("claims.link");
    expect(clashOf("history.verify", "KeyL", {})).toBeUndefined();
    expect(clashOf("claims.gaps", "KeyL", { "claims.link": "KeyX" })).toBeUndefined();
  });
});
