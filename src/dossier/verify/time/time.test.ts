import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleBundle } from "../../../../test/fixtures/published/sample-bundle.ts";
import {
  type Authority,
  type AuthorityOptions,
  makeAuthority,
} from "../../../../test/fixtures/published/timestamp-authority.ts";
import { writeBundle } from "../../bundle/index.ts";
import { type BundleReport, verifyBundle } from "../verify-bundle.ts";
import { LEAST_WORK, readHeader } from "./bitcoin-header.ts";
import { OTS_MAGIC, readOts } from "./opentimestamps.ts";

const sample = sampleBundle();
const note = sample.input.ledger.checkpoint;
const text = note.slice(0, note.lastIndexOf("\n\n") + 1);
let root: string;
let count = 0;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "careo-time-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const authority = (options?: AuthorityOptions): Authority =>
  makeAuthority(join(root, `authority-${count++}`), options);

/** The report on a bundle that carries these proofs, with others brought by the reader. */
function report(
  anchors: Readonly<Record<string, Buffer | string>>,
  brought: readonly (Buffer | string)[] = [],
): Promise<BundleReport> {
  const folder = join(root, `bundle-${count++}`);
  const files = Object.entries(anchors).map(([name, content]) => ({
    path: `ledger/anchors/${name}`,
    content: Buffer.from(content as string),
  }));
  writeBundle({ ...sample.input, ledger: { ...sample.input.ledger, anchors: files } }, folder, sample.seal);
  return verifyBundle(folder, {
    anchors: brought.map((each, at) => ({ name: `brought-${at}`, bytes: Buffer.from(each as string) })),
  });
}

function said({ checks }: BundleReport): string {
  return checks
    .filter(({ step }) => step === 6)
    .map(({ of, verdict, message }) => `${of === "warning" ? "warning" : verdict}: ${message}`)
    .join("\n");
}

