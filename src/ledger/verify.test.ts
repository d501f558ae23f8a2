import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createLedger, generateKey, type Ledger, makeCheckpoint, verifyLedger } from "./index.ts";

const kinds = { "note.made": () => [] };
let root: string;
let ledger: Ledger;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "careo-verify-"));
  ledger = createLedger(root, { kinds });
  for (const text of ["a", "b", "c"]) ledger.append({ kind: "note.made", by: "agt_ada", text });
});
afterEach(() => {
  ledger.close();
  rmSync(root, { recursive: true, force: true });
});

describe("verifying a ledger", () => {
  it("finds a sound one sound, and says what that does not show", () => {
    const report = verifyLedger(root, { kinds });
    expect(report).toMatchObject({
      integrity: "ok",
      identity: "not established",
      time: "not established",
      size: 3,
    });
    expect(report.checks.some((each) => each.message.includes("Tail NOT pinned"))).toBe(true);
    expect(report.unproved.length).toBeGreaterThan(2);
  });

  it("establishes identity only by a key that the reader brought", () => {
    const key = generateKey("desk.example", "notes");
    ledger.append({ kind: "key.added", by: "agt_ada", use: "notes", verifier: key.verifier });
    const { pin } = makeCheckpoint(ledger, [key], "agt_ada");
    expect(verifyLedger(root).identity).toBe("not established");
    const report = verifyLedger(root, { keys: [key.verifier], pins: [pin] });
    expect(report).toMatchObject({ integrity: "ok", identity: "ok" });
    expect(report.checks.find((each) => each.id === "pin")?.verdict).toBe("ok");
    expect(verifyLedger(root, { keys: [generateKey("desk.example", "notes").verifier] }).identity).toBe(
      "not established",
    );
  });

  it("accepts an erasure that is on record", () => {
    ledger.erase([1], "agt_ada", "consent withdrawn");
    const report = verifyLedger(root, { kinds });
    expect(report.integrity).toBe("ok");
    expect(report.payloads).toEqual({ open: 3, erased: 1, missing: 0, altered: 0 });
  });

  it("never throws, whatever the folder is", () => {
    expect(verifyLedger(join(root, "nothing"))).toMatchObject({
      integrity: "cannot check",
      identity: "cannot check",
      time: "cannot check",
    });
    expect(verifyLedger(root, { pins: ["nonsense"], keys: ["nonsense"] })).toMatchObject({
      integrity: "cannot check",
      identity: "cannot check",
    });
    rmSync(ledger.folder.payloads);
    expect(verifyLedger(root).integrity).toBe("cannot check");
  });

  it("tells when the kinds no longer allow what was recorded", () => {
    expect(verifyLedger(root, { kinds: { "note.made": () => ["text is too short"] } }).integrity).toBe(
      "failed",
    );
  });
});
