import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { logSearch, openCase, startCase, stateProposition } from "../../src/casework/index.ts";
import { type Desk, isSyncedFolder, makeDesk } from "../../src/workbench/desk/index.ts";

let folder: string;
const desks: Desk[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "careo-desk-"));
  startCase({ root: join(folder, "case"), title: "A case", person: "Ana Leko" }).ledger.close();
});
afterEach(async () => {
  for (const desk of desks.splice(0)) await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

function desk(name = "person", person: string | null = "Ana Leko", readOnly = false): Desk {
  const made = makeDesk({ folder: join(folder, name), examples: "examples", readOnly });
  made.preferences.set({ ...made.preferences.get(), person });
  desks.push(made);
  return made;
}

const proposition = (text: string) => ({
  text,
  kind: "existence",
  refutedBy: "an archive without it",
  person: "Ana Leko",
});

describe("a case at the desk", () => {
  it("is written by one, and the second sees by whom, and what is recorded meanwhile", async () => {
    const [first, second] = [desk("first", "Ana Leko"), desk("second", "Bruno Dacal")];
    const [writer, reader] = [first, second].map((each) => each.cases.open(join(folder, "case")));
    expect(writer?.readOnly).toBeUndefined();
    expect(reader?.readOnly).toMatchObject({
      because: "locked",
      holder: { person: "Ana Leko", pid: process.pid },
    });
    await writer?.write((open) => stateProposition(open, proposition("There was a contract.")));
    expect(reader?.open.state.things.proposition.size).toBe(1);
    await expect(reader?.write((open) => stateProposition(open, proposition("No.")))).rejects.toMatchObject({
      code: "ledger/read-only",
    });
  });

  it("is taken over once the writer has gone, with all that was recorded", async () => {
    const [first, second] = [desk("first"), desk("second")];
    const writer = first.cases.open(join(folder, "case"));
    const reader = second.cases.open(join(folder, "case"));
    await writer.write((open) => stateProposition(open, proposition("There was a contract.")));
    expect(reader.takeOver()?.because).toBe("locked");
    await first.close();
    expect(reader.takeOver()).toBeUndefined();
    await reader.write((open) => stateProposition(open, proposition("It was signed.")));
    expect(reader.open.state.things.proposition.size).toBe(2);
  });

  it("is read and not locked where cases are only shown", () => {
    const session = desk("shown", null, true).cases.open(join(folder, "case"));
    expect(session.readOnly?.because).toBe("shown");
    openCase(join(folder, "case"), "write").ledger.close();
  });

  it("takes one change after the other, each on what the one before left", async () => {
    const session = desk().cases.open(join(folder, "case"));
    const texts = Array.from({ length: 8 }, (_, at) => `Sentence ${at}.`);
    const handles = await Promise.all(
      texts.map((text) =>
        session.write(async (open) => (await stateProposition(open, proposition(text))).handle),
      ),
    );
    expect(handles).toEqual(["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8"]);
  });

  it("goes on after a change that failed", async () => {
    const session = desk().cases.open(join(folder, "case"));
    await expect(session.write((open) => logSearch(open, {} as never))).rejects.toThrow();
    const { handle } = await session.write((open) => stateProposition(open, proposition("It holds.")));
    expect(handle).toBe("P1");
  });

  it("computes what follows from it once, until it changes", async () => {
    const session = desk().cases.open(join(folder, "case"));
    let computed = 0;
    const count = () => session.derive("count", ({ state }) => [++computed, state.things.proposition.size]);
    expect([count(), count()]).toEqual([
      [1, 0],
      [1, 0],
    ]);
    await session.write((open) => stateProposition(open, proposition("It holds.")));
    expect(count()).toEqual([2, 1]);
  });

  it("is given away for a verb that opens it itself, and taken again", async () => {
    const session = desk().cases.open(join(folder, "case"));
    const isFree = await session.whileReleased((root) => {
      openCase(root, "write").ledger.close();
      return true;
    });
    expect([isFree, session.readOnly]).toEqual([true, undefined]);
  });

  it("tells pages when it has changed", async () => {
    const own = desk();
    const told: unknown[] = [];
    own.events.listen((event) => told.push(event));
    const session = own.cases.open(join(folder, "case"));
    await session.write((open) => stateProposition(open, proposition("It holds.")));
    expect(told).toEqual([{ kind: "case", id: session.id, size: session.open.ledger.size }]);
  });
});

describe("a folder that a program copies elsewhere", () => {
  it.each([
    "/home/ana/Dropbox/cases/a",
    "C:\\Users\\ana\\OneDrive - Paper\\a",
    "/Users/ana/Library/Mobile Documents/a",
  ])("is told by its name: %s", (path) => expect(isSyncedFolder(path)).toBe(true));
  it.each(["/home/ana/cases/a", "/home/ana/boxes/a", "/home/sync-notes/a"])("and not by less: %s", (path) =>
    expect(isSyncedFolder(path)).toBe(false),
  );
});

describe("work that takes long", () => {
  const job = { verb: "count", unit: "things", input: { to: 5 }, case: null, root: null, person: "Ana Leko" };

  it("tells how far it is, and what came of it", async () => {
    const { jobs } = desk();
    const { id } = jobs.start(job, async ({ report }) => {
      report({ done: 3, total: 5, problems: 1 });
      await Promise.resolve();
      return { counted: 5 };
    });
    await jobs.ended(id);
    expect(jobs.get(id)).toMatchObject({
      state: "done",
      done: 3,
      total: 5,
      problems: 1,
      result: { counted: 5 },
    });
  });

  it("ends where it is asked to, and says what is kept", async () => {
    const { jobs } = desk();
    const { id } = jobs.start(job, async ({ signal, report }) => {
      for (let done = 1; !signal.aborted; done++) {
        report({ done, total: 5 });
        await new Promise((resolve) => setImmediate(resolve));
      }
      return { kept: true };
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    jobs.cancel(id);
    await jobs.ended(id);
    expect(jobs.get(id)).toMatchObject({ state: "cancelled", result: { kept: true }, canContinue: true });
  });

  it("that failed says why, with its hint", async () => {
    const { jobs } = desk();
    const { id } = jobs.start(job, () => Promise.reject(new TypeError("no such thing")));
    await jobs.ended(id);
    expect(jobs.get(id)).toMatchObject({ state: "failed", error: { code: "bug", message: "no such thing" } });
  });

  it("and was cut short by a crash is told of after it, and can be gone on with", async () => {
    const before = desk();
    const { id } = before.jobs.start(job, ({ signal, report }) => {
      report({ done: 2, total: 5 });
      return new Promise((resolve) => signal.addEventListener("abort", () => resolve(null)));
    });
    const after = desk();
    expect(after.jobs.get(id)).toMatchObject({ state: "interrupted", canContinue: true });
    expect(after.jobs.cutShort(id)).toMatchObject({ verb: "count", input: { to: 5 }, person: "Ana Leko" });
    after.jobs.dismiss(id);
    expect(after.jobs.get(id)).toBeUndefined();
  });

  it("and has ended well keeps nothing of its input on the disk", async () => {
    const { jobs } = desk();
    const { id } = jobs.start({ ...job, input: { file: "/home/ana/secret.pdf" } }, async () => null);
    await jobs.ended(id);
    expect(() => desk().jobs.cutShort(id)).toThrow(/no such work/);
  });
});
