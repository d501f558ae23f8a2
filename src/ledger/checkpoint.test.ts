import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ledgerLeaves, ledgerRoot, parseCheckpoint } from "./checkpoint.ts";
import { createLedger, generateKey, type Ledger, makeCheckpoint } from "./index.ts";
import { consistencyProof, inclusionProof, isConsistent, isIncluded, leafHash } from "./merkle.ts";
import { openNote } from "./note.ts";

let root: string;
let ledger: Ledger;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "careo-checkpoint-"));
  ledger = createLedger(root, { kinds: { "note.made": () => [] } });
});
afterEach(() => {
  ledger.close();
  rmSync(root, { recursive: true, force: true });
});

function add(count: number): void {
  ledger.appendAll(
    Array.from({ length: count }, (_, at) => ({ kind: "note.made", by: "agt_ada", text: `${at}` })),
  );
}

describe("a checkpoint of a ledger", () => {
  const key = generateKey("desk.example", "notes");

  it("is a signed note beside the ledger, and an entry in it", () => {
    add(5);
    const made = makeCheckpoint(ledger, [key], "agt_ada");
    expect(made.path).toBe(join(root, "ledger", "checkpoints", "5.note"));
    const { text, signatures } = openNote(readFileSync(made.path, "utf8"), [key.verifier]);
    expect(signatures.map((each) => each.state)).toEqual(["valid"]);
    expect(parseCheckpoint(text)).toEqual({
      origin: `careo.local/${ledger.caseId}`,
      size: 5,
      root: made.root,
    });
    expect(ledger.entry(5).payload).toMatchObject({
      kind: "checkpoint",
      size: 5,
      root: made.root.toString("hex"),
    });
  });

  it("is over the header lines as stored, without their newlines", () => {
    add(3);
    const lines = readFileSync(ledger.folder.headers, "utf8").trimEnd().split("\n");
    expect(ledgerLeaves(ledger)).toEqual(lines.map((line) => leafHash(Buffer.from(line))));
  });

  it("lets any entry be proved in it, and itself in every later one", () => {
    add(20);
    const first = makeCheckpoint(ledger, [key], "agt_ada");
    add(30);
    const second = makeCheckpoint(ledger, [key], "agt_ada");
    const leaves = ledgerLeaves(ledger, second.size);
    for (const [at, leaf] of leaves.entries())
      expect(isIncluded(leaf, at, second.size, inclusionProof(leaves, at), second.root)).toBe(true);
    expect(isConsistent(first, second, consistencyProof(leaves, first.size))).toBe(true);
  });

  it("does not cover what is not there", () => {
    add(2);
    expect(() => ledgerRoot(ledger, 3)).toThrow(expect.objectContaining({ code: "ledger/no-such-entry" }));
  });
});
