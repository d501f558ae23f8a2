import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { sha256 } from "../base/index.ts";
import { createLedger, type EntryKinds, type Ledger, openLedger, type Payload, replay } from "./index.ts";

const KINDS: EntryKinds = {
  "note.made": z.strictObject({ kind: z.string(), at: z.string(), by: z.string(), text: z.string() }),
};

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "careo-ledger-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function note(text: string): Payload {
  return { kind: "note.made", at: "2024-03-01T10:00:00Z", by: "agt_ada", text };
}

function create(): Ledger {
  return createLedger(join(root, "case"), { kinds: KINDS });
}

function open(): Ledger {
  return openLedger(join(root, "case"), { kinds: KINDS });
}

function texts(ledger: Ledger): string[] {
  return replay(ledger, [] as string[], (all, { payload }) => [...all, String(payload["text"])]).value;
}

describe("an open ledger", () => {
  it("gives back what was appended, also after it was closed and opened again", () => {
    const ledger = create();
    ledger.append(note("first"));
    ledger.appendAll([note("second"), note("third")]);
    ledger.close();
    const again = open();
    expect(again.problems).toEqual([]);
    expect(again.size).toBe(3);
    expect(texts(again)).toEqual(["first", "second", "third"]);
    expect(again.head).toBe(ledger.head);
    again.close();
  });

  it("stores exactly the lines that the specification names", () => {
    const ledger = create();
    ledger.append(note("Aé🙂"));
    ledger.append(note("b"));
    const lines = readFileSync(ledger.folder.headers, "utf8").trimEnd().split("\n");
    const payloads = readFileSync(ledger.folder.payloads, "utf8").trimEnd().split("\n");
    const first = JSON.parse(payloads[0] as string) as { payload: Payload; s: number; salt: string };
    const json = '{"at":"2024-03-01T10:00:00Z","by":"agt_ada","kind":"note.made","text":"Aé🙂"}';
    expect(payloads[0]).toBe(`{"payload":${json},"s":0,"salt":"${first.salt}"}`);
    const commit = sha256(
      Buffer.concat([Buffer.from("careo/ledger/1\0"), Buffer.from(first.salt, "hex"), Buffer.from(json)]),
    );
    expect(lines[0]).toBe(`{"c":"${commit}","p":"${"0".repeat(64)}","s":0,"v":1}`);
    expect(lines[1]).toContain(`"p":"${sha256(lines[0] as string)}","s":1,"v":1}`);
    ledger.close();
  });

  it("finds any entry by its number", () => {
    const ledger = create();
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme", maxLength: 400 }), { minLength: 1, maxLength: 30 }),
        (all) => {
          const from = ledger.size;
          ledger.appendAll(all.map(note));
          all.forEach((text, at) => {
            expect(ledger.entry(from + at).payload?.["text"]).toBe(text);
          });
        },
      ),
      { numRuns: 20 },
    );
    expect(() => ledger.entry(ledger.size)).toThrow(
      expect.objectContaining({ code: "ledger/no-such-entry" }),
    );
    ledger.close();
  });

  it.each([
    ["an unknown kind", { ...note("x"), kind: "rumour.spread" }, "ledger/unknown-kind"],
    ["an unknown field", { ...note("x"), mood: "glad" }, "ledger/payload-refused"],
    [
      "a missing field",
      { kind: "note.made", at: "2024-03-01T10:00:00Z", by: "agt_ada" },
      "ledger/payload-refused",
    ],
    ["a fraction", { ...note("x"), text: 0.5 }, "ledger/payload-refused"],
    ["half a surrogate pair", note("\ud83d"), "ledger/payload-refused"],
    ["a local time", { ...note("x"), at: "2024-03-01T10:00:00+02:00" }, "ledger/payload-refused"],
    ["nobody", { ...note("x"), by: "" }, "ledger/payload-refused"],
    [
      "a disposal without an erasure",
      { ...note("x"), kind: "disposed", s: 0, reason: "r" },
      "ledger/payload-refused",
    ],
  ])("refuses %s and writes nothing", (_what, payload, code) => {
    const ledger = create();
    ledger.append(note("before"));
    expect(() => ledger.appendAll([note("good"), payload as Payload])).toThrow(
      expect.objectContaining({ code }),
    );
    expect(ledger.size).toBe(1);
    ledger.append(note("after"));
    expect(texts(ledger)).toEqual(["before", "after"]);
    ledger.close();
  });

  it("refuses a second writer, which may still read", () => {
    const ledger = create();
    ledger.append(note("first"));
    const second = open();
    expect(second.canWrite).toBe(false);
    expect(second.problems[0]?.code).toBe("ledger/locked");
    expect(texts(second)).toEqual(["first"]);
    expect(() => second.append(note("no"))).toThrow(expect.objectContaining({ code: "ledger/locked" }));
    ledger.close();
    const third = open();
    expect(third.canWrite).toBe(true);
    third.close();
  });

  it("stops writing when its lock was taken away", () => {
    const ledger = create();
    rmSync(ledger.folder.lock);
    expect(() => ledger.append(note("x"))).toThrow(expect.objectContaining({ code: "ledger/locked" }));
    expect(ledger.canWrite).toBe(false);
  });

  it("warns in the record when the clock goes back", () => {
    const ledger = create();
    ledger.append(note("noon"));
    ledger.append({ ...note("earlier"), at: "2024-02-29T10:00:00Z" });
    const kinds = [...ledger.entries()].map((each) => each.payload?.kind);
    expect(kinds).toEqual(["note.made", "clock.backwards", "note.made"]);
    expect(ledger.entry(1).payload?.["previous"]).toBe("2024-03-01T10:00:00Z");
    ledger.close();
  });

  it("leaves out what was undone, and takes it back when the undoing is undone", () => {
    const ledger = create();
    ledger.appendAll([note("a"), note("b")]);
    const undone = ledger.undo(0, "agt_ada", "wrong person");
    expect(texts(ledger)).toEqual(["b", "undefined"]);
    ledger.undo(undone.seq, "agt_ada", "it was right");
    expect(texts(ledger).filter((text) => text !== "undefined")).toEqual(["a", "b"]);
    ledger.close();
  });

  it("erases for good: nothing of the text is left in the folder, the chain still holds", () => {
    const ledger = create();
    ledger.appendAll([note("keep"), note("CANARY-7781"), note("keep too")]);
    ledger.erase([1], "agt_ada", "consent withdrawn");
    expect(texts(ledger)).toEqual(["keep", "keep too", "undefined"]);
    ledger.append({ kind: "note.made", by: "agt_ada", text: "later" });
    ledger.close();
    expect(readFileSync(ledger.folder.payloads, "utf8")).not.toContain("CANARY");
    const again = open();
    expect(again.problems).toEqual([]);
    expect(again.entry(1).state).toBe("absent");
    expect(replay(again, 0, (count) => count + 1)).toEqual({ value: 4, problems: [] });
    again.close();
  });

  it("sets an unfinished write aside and says so", () => {
    const ledger = create();
    ledger.append(note("first"));
    ledger.close();
    appendFileSync(ledger.folder.payloads, '{"payload":{"at":"20');
    appendFileSync(ledger.folder.headers, '{"c":"ab');
    const again = open();
    expect(again.problems.map((each) => each.code)).toEqual([
      "ledger/unfinished-write",
      "ledger/unfinished-write",
    ]);
    expect(again.problems.every((each) => existsSync(each.where as string))).toBe(true);
    again.append(note("second"));
    expect(texts(again)).toEqual(["first", "second"]);
    again.close();
  });

  it("opens a ledger with a malformed middle line for reading only, and reads up to it", () => {
    const ledger = create();
    ledger.appendAll([note("a"), note("b"), note("c")]);
    ledger.close();
    const lines = readFileSync(ledger.folder.headers, "utf8").split("\n");
    writeFileSync(ledger.folder.headers, [lines[0], lines[1]?.slice(3), lines[2], ""].join("\n"));
    const again = open();
    expect(again.canWrite).toBe(false);
    expect(again.problems[0]?.code).toBe("ledger/malformed-line");
    expect(again.size).toBe(1);
    expect(texts(again)).toEqual(["a"]);
    expect(() => again.append(note("d"))).toThrow(expect.objectContaining({ code: "ledger/read-only" }));
  });

  it("does not take over a folder that already holds a case", () => {
    create().close();
    expect(create).toThrow(expect.objectContaining({ code: "ledger/exists" }));
  });
});