describe("a timestamp of an authority", () => {
  let clock: Authority;
  let answer: Buffer;
  beforeAll(() => {
    clock = authority();
    answer = clock.stamp(Buffer.from(text));
  });

  it("establishes the time for a reader who trusts its root", async () => {
    const found = await report({ "clock.tsr": answer }, [clock.root]);
    expect(found.time).toBe("ok");
    expect(said(found)).toMatch(
      /^ok: The ledger stood as it stands on \d{4}-.* at the latest\.\nok: "Invented Clock" says .*; its root is one that you named\.$/,
    );
    // The authority says that its clock may be off by a second and a half.
    const [, at] = /on (\S+) at the latest/.exec(said(found)) ?? [];
    expect(Math.abs(Date.parse(at ?? "") - Date.now() - 1500)).toBeLessThan(60_000);
  });

  it("establishes nothing for one who does not, and says which root to look at", async () => {
    const found = await report({ "clock.tsr": answer });
    expect(found.time).toBe("not established");
    expect(said(found)).toMatch(/its root, [0-9a-f]{64}, is not in your list/);
    expect((await report({ "clock.tsr": answer }, [authority().root])).time).toBe("not established");
  });

  it.each(["sha256", "sha384", "sha512"])(
    "may be over %s, of the text or of the whole note",
    async (hash) => {
      for (const data of [text, note])
        expect((await report({ "clock.tsr": clock.stamp(Buffer.from(data), hash) }, [clock.root])).time).toBe(
          "ok",
        );
    },
  );

  it("may come as the token alone, after the seal, or name its certificate in the older way", async () => {
    expect((await report({ "token.der.tsr": clock.tokenOf(answer) }, [clock.root])).time).toBe("ok");
    expect((await report({}, [answer, clock.root])).time).toBe("ok");
    const older = authority({ names: "sha1" });
    expect((await report({ "clock.tsr": older.stamp(Buffer.from(text)) }, [older.root])).time).toBe("ok");
  });

  it("holds when its authority has expired since", async () => {
    const short = authority({ to: new Date(Date.now() + 4000) });
    const stamped = short.stamp(Buffer.from(text));
    await new Promise((resolve) => setTimeout(resolve, 5000));
    const found = await report({ "clock.tsr": stamped }, [short.root]);
    expect(found.time).toBe("ok");
  });

  it("does not hold when its authority had expired before", async () => {
    const late = authority({
      from: new Date(Date.now() - 2 * 86_400_000),
      to: new Date(Date.now() - 86_400_000),
    });
    const found = await report({ "clock.tsr": late.stamp(Buffer.from(text)) }, [late.root]);
    expect(found.time).toBe("failed");
    expect(said(found)).toContain("was not valid at its time");
  });

  it.each([
    ["critical,timeStamping,emailProtection", /not for timestamping alone/],
    ["critical,codeSigning", /not for timestamping alone/],
    ["timeStamping", /does not mark timestamping as critical/],
    ["", /not for timestamping alone/],
  ])("is refused from a certificate for “%s”", async (purpose, complaint) => {
    // openssl itself refuses to sign with such a certificate; so a good answer is made first and signed anew by the wrong one.
    const wrong = authority({ purpose });
    let stamped: Buffer;
    try {
      stamped = wrong.stamp(Buffer.from(text));
    } catch {
      const { resign } = await import("../../../../test/fixtures/published/resign-token.ts");
      stamped = await resign(clock.tokenOf(answer), wrong);
    }
    const found = await report({ "clock.tsr": stamped }, [wrong.root]);
    expect(found.time).toBe("failed");
    expect(said(found)).toMatch(complaint);
  });

  it("is refused over another checkpoint, with SHA-1, or with a byte changed", async () => {
    expect(
      said(await report({ "clock.tsr": clock.stamp(Buffer.from("another note\n")) }, [clock.root])),
    ).toContain("over something else");
    expect(
      said(await report({ "clock.tsr": clock.stamp(Buffer.from(text), "sha1") }, [clock.root])),
    ).toContain("a hash that is not SHA-256");
    // The answer carries its root along; the reader brought that root, so that a change to the copy matters to nobody.
    const root = Buffer.from(clock.root.replace(/-----[^-]+-----|\s/g, ""), "base64");
    const start = answer.indexOf(root);
    expect(start).toBeGreaterThan(0);
    for (let at = 7; at < answer.length; at += 97) {
      if (at >= start && at < start + root.length) continue;
      const changed = Buffer.from(answer);
      changed[at] = ((changed[at] as number) + 1) % 256;
      expect(`${at} ${(await report({ "clock.tsr": changed }, [clock.root])).time}`).toBe(`${at} failed`);
    }
  });

  it("is refused with another certificate of the same key put in its place", async () => {
    const { resign } = await import("../../../../test/fixtures/published/resign-token.ts");
    const other = authority();
    const found = await report({ "clock.tsr": await resign(clock.tokenOf(answer), other) }, [other.root]);
    expect(found.time).toBe("failed");
    expect(said(found)).toContain("does not name the certificate that signed it");
  });

  it("that is none is told", async () => {
    expect(said(await report({ "clock.tsr": Buffer.from("30030201ff", "hex") }))).toContain(
      "This timestamp does not hold",
    );
    expect((await report({ "readme.txt": "hello" })).time).toBe("cannot check");
  });
});

/** A proof as a calendar and a block would give it, with a header that this machine can mine. */
function ots(data: string, attestation: Buffer): Buffer {
  const digest = createHash("sha256").update(data).digest();
  // Append, hash, prepend, hash: what calendars do, in small.
  return Buffer.concat([
    OTS_MAGIC,
    Buffer.from([1, 0x08]),
    digest,
    Buffer.from([0xf0, 2, 0xaa, 0xbb, 0x08, 0xf1, 1, 0xcc, 0x08]),
    attestation,
  ]);
}

function messageOf(data: string): Buffer {
  const sha = (...parts: Uint8Array[]) => createHash("sha256").update(Buffer.concat(parts)).digest();
  const first = sha(createHash("sha256").update(data).digest(), Buffer.from([0xaa, 0xbb]));
  return sha(Buffer.from([0xcc]), first);
}

const attest = (type: string, payload: Buffer) =>
  Buffer.concat([Buffer.from([0]), Buffer.from(type, "hex"), Buffer.from([payload.length]), payload]);
const bitcoin = (height: number) =>
  attest(
    "0588960d73d71901",
    Buffer.from([(height & 0x7f) | 0x80, ((height >> 7) & 0x7f) | 0x80, height >> 14]),
  );
const calendar = "https://calendar.invalid";
const pending = attest(
  "83dfe30d2ef90c8e",
  Buffer.concat([Buffer.from([calendar.length]), Buffer.from(calendar)]),
);

/** A header that ends in a root, mined at a difficulty that a test has time for. */
function mined(merkleRoot: Buffer): Buffer {
  const header = Buffer.alloc(80);
  header.writeUInt32LE(2, 0);
  merkleRoot.copy(header, 36);
  header.writeUInt32LE(Date.UTC(2031, 4, 19) / 1000, 68);
  header.writeUInt32LE(0x1f7fffff, 72);
  for (let nonce = 0; ; nonce++) {
    header.writeUInt32LE(nonce, 76);
    if (readHeader(header).hasWork) return header;
  }
}

