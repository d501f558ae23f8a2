import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { chmod, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sha256 } from "../base/index.ts";
import { type Disk, nodeDisk } from "../ledger/index.ts";
import { derivativeName, storeDerivative } from "./derivative.ts";
import { originalPath } from "./material-folder.ts";
import { readFrozenText } from "./read-frozen-text.ts";
import { quarantineIncoming, type StoreEffects, storeOriginal } from "./store.ts";

const effects: StoreEffects = { disk: nodeDisk, random: randomBytes };

function newCase(): Promise<string> {
  return mkdtemp(join(tmpdir(), "careo-store-"));
}

async function* chunks(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

/** A disk that runs full after so many bytes. */
function diskOf(bytes: number): Disk {
  let left = bytes;
  return {
    ...nodeDisk,
    write: (file, from, offset, length, position) => {
      if (left === 0) throw Object.assign(new Error("no space left"), { code: "ENOSPC" });
      const taken = Math.min(left, length);
      left -= taken;
      return nodeDisk.write(file, from, offset, taken, position);
    },
  };
}

describe("the store of originals", () => {
  it("keeps bytes under their hash, read-only, without an ending", async () => {
    const root = await newCase();
    const stored = await storeOriginal(chunks("Nobody ", "signed."), root, effects);
    const hash = sha256("Nobody signed.");
    expect(stored).toEqual({ sha256: hash, size: 14, path: originalPath(root, hash), isNew: true });
    expect(readFileSync(stored.path, "utf8")).toBe("Nobody signed.");
    expect(stored.path.endsWith(join(hash.slice(0, 2), hash.slice(2, 4), hash))).toBe(true);
    if (process.platform !== "win32") expect(statSync(stored.path).mode & 0o777).toBe(0o400);
    expect(readdirSync(join(root, "incoming"))).toEqual([]);
  });

  it("keeps equal bytes once, and an empty file too", async () => {
    const root = await newCase();
    await storeOriginal(chunks("same"), root, effects);
    expect(await storeOriginal(chunks("sa", "me"), root, effects)).toMatchObject({ isNew: false });
    expect(await storeOriginal(chunks(), root, effects)).toMatchObject({ size: 0, sha256: sha256("") });
  });

  it("notices that what is in the store has changed", async () => {
    const root = await newCase();
    const { path } = await storeOriginal(chunks("original"), root, effects);
    await chmod(path, 0o600);
    await writeFile(path, "forgery!");
    const again = storeOriginal(chunks("original"), root, effects);
    await expect(again).rejects.toMatchObject({ code: "sources/store-damaged" });
    expect(readFileSync(path, "utf8")).toBe("forgery!");
  });

  it.each([0, 1, 5])("keeps nothing when the disk is full after %i bytes", async (bytes) => {
    const root = await newCase();
    const full = storeOriginal(chunks("Nobody signed."), root, { ...effects, disk: diskOf(bytes) });
    await expect(full).rejects.toMatchObject({ code: "sources/store-full" });
    expect(existsSync(join(root, "store"))).toBe(false);
    expect(readdirSync(join(root, "incoming"))).toEqual([]);
  });

  it("keeps nothing when the source breaks off", async () => {
    const root = await newCase();
    const broken = (async function* () {
      yield Buffer.from("half");
      throw new Error("gone");
    })();
    await expect(storeOriginal(broken, root, effects)).rejects.toThrow("gone");
    expect(readdirSync(join(root, "incoming"))).toEqual([]);
  });

  it("sets aside what a crash left, and deletes none of it", async () => {
    const root = await newCase();
    await storeOriginal(chunks("whole"), root, effects);
    writeFileSync(join(root, "incoming", "0f"), "half of some");
    expect(quarantineIncoming(root, effects)).toEqual(["incoming-0f"]);
    expect(readFileSync(join(root, "quarantine", "incoming-0f"), "utf8")).toBe("half of some");
  });
});

describe("a frozen text", () => {
  it("is written once, whole, beside what describes it", async () => {
    const root = await newCase();
    const { path } = await storeOriginal(chunks("Closed 🚢\n\nNobody signed.\n"), root, effects);
    const read = await readFrozenText(path, undefined, { fileName: "note.txt", companions: [] });
    const derivative = storeDerivative(read, root, effects);
    expect(derivative.folder).toBe(join(root, "derived", read.sha256, derivativeName("text/1").name));
    expect(readFileSync(join(derivative.folder, "text.txt"), "utf8")).toBe("Closed 🚢\n\nNobody signed.\n");
    expect(JSON.parse(readFileSync(join(derivative.folder, "meta.json"), "utf8"))).toMatchObject({
      schema: "careo.derivative/1",
      extractor: "text/1",
      blocks: [{ type: "title" }, { type: "body" }],
    });
    expect(storeDerivative(read, root, effects).isNew).toBe(false);
    expect(readdirSync(join(root, "incoming"))).toEqual([]);
  });

  it("is not replaced when the same extractor gives another text", async () => {
    const root = await newCase();
    const { path } = await storeOriginal(chunks("One."), root, effects);
    const read = await readFrozenText(path);
    storeDerivative(read, root, effects);
    const other = { ...read, text: { ...read.text, text: "Two." }, textSha256: sha256("Two.") };
    expect(() => storeDerivative(other, root, effects)).toThrow(/another text/);
  });

  it("names its folder safely, whatever the extractor is called", () => {
    expect(derivativeName("text/1").name).toMatch(/^text@1-[0-9a-f]{16}$/);
    expect(derivativeName("../evil/2").name).not.toContain("/");
  });
});
