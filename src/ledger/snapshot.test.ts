import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  createLedger,
  type Ledger,
  type OpenEntry,
  openLedger,
  type Recipe,
  replay,
  replayCached,
} from "./index.ts";

const kinds = { "note.made": () => [] };
let root: string;
let ledger: Ledger;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "careo-snapshot-"));
  ledger = createLedger(root, { kinds });
  ledger.appendAll(notes(0, 1200));
});
afterEach(() => {
  ledger.close();
  rmSync(root, { recursive: true, force: true });
});

function notes(from: number, to: number): { kind: string; by: string; text: string }[] {
  return Array.from({ length: to - from }, (_, at) => ({
    kind: "note.made",
    by: "agt_ada",
    text: `n${from + at}`,
  }));
}

const recipe: Recipe<readonly string[]> = {
  name: "texts",
  version: "1",
  encode: (state) => JSON.stringify(state),
  decode: (text) => JSON.parse(text) as readonly string[],
};

let steps = 0;
function step(all: readonly string[], { payload }: OpenEntry): readonly string[] {
  steps++;
  (all as string[]).push(String(payload["text"]));
  return all;
}

function cached(using: Recipe<readonly string[]> = recipe): { value: readonly string[]; steps: number } {
  steps = 0;
  const { value } = replayCached(ledger, [] as readonly string[], step, using);
  return { value, steps };
}

function fresh(): readonly string[] {
  return replay(ledger, [] as readonly string[], step).value;
}

describe("a snapshot of the replay", () => {
  it("saves the steps that it holds and gives the same state", () => {
    expect(cached().steps).toBe(1200);
    ledger.appendAll(notes(1200, 1203));
    const again = cached();
    expect(again.steps).toBe(3);
    expect(again.value).toEqual(fresh());
  });

  it("may be deleted at any time", () => {
    cached();
    rmSync(ledger.folder.index, { recursive: true });
    expect(cached().steps).toBe(1200);
  });

  it.each([
    ["another recipe", () => undefined, { ...recipe, version: "2" }],
    ["a changed body", () => edit((text) => text.replace('"n7"', '"forged"')), recipe],
    ["a changed head", () => edit((text) => text.replace(/"head":"./, '"head":"x')), recipe],
    ["a size beyond the ledger", () => edit((text) => text.replace('"size":1200', '"size":1300')), recipe],
    ["something that is no snapshot", () => edit(() => "?"), recipe],
    ["an undoing of what it holds", () => void ledger.undo(5, "agt_ada", "wrong"), recipe],
  ])("is ignored after %s", (_what, change, using) => {
    cached();
    change();
    const { value, steps: taken } = cached(using);
    expect(taken).toBeGreaterThan(1000);
    expect(value).toEqual(fresh());
  });

  it("is not left behind with what was erased", () => {
    cached();
    ledger.erase([7], "agt_ada", "consent withdrawn");
    expect(existsSync(ledger.folder.index) ? readdirSync(ledger.folder.index) : []).toEqual([]);
    expect(cached().value).not.toContain("n7");
  });

  it("is not used for a ledger that was cut back and went another way", () => {
    cached();
    ledger.close();
    const headers = readFileSync(ledger.folder.headers, "utf8").split("\n");
    writeFileSync(ledger.folder.headers, `${headers.slice(0, 1100).join("\n")}\n`);
    ledger = openLedger(root, { kinds });
    ledger.appendAll(notes(5000, 5100));
    expect(ledger.size).toBe(1200);
    expect(cached().value).toEqual(fresh());
  });
});

function edit(change: (text: string) => string): void {
  const path = join(ledger.folder.index, "replay-texts.json");
  writeFileSync(path, change(readFileSync(path, "utf8")));
}
