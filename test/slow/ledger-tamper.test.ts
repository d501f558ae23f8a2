import { randomBytes } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CanonicalValue, canonicalJson, sha256 } from "../../src/base/index.ts";
import {
  createLedger,
  type EntryKinds,
  generateKey,
  type LedgerReport,
  makeCheckpoint,
  openLedger,
  type SigningKey,
  verifyLedger,
} from "../../src/ledger/index.ts";

/*
 * The attacks of evidence.md, section 8, that concern the ledger. "Detected" means that integrity or identity failed;
 * "warning only" that neither did, and the report says what is not established.
 */

const KINDS: EntryKinds = { "note.made": ({ text }) => (typeof text === "string" ? [] : ["no text"]) };
const KEY = generateKey("desk.example", "notes");
const STRANGER = generateKey("stranger.example", "notes");

interface Line {
  payload: { [field: string]: CanonicalValue };
  s: number;
  salt: string;
}

let base: string;
let original: string;
let pin: string;

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), "careo-tamper-"));
  original = join(base, "original");
  const ledger = createLedger(original, { kinds: KINDS });
  ledger.append({ kind: "key.added", by: "agt_ada", use: "notes", verifier: KEY.verifier });
  for (let at = 0; at < 12; at++)
    ledger.append({ kind: "note.made", by: "agt_ada", text: `statement ${at}, 14 people` });
  ledger.erase([4], "agt_ada", "consent withdrawn");
  pin = makeCheckpoint(ledger, [KEY], "agt_ada").pin;
  for (let at = 12; at < 15; at++)
    ledger.append({ kind: "note.made", by: "agt_ada", text: `statement ${at}` });
  ledger.close();
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** A copy of the case that can be edited line by line, as someone with an editor and a hash tool would. */
class Copy {
  readonly root: string;
  readonly headers: string;
  readonly payloads: string;
  readonly notes: string;

  constructor() {
    this.root = join(mkdtempSync(join(base, "copy-")), "case");
    cpSync(original, this.root, { recursive: true });
    this.headers = join(this.root, "ledger", "ledger.jsonl");
    this.payloads = join(this.root, "ledger", "payloads.jsonl");
    this.notes = join(this.root, "ledger", "checkpoints");
  }

  edit(path: string, change: (lines: string[]) => readonly string[] | undefined): void {
    const lines = readFileSync(path, "utf8").trimEnd().split("\n");
    const changed = change(lines) ?? lines;
    writeFileSync(path, changed.map((line) => `${line}\n`).join(""));
  }

  lines(): Line[] {
    return readFileSync(this.payloads, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Line);
  }

  note(): string {
    return join(this.notes, readdirSync(this.notes)[0] as string);
  }

  /** Writes a whole new, internally perfect history. */
  rebuild(change: (lines: Line[]) => readonly Line[], signer?: SigningKey): void {
    const lines = [...change(this.lines())];
    const erased = lines.length + 1;
    for (const name of readdirSync(this.notes)) unlinkSync(join(this.notes, name));
    const kept = lines.filter(
      (line) => line.payload["kind"] !== "checkpoint" && line.payload["kind"] !== "disposed",
    );
    let previous = "0".repeat(64);
    const headers: string[] = [];
    const payloads: string[] = [];
    for (const [seq, line] of kept.entries()) {
      const json = canonicalJson(line.payload);
      const commit = sha256(
        Buffer.concat([Buffer.from("careo/ledger/1\0"), Buffer.from(line.salt, "hex"), Buffer.from(json)]),
      );
      headers.push(`{"c":"${commit}","p":"${previous}","s":${seq},"v":1}`);
      payloads.push(canonicalJson({ payload: line.payload, s: seq, salt: line.salt }));
      previous = sha256(headers.at(-1) as string);
    }
    expect(headers.length).toBeLessThan(erased);
    this.edit(this.headers, () => headers);
    this.edit(this.payloads, () => payloads);
    if (signer === undefined) return;
    const ledger = openLedger(this.root, { kinds: KINDS });
    expect(ledger.canWrite).toBe(true);
    makeCheckpoint(ledger, [signer], "agt_ada");
    ledger.close();
  }
}