describe("a header of a block", () => {
  it("is read as the first block of the chain stands in every explorer", () => {
    const genesis =
      "0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c";
    const header = readHeader(Buffer.from(genesis, "hex"));
    expect(header).toMatchObject({
      hash: "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f",
      at: new Date("2009-01-03T18:15:05Z"),
      hasWork: true,
    });
    expect(Buffer.from(header.merkleRoot).reverse().toString("hex")).toBe(
      "4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b",
    );
    // A difficulty of one: 2^32 hashes.
    expect(header.work / 2 ** 32).toBeCloseTo(1, 4);
    expect(header.work).toBeLessThan(LEAST_WORK);
    const changed = Buffer.from(genesis, "hex");
    changed[76] = 0;
    expect(readHeader(changed).hasWork).toBe(false);
  });
});

describe("an OpenTimestamps proof", () => {
  it("that is pending is never established", async () => {
    const found = await report({ "note.ots": ots(note, pending) });
    expect(found.time).toBe("not established");
    expect(said(found)).toContain('Pending: the calendar "https://calendar.invalid" promised it');
  });

  it("whose header is not here is never established, and says what to look for", async () => {
    const found = await report({ "note.ots": ots(note, bitcoin(900_000)) });
    expect(found.time).toBe("not established");
    expect(said(found)).toContain(
      `Unchecked: it is said to be in block 900000, whose Merkle root has then to be ${Buffer.from(messageOf(note)).reverse().toString("hex")}`,
    );
  });

  it("with a header that took no work is not established, unless the reader brought that header", async () => {
    const header = mined(messageOf(text));
    const carried = await report({ "note.ots": ots(text, bitcoin(900_000)), "900000.header": header });
    expect(carried.time).toBe("not established");
    expect(said(carried)).toContain("so little work is in that header");
    const brought = await report({ "note.ots": ots(text, bitcoin(900_000)) }, [header.toString("hex")]);
    expect(brought.time).toBe("ok");
    expect(said(brought)).toMatch(
      /on 2031-05-19T00:00:00Z at the latest[\s\S]*Block 900000, [0-9a-f]{64}, Merkle root/,
    );
  });

  it("with a header that was never mined fails", async () => {
    const header = mined(messageOf(text));
    header.writeUInt32LE(0x170331db, 72);
    expect((await report({ "note.ots": ots(text, bitcoin(900_000)), "900000.header": header })).time).toBe(
      "failed",
    );
  });

  it("beside a proof that holds, a pending one is only told", async () => {
    const header = mined(messageOf(text));
    const fork = Buffer.concat([Buffer.from([0xff]), pending, bitcoin(900_000)]);
    const found = await report({ "note.ots": ots(text, fork) }, [header]);
    expect(found.time).toBe("ok");
    expect(said(found)).toContain("warning: Pending");
  });

  it.each<[string, Buffer, RegExp]>([
    ["over another file", ots("else", pending), /over something else/],
    ["cut short", ots(note, pending).subarray(0, -3), /cut short/],
    ["with bytes to spare", Buffer.concat([ots(note, pending), Buffer.from("x")]), /left over/],
    ["of another version", Buffer.concat([OTS_MAGIC, Buffer.from([2])]), /another version/],
    ["of another hash", Buffer.concat([OTS_MAGIC, Buffer.from([1, 0x02])]), /another hash/],
    ["with an unknown operation", ots(note, Buffer.from([0x42])), /operation that is not known/],
    [
      "nested without end",
      Buffer.concat([OTS_MAGIC, Buffer.from([1, 0x08]), Buffer.alloc(32), Buffer.alloc(3000, 0xf2)]),
      /nested too deep/,
    ],
    [
      "with a length beyond all bounds",
      ots(note, Buffer.from([0xf0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f])),
      /too large/,
    ],
  ])("is refused %s", async (_, proof, complaint) => {
    const found = await report({ "note.ots": proof });
    expect(found.time).toBe("failed");
    expect(said(found)).toMatch(complaint);
  });

  it("is read into its attestations", () => {
    const proof = readOts(
      ots(note, Buffer.concat([Buffer.from([0xff]), pending, attest("0102030405060708", Buffer.from("?"))])),
    );
    expect(proof.attestations).toEqual([{ kind: "pending", calendar }, { kind: "unknown" }]);
  });
});
