import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { systemError } from "../../test/fixtures/failing-disk.ts";
import { nodeDisk } from "./disk.ts";
import { type LedgerEffects, systemEffects } from "./effects.ts";
import { takeLock } from "./lock.ts";

let base: string;
let path: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "careo-lock-"));
  path = join(base, "lock");
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

/** A process of one machine, on which the processes in `alive` run, each with its start time. */
function machine(host: string, pid: number, alive: Readonly<Record<number, string>>): LedgerEffects {
  return {
    ...systemEffects,
    self: () => ({ pid, started: alive[pid] ?? "", host }),
    startOf: (id) => alive[id],
  };
}

describe("the writer's lock", () => {
  it("names the process, its start and its machine", () => {
    takeLock(path, machine("desk", 7, { 7: "t7" }));
    expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ pid: 7, started: "t7", host: "desk" });
    expect(readdirSync(base)).toEqual(["lock"]);
  });

  it("is refused while its holder lives, and says who that is", () => {
    takeLock(path, machine("desk", 7, { 7: "t7" }));
    expect(() => takeLock(path, machine("desk", 8, { 7: "t7", 8: "t8" }))).toThrow(/process 7 on desk/);
  });

  it("is taken over from a process that is gone", () => {
    const first = takeLock(path, machine("desk", 7, { 7: "t7" }));
    const second = takeLock(path, machine("desk", 8, { 8: "t8" }));
    expect(second.isHeld()).toBe(true);
    expect(first.isHeld()).toBe(false);
    first.release();
    expect(second.isHeld()).toBe(true);
    second.release();
    expect(existsSync(path)).toBe(false);
  });

  it("is taken over from a process whose number another one has now", () => {
    takeLock(path, machine("desk", 7, { 7: "t7" }));
    expect(takeLock(path, machine("desk", 8, { 7: "later", 8: "t8" })).isHeld()).toBe(true);
  });

  it("is never taken over from another machine, where we cannot look", () => {
    takeLock(path, machine("laptop", 7, { 7: "t7" }));
    expect(() => takeLock(path, machine("desk", 8, { 8: "t8" }))).toThrow(
      expect.objectContaining({ code: "ledger/locked" }),
    );
  });

  it("is never taken over when it cannot be read", () => {
    writeFileSync(path, "");
    expect(() => takeLock(path, machine("desk", 8, { 8: "t8" }))).toThrow(/cannot be read/);
  });

  it("works where a file cannot have two names", () => {
    const noLinks = () => {
      throw systemError("EPERM");
    };
    const effects = { ...machine("desk", 7, { 7: "t7" }), disk: { ...nodeDisk, link: noLinks } };
    expect(takeLock(path, effects).isHeld()).toBe(true);
    expect(() => takeLock(path, effects)).toThrow(expect.objectContaining({ code: "ledger/locked" }));
  });

  it("goes to one of two who find the same stale lock", () => {
    takeLock(path, machine("desk", 7, { 7: "t7" }));
    const alive = { 8: "t8", 9: "t9" };
    let other: ReturnType<typeof takeLock> | undefined;
    // The other one takes over between our judging the lock stale and our moving it away.
    const interrupted = {
      ...machine("desk", 8, alive),
      disk: {
        ...nodeDisk,
        rename: (from: string, to: string) => {
          other ??= takeLock(path, machine("desk", 9, alive));
          nodeDisk.rename(from, to);
        },
      },
    };
    expect(() => takeLock(path, interrupted)).toThrow(/process 9 on desk/);
    expect(other?.isHeld()).toBe(true);
  });

  it("clears away what killed processes left beside it, and nothing of living ones", () => {
    for (const pid of [7, 9])
      writeFileSync(
        `${path}.${pid}`,
        JSON.stringify({ pid, started: `t${pid}`, host: "desk", since: "", token: "" }),
      );
    takeLock(path, machine("desk", 8, { 8: "t8", 9: "t9" }));
    expect(readdirSync(base).sort()).toEqual(["lock", "lock.9"]);
  });

  it("knows of this very process that it lives, and of a made-up one that it does not", () => {
    const self = systemEffects.self();
    expect(systemEffects.startOf(self.pid)).toBe(self.started);
    expect(systemEffects.startOf(2 ** 22 + 1)).toBeUndefined();
  });
});
