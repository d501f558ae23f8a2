import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  createLedger,
  type Disk,
  type EntryKinds,
  generateKey,
  type Ledger,
  type LedgerEffects,
  makeCheckpoint,
  nodeDisk,
  openLedger,
  systemEffects,
  verifyLedger,
} from "../../src/ledger/index.ts";
import { failingDisk, PowerCut } from "../fixtures/failing-disk.ts";

const KINDS: EntryKinds = {
  "note.made": ({ text }) => (typeof text === "string" ? [] : ["no text"]),
};
const KEY = generateKey("desk.example", "notes", (size) => Buffer.alloc(size, 5));
const CANARY = "CANARY-4410";

// Real files, but no waiting for the platter: what a sync keeps is modelled by the failing disk.
const disk: Disk = { ...nodeDisk, sync: () => {} };

let base: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), "careo-crash-"));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

function effectsOn(on: Disk, pid: number): LedgerEffects {
  return {
    ...systemEffects,
    disk: on,
    clock: () => new Date("2024-05-06T07:08:09Z"),
    self: () => ({ pid, started: "1", host: "desk" }),
    // The process that a cut interrupts is gone when the next one looks.
    startOf: (id) => (id === pid ? "1" : undefined),
  };
}

interface Acknowledged {
  texts: Map<number, string>;
  erased: Set<number>;
  checkpoints: number;
}

/** Every kind of write that the ledger knows; each line is acknowledged only when the call has returned. */
function script(root: string, on: Disk, done: Acknowledged): void {
  const note = (text: string) => ({ kind: "note.made", by: "agt_ada", text });
  const keep = (
    entries: readonly { seq: number; payload: { [field: string]: unknown } | undefined }[],
  ): void => {
    for (const entry of entries) done.texts.set(entry.seq, String(entry.payload?.["text"]));
  };
  const ledger = createLedger(root, { kinds: KINDS, caseId: "0".repeat(32) }, effectsOn(on, 1));
  keep([ledger.append(note("ägyptische 🙂"))]);
  keep(ledger.appendAll([note("one"), note(CANARY), note("three")]));
  ledger.undo(0, "agt_ada", "wrong");
  ledger.erase([2], "agt_ada", "consent withdrawn");
  done.erased.add(2);
  makeCheckpoint(ledger, [KEY], "agt_ada");
  done.checkpoints++;
  ledger.close();
  const again = openLedger(root, { kinds: KINDS }, effectsOn(on, 1));
  keep([again.append(note("later"))]);
  again.close();
}

function newFolder(): string {
  return join(mkdtempSync(join(base, "run-")), "case");
}

function isCase(root: string): boolean {
  return existsSync(join(root, "careo.json"));
}

function allBytes(directory: string): string {
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .map((name) => join(directory, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, "latin1"))
    .join("\n");
}

function checkRecovered(root: string, done: Acknowledged, cut: string): void {
  if (done.texts.size > 0) expect(isCase(root), cut).toBe(true);
  const open = isCase(root) ? openLedger : createLedger;
  const ledger = open(root, { kinds: KINDS }, effectsOn(disk, 2));
  expect(ledger.readOnlyBecause, cut).toBeUndefined();
  const entries = [...ledger.entries()];
  for (const [seq, text] of done.texts)
    if (seq !== 2) expect(entries[seq]?.payload?.["text"], `${cut}, entry ${seq}`).toBe(text);
  const isDisposed = entries.some((each) => each.payload?.kind === "disposed");
  if (done.erased.size > 0) expect(isDisposed, cut).toBe(true);
  if (isDisposed) expect(allBytes(root), cut).not.toContain(CANARY);
  else if (done.texts.has(2)) expect(entries[2]?.payload?.["text"], cut).toBe(CANARY);
  if (done.checkpoints > 0)
    expect(
      entries.some((each) => each.payload?.kind === "checkpoint"),
      cut,
    ).toBe(true);
  ledger.append({ kind: "note.made", by: "agt_ada", text: "after the crash" });
  ledger.close();
  const report = verifyLedger(root, { kinds: KINDS, keys: [KEY.verifier] });
  if (report.integrity !== "ok") expect(report.checks, cut).toEqual([]);
  expect(
    report.checks.find((each) => each.id === "unfinished write"),
    cut,
  ).toBeUndefined();
}

function runCut(root: string, limit: number, losesUnsynced: boolean): Acknowledged | undefined {
  const done: Acknowledged = { texts: new Map(), erased: new Set(), checkpoints: 0 };
  const failing = failingDisk(disk, limit);
  try {
    script(root, failing, done);
    return undefined;
  } catch (error) {
    if (!(error instanceof PowerCut)) throw error;
  }
  if (losesUnsynced) failing.loseUnsynced();
  return done;
}

