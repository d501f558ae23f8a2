import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { discloseLedger } from "./disclose.ts";
import { parseHeaderLine } from "./header.ts";
import type { Ledger } from "./ledger.ts";
import { createLedger } from "./open.ts";
import { commitment, parsePayloadLine } from "./payload.ts";

let root: string;
let ledger: Ledger;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "careo-disclose-"));
  ledger = createLedger(join(root, "case"), { kinds: { said: () => [] } });
  ledger.appendAll(["zero", "one", "two", "three"].map((words) => ({ kind: "said", by: "agt_x", words })));
});

afterEach(() => {
  ledger.close();
  rmSync(root, { recursive: true, force: true });
});

function linesOf(bytes: Uint8Array): string[] {
  return Buffer.from(bytes).toString("utf8").split("\n").slice(0, -1);
}

describe("a disclosed ledger", () => {
  it("has the headers up to its size, and the payloads that were named and no other", () => {
    const { headers, disclosures } = discloseLedger(ledger, 3, new Set([0, 2, 3]));
    expect(linesOf(headers)).toHaveLength(3);
    const told = linesOf(disclosures).join("\n");
    expect(told).toContain('"zero"');
    expect(told).toContain('"two"');
    expect(told).not.toMatch(/one|three/);
  });

  it("opens the commitment of its header with every payload", () => {
    const { headers, disclosures } = discloseLedger(ledger, 4, new Set([1, 3]));
    const commitments = linesOf(headers).map((line) => parseHeaderLine(Buffer.from(line))?.commitment);
    for (const line of linesOf(disclosures)) {
      const parsed = parsePayloadLine(Buffer.from(line));
      expect(commitments[parsed?.seq ?? -1]).toBe(
        commitment(parsed?.salt ?? "", parsed?.bytes ?? Buffer.alloc(0)),
      );
    }
    expect(linesOf(disclosures)).toHaveLength(2);
  });

  it("discloses nothing of an entry that was erased", () => {
    ledger.erase([2], "agt_x", "asked for by the witness");
    const { headers, disclosures } = discloseLedger(ledger, ledger.size, new Set([1, 2]));
    expect(linesOf(headers)).toHaveLength(5);
    expect(Buffer.from(disclosures).toString("utf8")).not.toContain("two");
    expect(linesOf(disclosures)).toHaveLength(1);
  });
});