function isDetected(report: LedgerReport): boolean {
  return report.integrity === "failed" || report.identity === "failed";
}

function verify(root: string, pinned: boolean): LedgerReport {
  return verifyLedger(root, pinned ? { kinds: KINDS, pins: [pin], keys: [KEY.verifier] } : { kinds: KINDS });
}

const at = (lines: readonly string[], index: number): string => lines[index] as string;

const ATTACKS: Record<string, (copy: Copy) => void> = {
  "a word of a payload is edited": (copy) =>
    copy.edit(
      copy.payloads,
      (lines) => void lines.splice(3, 1, at(lines, 3).replace("14 people", "41 people")),
    ),
  "a date is forged": (copy) =>
    copy.edit(
      copy.payloads,
      (lines) => void lines.splice(3, 1, at(lines, 3).replace(/"at":"\d{4}/, '"at":"1999')),
    ),
  "an author is swapped": (copy) =>
    copy.edit(copy.payloads, (lines) => void lines.splice(3, 1, at(lines, 3).replace("agt_ada", "agt_bob"))),
  "two payloads are swapped": (copy) =>
    copy.edit(copy.payloads, (lines) => {
      const texts = [at(lines, 2), at(lines, 3)].map((line) => /"text":"[^"]*"/.exec(line)?.[0] as string);
      lines[2] = at(lines, 2).replace(texts[0] as string, texts[1] as string);
      lines[3] = at(lines, 3).replace(texts[1] as string, texts[0] as string);
    }),
  "a payload is moved under another number": (copy) =>
    copy.edit(copy.payloads, (lines) => {
      lines[2] = at(lines, 2).replace('"s":2', '"s":3');
      lines[3] = at(lines, 3).replace('"s":3', '"s":2');
    }),
  "two payload lines change places": (copy) =>
    copy.edit(copy.payloads, (lines) => void lines.splice(2, 2, at(lines, 3), at(lines, 2))),
  "a salt is changed": (copy) =>
    copy.edit(
      copy.payloads,
      (lines) =>
        void lines.splice(
          3,
          1,
          at(lines, 3).replace(/"salt":"[0-9a-f]{64}/, `"salt":"${randomBytes(32).toString("hex")}`),
        ),
    ),
  "a payload is deleted": (copy) => copy.edit(copy.payloads, (lines) => void lines.splice(3, 1)),
  "the last payload is deleted": (copy) => copy.edit(copy.payloads, (lines) => void lines.pop()),
  "all payloads are deleted": (copy) => writeFileSync(copy.payloads, ""),
  "a payload is given twice": (copy) =>
    copy.edit(copy.payloads, (lines) => void lines.splice(3, 0, at(lines, 3))),
  "an erased payload is put back with other words": (copy) =>
    copy.edit(copy.payloads, (lines) => {
      const forged = at(lines, 3).replace('"s":3', '"s":4').replace("statement", "invention");
      lines.splice(4, 0, forged);
    }),
  "a payload is spelt in another way": (copy) =>
    copy.edit(copy.payloads, (lines) => void lines.splice(3, 1, at(lines, 3).replace('"by":', '"by": '))),
  "a field is added to a payload line": (copy) =>
    copy.edit(copy.payloads, (lines) => void lines.splice(3, 1, at(lines, 3).replace(/\}$/, ',"z":1}'))),
  "a commitment is altered": (copy) =>
    copy.edit(
      copy.headers,
      (lines) =>
        void lines.splice(
          3,
          1,
          at(lines, 3).replace(/"c":"./, (c) => (c.endsWith("0") ? '"c":"1' : '"c":"0')),
        ),
    ),
  "a link is altered": (copy) =>
    copy.edit(
      copy.headers,
      (lines) =>
        void lines.splice(
          3,
          1,
          at(lines, 3).replace(/"p":"./, (p) => (p.endsWith("0") ? '"p":"1' : '"p":"0')),
        ),
    ),
  "a header is spelt in another way": (copy) =>
    copy.edit(copy.headers, (lines) => void lines.splice(3, 1, at(lines, 3).replace(',"v":1', ', "v":1'))),
  "a version is altered": (copy) =>
    copy.edit(copy.headers, (lines) => void lines.splice(3, 1, at(lines, 3).replace('"v":1', '"v":2'))),
  "the first header is deleted": (copy) => copy.edit(copy.headers, (lines) => void lines.shift()),
  "a middle header is deleted": (copy) => copy.edit(copy.headers, (lines) => void lines.splice(3, 1)),
  "a middle entry is deleted from both files": (copy) => {
    copy.edit(copy.headers, (lines) => void lines.splice(3, 1));
    copy.edit(copy.payloads, (lines) => void lines.splice(3, 1));
  },
  "two headers change places": (copy) =>
    copy.edit(copy.headers, (lines) => void lines.splice(3, 2, at(lines, 4), at(lines, 3))),
  "a header is given twice": (copy) =>
    copy.edit(copy.headers, (lines) => void lines.splice(3, 0, at(lines, 3))),
  "the ledger is cut before its checkpoint": (copy) => {
    copy.edit(copy.headers, (lines) => lines.slice(0, 6));
    copy.edit(copy.payloads, (lines) => lines.slice(0, 5));
  },
  "an entry is altered and the chain repaired, the checkpoint left": (copy) => {
    const note = copy.note();
    const [name, text] = [note, readFileSync(note, "utf8")];
    copy.rebuild((lines) => lines.map((line, index) => (index === 3 ? forged(line) : line)));
    writeFileSync(name, text);
  },
  "the size in a checkpoint is altered": (copy) => change(copy.note(), /\n(\d+)\n/, "\n13\n"),
  "the root in a checkpoint is altered": (copy) =>
    change(copy.note(), /\n[A-Za-z0-9+/]{43}=\n/, `\n${randomBytes(32).toString("base64")}\n`),
  "the origin of a checkpoint is altered": (copy) => change(copy.note(), /^careo\.local\/./, "careo.local/x"),
  "the signature on a checkpoint is altered": (copy) =>
    change(
      copy.note(),
      /( desk\.example .{30})(.)/,
      (_all, head: string, end: string) => head + (end === "A" ? "B" : "A"),
    ),
  "a checkpoint is deleted": (copy) => unlinkSync(copy.note()),
  "a checkpoint is replaced by nonsense": (copy) => writeFileSync(copy.note(), "nonsense"),
  "the case is given another number": (copy) =>
    change(join(copy.root, "careo.json"), /"caseId":"[0-9a-f]{32}"/, `"caseId":"${"a".repeat(32)}"`),
};

function change(path: string, from: RegExp, to: string | ((...parts: string[]) => string)): void {
  const text = readFileSync(path, "utf8");
  const changed = text.replace(from, to as string);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
}

function forged(line: Line): Line {
  return { ...line, payload: { ...line.payload, text: "we never said that" } };
}

describe("a ledger that was tampered with", () => {
  it("is sound before anyone touched it", () => {
    expect(verify(original, false)).toMatchObject({ integrity: "ok", identity: "not established" });
    expect(verify(original, true)).toMatchObject({ integrity: "ok", identity: "ok" });
  });

  it.each(Object.entries(ATTACKS))("is found out when %s, with and without a pin", (_name, attack) => {
    const copy = new Copy();
    const before = snapshotOf(copy);
    attack(copy);
    expect(snapshotOf(copy)).not.toBe(before);
    expect(isDetected(verify(copy.root, false))).toBe(true);
    expect(isDetected(verify(copy.root, true))).toBe(true);
  });

  it("is found out when any one byte of the headers is changed, added or taken away", () => {
    const bytes = readFileSync(new Copy().headers);
    checkEveryByte((copy) => copy.headers, bytes);
  });

  it("is found out when any one byte of the payloads is changed, added or taken away", () => {
    const bytes = readFileSync(new Copy().payloads);
    checkEveryByte((copy) => copy.payloads, bytes);
  });
});

describe("a ledger that its owner rewrote", () => {
  const rewrites: Record<string, (copy: Copy) => void> = {
    "rebuilt with other words, and signed again with the real key": (copy) =>
      copy.rebuild((lines) => lines.map((line, index) => (index === 3 ? forged(line) : line)), KEY),
    "rebuilt without an entry, and signed again with the real key": (copy) =>
      copy.rebuild((lines) => lines.filter((_line, index) => index !== 3), KEY),
    "cut back to its beginning, and signed again with the real key": (copy) =>
      copy.rebuild((lines) => lines.slice(0, 3), KEY),
    "rebuilt with other words, and not signed": (copy) =>
      copy.rebuild((lines) => lines.map((line, index) => (index === 3 ? forged(line) : line))),
  };

  it.each(Object.entries(rewrites))(
    "gives a warning only when %s, and is found out by a pin",
    (_name, rewrite) => {
      const copy = new Copy();
      rewrite(copy);
      const unpinned = verify(copy.root, false);
      expect(isDetected(unpinned)).toBe(false);
      expect(unpinned.identity).toBe("not established");
      expect(unpinned.checks.some((each) => each.message.startsWith("Tail NOT pinned"))).toBe(true);
      expect(verify(copy.root, true).integrity).toBe("failed");
    },
  );

  it("does not pass for someone else's when signed with another key", () => {
    const copy = new Copy();
    copy.rebuild((lines) => lines.map((line, index) => (index === 3 ? forged(line) : line)), STRANGER);
    expect(verifyLedger(copy.root, { kinds: KINDS, keys: [KEY.verifier] }).identity).toBe("not established");
    expect(verify(copy.root, true).integrity).toBe("failed");
  });

  it("gives a warning only when entries after the last checkpoint and pin are cut off", () => {
    const copy = new Copy();
    copy.edit(copy.headers, (lines) => lines.slice(0, -1));
    copy.edit(copy.payloads, (lines) => lines.slice(0, -1));
    expect(isDetected(verify(copy.root, false))).toBe(false);
    // The pin covers what was there when it was made; a later one covers the rest.
    expect(isDetected(verify(copy.root, true))).toBe(false);
    const later = verifyLedger(original).pin as string;
    expect(verifyLedger(copy.root, { pins: [later] }).integrity).toBe("failed");
  });
});

function snapshotOf(copy: Copy): string {
  const notes = readdirSync(copy.notes).map((name) => readFileSync(join(copy.notes, name), "utf8"));
  const files = [copy.headers, copy.payloads, join(copy.root, "careo.json")];
  return [...files.map((path) => readFileSync(path, "utf8")), ...notes].join("\0");
}

/** Random edits at random places; only what removes whole entries from the very end is beyond a verifier without pin. */
function checkEveryByte(file: (copy: Copy) => string, bytes: Buffer): void {
  const copy = new Copy();
  const path = file(copy);
  const edits = fc.constantFrom("change", "insert", "delete");
  fc.assert(
    fc.property(
      fc.nat({ max: bytes.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      edits,
      (place, by, edit) => {
        const [head, tail] = [
          bytes.subarray(0, place),
          bytes.subarray(edit === "insert" ? place : place + 1),
        ];
        const middle =
          edit === "delete"
            ? Buffer.alloc(0)
            : Buffer.from([edit === "change" ? (bytes[place] as number) ^ by : by]);
        writeFileSync(path, Buffer.concat([head, middle, tail]));
        const report = verify(copy.root, false);
        const isAtEnd = report.checks.some((each) => each.id === "unfinished write");
        expect(isDetected(report) || isAtEnd).toBe(true);
      },
    ),
    { numRuns: 4000 },
  );
}