function unitsOfScript(): number {
  const failing = failingDisk(disk, Number.POSITIVE_INFINITY);
  script(newFolder(), failing, { texts: new Map(), erased: new Set(), checkpoints: 0 });
  return failing.spent();
}

describe("a ledger cut at every byte", () => {
  it.each([
    ["whose process was killed", false],
    ["whose machine lost power, with everything that was not synced", true],
  ])("%s keeps what it acknowledged and verifies", (_what, losesUnsynced) => {
    const units = unitsOfScript();
    expect(units).toBeGreaterThan(3000);
    for (let limit = 0; limit < units; limit++) {
      const root = newFolder();
      const done = runCut(root, limit, losesUnsynced);
      expect(done, `the cut at ${limit} of ${units} did not happen`).toBeDefined();
      checkRecovered(root, done as Acknowledged, `cut at ${limit} of ${units}`);
      rmSync(join(root, ".."), { recursive: true, force: true });
    }
  });

  it("survives a second cut while it recovers from the first", () => {
    const units = unitsOfScript();
    for (let first = 17; first < units; first += 211) {
      for (let second = 0; ; second += 3) {
        const root = newFolder();
        const done = runCut(root, first, true) as Acknowledged;
        const failing = failingDisk(disk, second);
        let isFinished = true;
        try {
          if (isCase(root)) openLedger(root, { kinds: KINDS }, effectsOn(failing, 3)).close();
        } catch (error) {
          if (!(error instanceof PowerCut)) throw error;
          isFinished = false;
          failing.loseUnsynced();
        }
        checkRecovered(root, done, `cut at ${first}, then at ${second}`);
        rmSync(join(root, ".."), { recursive: true, force: true });
        if (isFinished) break;
      }
    }
  });
});

const ROUNDS = 220;
const KILLS_PER_CASE = 20;

describe("a writer killed with kill -9", () => {
  it(`keeps every acknowledged entry, ${ROUNDS} times`, async () => {
    let root = "";
    let acknowledged = new Map<number, string>();
    let [kills, total] = [0, 0];
    for (let round = 0; round < ROUNDS; round++) {
      if (round % KILLS_PER_CASE === 0) {
        root = newFolder();
        acknowledged = new Map();
      }
      const { lines, wasKilled } = await runAndKill(root, round);
      if (wasKilled) kills++;
      for (const line of lines) {
        const ack = JSON.parse(line) as { seq: number; text: string };
        acknowledged.set(ack.seq, ack.text);
        total++;
      }
      checkAfterKill(root, acknowledged, `round ${round}`);
    }
    // A run that ended by itself or acknowledged nothing would prove nothing.
    expect(kills).toBeGreaterThanOrEqual(200);
    expect(total).toBeGreaterThan(ROUNDS);
  });
});

function checkAfterKill(root: string, acknowledged: ReadonlyMap<number, string>, where: string): void {
  if (!isCase(root)) {
    expect(acknowledged.size, where).toBe(0);
    return;
  }
  const ledger: Ledger = openLedger(root, { kinds: KINDS });
  expect(ledger.readOnlyBecause, where).toBeUndefined();
  const entries = [...ledger.entries()];
  const disposed = new Set(
    entries.filter((each) => each.payload?.kind === "disposed").map((each) => each.payload?.["s"]),
  );
  for (const [seq, text] of acknowledged) {
    if (disposed.has(seq)) expect(entries[seq]?.state, `${where}, entry ${seq}`).toBe("absent");
    else expect(String(entries[seq]?.payload?.["text"]), `${where}, entry ${seq}`).toBe(text);
  }
  ledger.close();
  const report = verifyLedger(root, { kinds: KINDS });
  if (report.integrity !== "ok") expect(report.checks, where).toEqual([]);
}

function runAndKill(root: string, round: number): Promise<{ lines: string[]; wasKilled: boolean }> {
  const child: ChildProcess = spawn(
    process.execPath,
    [fileURLToPath(new URL("ledger-child.mjs", import.meta.url)), root, String(round)],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  return new Promise((resolve, reject) => {
    let output = "";
    let timer: NodeJS.Timeout | undefined;
    const killLater = (within: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => child.kill("SIGKILL"), Math.random() * within);
    };
    // Every fifth child is killed without waiting for its first word: while it starts, locks, recovers.
    if (round % 5 === 0) killLater(150);
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      if (output === "" && round % 5 !== 0) killLater(40);
      output += text;
    });
    child.on("error", reject);
    child.on("close", (_code, signal) => {
      clearTimeout(timer);
      // An acknowledgement cut in the middle was not given.
      const lines = output.slice(0, output.lastIndexOf("\n") + 1).split("\n");
      resolve({ lines: lines.filter((line) => line !== ""), wasKilled: signal === "SIGKILL" });
    });
  });
}
