import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { failingDisk, systemError } from "../../test/fixtures/failing-disk.ts";
import type { CareoError } from "../base/index.ts";
import { nodeDisk } from "./disk.ts";
import { renameDurably, syncDirectory, writeDurably } from "./durable.ts";
import { systemEffects } from "./effects.ts";
import { createLedger, openLedger, replay, verifyLedger } from "./index.ts";

const kinds = { "note.made": () => [] };
const note = (text: string) => ({ kind: "note.made", by: "agt_ada", text });
let base: string;
let root: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "careo-disk-"));
  root = join(base, "case");
  createLedger(root, { kinds }).close();
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

function texts(): string[] {
  const ledger = openLedger(root, { kinds, mode: "read" });
  return replay(ledger, [] as string[], (all, { payload }) => [...all, String(payload["text"])]).value;
}

describe("a disk that fails", () => {
  it.each([
    ["ENOSPC", "ledger/disk-full"],
    ["EDQUOT", "ledger/disk-full"],
    ["EIO", "ledger/write-failed"],
  ] as const)(
    "with %s stops the writing at any byte, loses nothing that was acknowledged, and says so",
    (system, code) => {
      for (let room = 600; room < 1400; room += 37) {
        const disk = failingDisk({ ...nodeDisk, sync: () => {} }, room, () => systemError(system));
        const ledger = openLedger(root, { kinds }, { ...systemEffects, disk });
        const before = ledger.size;
        let acknowledged = 0;
        let error: CareoError | undefined;
        try {
          for (; acknowledged < 20; acknowledged++) ledger.append(note(`room ${room}`));
        } catch (thrown) {
          error = thrown as CareoError;
        }
        expect(error?.code).toBe(code);
        expect(error?.hint).toContain("What was acknowledged is safe");
        expect(() => ledger.append(note("no"))).toThrow(expect.objectContaining({ code }));
        expect([...ledger.entries()].length).toBe(before + acknowledged);
        ledger.close();
        const again = openLedger(root, { kinds });
        expect(again.canWrite).toBe(true);
        expect([before + acknowledged, before + acknowledged + 1]).toContain(again.size);
        again.close();
      }
      expect(verifyLedger(root, { kinds }).integrity).toBe("ok");
    },
  );

  it("leaves a payload file whole when there is no room to rewrite it for an erasure", () => {
    const ledger = openLedger(root, { kinds });
    ledger.appendAll(["a", "b", "c"].map(note));
    ledger.close();
    const disk = failingDisk(nodeDisk, 900, () => systemError("ENOSPC"));
    const full = openLedger(root, { kinds }, { ...systemEffects, disk });
    expect(() => full.erase([1], "agt_ada", "consent withdrawn")).toThrow(
      expect.objectContaining({ code: "ledger/disk-full" }),
    );
    full.close();
    const again = openLedger(root, { kinds });
    expect(again.problems.map((each) => each.code)).toContain("ledger/erasure-finished");
    expect(again.entry(1).state).toBe("absent");
    expect(readdirSync(join(root, "ledger")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    again.close();
  });

  it("opens for reading when what a crash left cannot be set aside", () => {
    const ledger = openLedger(root, { kinds });
    ledger.appendAll(["a", "b"].map(note));
    ledger.close();
    truncateSync(ledger.folder.headers, ledger.headerBytes - 10);
    const disk = failingDisk(nodeDisk, 200, () => systemError("ENOSPC"));
    const full = openLedger(root, { kinds }, { ...systemEffects, disk });
    expect(full.canWrite).toBe(false);
    expect(full.problems.map((each) => each.code)).toContain("ledger/read-only");
    expect(texts()).toEqual(["a"]);
    expect(existsSync(ledger.folder.lock)).toBe(false);
  });

  it("opens for reading in a folder that may not be written", () => {
    const disk = { ...nodeDisk, open: refusing(nodeDisk.open) };
    const ledger = openLedger(root, { kinds }, { ...systemEffects, disk });
    expect(ledger.canWrite).toBe(false);
    expect(ledger.problems[0]?.code).toBe("ledger/read-only");
  });
});

function refusing(open: typeof nodeDisk.open): typeof nodeDisk.open {
  return (path, flags, mode) => {
    if (flags !== "r") throw systemError("EACCES");
    return open(path, flags, mode);
  };
}

describe("an erasure", () => {
  it("lets the caller remove what else there is before the payload goes, again after a crash", () => {
    const seen: string[] = [];
    const onErase = (entry: { payload: { [field: string]: unknown } | undefined }) =>
      void seen.push(String(entry.payload?.["text"]));
    const ledger = openLedger(root, { kinds });
    ledger.appendAll(["a", "b"].map(note));
    ledger.close();
    const failing = failingDisk(nodeDisk, Number.POSITIVE_INFINITY);
    const disk = {
      ...failing,
      rename: (from: string, to: string) => {
        if (to.endsWith("payloads.jsonl")) throw systemError("EIO");
        failing.rename(from, to);
      },
    };
    const broken = openLedger(root, { kinds, onErase }, { ...systemEffects, disk });
    expect(() => broken.erase([0], "agt_ada", "consent withdrawn")).toThrow(
      expect.objectContaining({ code: "ledger/write-failed" }),
    );
    broken.close();
    expect(verifyLedger(root, { kinds }).checks.find((each) => each.id === "erasures")?.verdict).toBe(
      "failed",
    );
    openLedger(root, { kinds, onErase }).close();
    expect(seen).toEqual(["a", "a"]);
    expect(readFileSync(ledger.folder.payloads, "utf8")).not.toContain('"text":"a"');
    expect(verifyLedger(root, { kinds }).integrity).toBe("ok");
  });
});

describe("durable writing", () => {
  it("waits for a file that something else holds open for a moment", () => {
    let refusals = 0;
    const disk = {
      ...nodeDisk,
      rename: (from: string, to: string) => {
        if (refusals++ < 3) throw systemError(["EPERM", "EACCES", "EBUSY"][refusals - 1] as string);
        nodeDisk.rename(from, to);
      },
    };
    const path = join(base, "file");
    writeDurably(path, "text", disk);
    expect(readFileSync(path, "utf8")).toBe("text");
    expect(refusals).toBe(4);
  });

  it("gives up on any other error at once", () => {
    expect(() => renameDurably(join(base, "nothing"), join(base, "x"))).toThrow(/ENOENT/);
  });

  it.each(["EPERM", "EISDIR", "EINVAL"])(
    "does without syncing a directory where the system answers %s",
    (code) => {
      const disk = {
        ...nodeDisk,
        sync: () => {
          throw systemError(code);
        },
      };
      expect(() => syncDirectory(base, disk)).not.toThrow();
    },
  );

  it("does not hide that syncing a directory failed", () => {
    const disk = {
      ...nodeDisk,
      sync: () => {
        throw systemError("EIO");
      },
    };
    expect(() => syncDirectory(base, disk)).toThrow("EIO");
  });
});
