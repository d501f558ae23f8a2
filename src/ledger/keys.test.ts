import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nodeDisk } from "./disk.ts";
import {
  configurationDirectory,
  generateKey,
  type KeyEffects,
  loadKey,
  recoveryKit,
  restoreKey,
  saveKey,
} from "./keys.ts";

let effects: KeyEffects;
beforeEach(() => {
  const directory = join(mkdtempSync(join(tmpdir(), "careo-keys-")), "keys");
  effects = { disk: nodeDisk, directory, workFactor: 4 };
});
afterEach(() => rmSync(join(effects.directory, ".."), { recursive: true, force: true }));

describe("a signing key", () => {
  it("is kept encrypted and comes back with its passphrase", async () => {
    const key = generateKey("desk.example", "notes");
    const path = await saveKey(key, "correct horse", effects);
    const stored = readFileSync(path);
    expect(stored.toString("latin1")).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
    expect(stored.includes(Buffer.from(key.seed))).toBe(false);
    expect(stored.toString("latin1")).not.toContain(
      Buffer.from(key.seed).toString("hex").slice(0, 4).concat(" "),
    );
    if (process.platform !== "win32") expect(statSync(path).mode & 0o077).toBe(0);
    const loaded = await loadKey("desk.example", "notes", "correct horse", effects);
    expect(loaded).toEqual(key);
  });

  it("stays shut for another passphrase, and is never replaced", async () => {
    const key = generateKey("desk.example", "notes");
    await saveKey(key, "correct horse", effects);
    await expect(loadKey("desk.example", "notes", "battery", effects)).rejects.toMatchObject({
      code: "ledger/wrong-passphrase",
    });
    await expect(saveKey(generateKey("desk.example", "notes"), "x", effects)).rejects.toMatchObject({
      code: "ledger/exists",
    });
    await expect(loadKey("desk.example", "seals", "correct horse", effects)).rejects.toMatchObject({
      code: "ledger/not-found",
    });
  });

  it("comes back from its recovery kit, typed in by hand", () => {
    const key = generateKey("desk.example", "seals");
    const typed = recoveryKit(key)
      .split("\n")
      .map((line) =>
        line.startsWith("secret:") ? `secret:${line.slice(7).toUpperCase().replaceAll(" ", "")}` : line,
      )
      .join("\n");
    expect(restoreKey(typed)).toEqual(key);
  });

  it("is not restored from a kit with a typing error", () => {
    const kit = recoveryKit(generateKey("desk.example", "seals"));
    const wrong = kit.replace(/secret: (.)/, (_all, digit: string) => `secret: ${digit === "0" ? "1" : "0"}`);
    expect(() => restoreKey(wrong)).toThrow(expect.objectContaining({ code: "ledger/bad-key" }));
    expect(() => restoreKey("")).toThrow(expect.objectContaining({ code: "ledger/bad-key" }));
  });

  it.each(["", "two words", "a+b"])("is not called %j", (name) => {
    expect(() => generateKey(name, "notes")).toThrow(expect.objectContaining({ code: "ledger/bad-key" }));
  });

  it("lives in the configuration directory of the system, not in a case", () => {
    expect(configurationDirectory({ XDG_CONFIG_HOME: "/x" }, "linux", "/h")).toBe(join("/x", "careo"));
    expect(configurationDirectory({}, "linux", "/h")).toBe(join("/h", ".config", "careo"));
    expect(configurationDirectory({}, "darwin", "/h")).toBe(
      join("/h", "Library", "Application Support", "careo"),
    );
  });
});
