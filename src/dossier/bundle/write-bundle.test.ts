import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sampleBundle } from "../../../test/fixtures/published/sample-bundle.ts";
import { sampleCase } from "../../../test/fixtures/published/sample-case.ts";
import {
  generateKey,
  isIncluded,
  leafHash,
  nodeDisk,
  openNote,
  parseCheckpoint,
  parseTlogProof,
} from "../../ledger/index.ts";
import { DOSSIER_LANGUAGES, type PublishedCase } from "../published/index.ts";
import { isActiveFormat } from "../verify/privacy/active-format.ts";
import type { BundleInput } from "./bundle-input.ts";
import { inertName } from "./bundle-paths.ts";
import { ledgerFiles } from "./ledger-files.ts";
import { writeBundle } from "./write-bundle.ts";

const sample = sampleBundle();
let root: string;
let target: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "careo-bundle-"));
  target = join(root, "dossier");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function tree(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return new Map(
    files
      .map((each) => join(each.parentPath, each.name))
      .sort()
      .map((path) => [relative(folder, path), readFileSync(path)]),
  );
}

const sha = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** The commands that stand under a system in VERIFY.txt, run as they stand there. */
function runFromVerifyText(bundle: string, system: string): string {
  const lines = readFileSync(join(bundle, "VERIFY.txt"), "utf8").split("\n");
  const script: string[] = [];
  lines.forEach((line, at) => {
    if (line.trim() !== system) return;
    for (const next of lines.slice(at + 1)) {
      if (!next.startsWith("     ")) return;
      script.push(next.trim());
    }
  });
  expect(script.length).toBeGreaterThan(1);
  return execFileSync("sh", ["-ec", script.join("\n")], { cwd: bundle, encoding: "utf8", stdio: "pipe" });
}

describe("writing a bundle", () => {
  it("makes the files that evidence.md names, each listed once with its hash", () => {
    const written = writeBundle(sample.input, target, sample.seal);
    const files = tree(target);
    const tops = [...files.keys()].filter((path) => !path.startsWith("data/"));
    expect(tops).toEqual([
      "VERIFY.txt",
      "bag-info.txt",
      "bagit.txt",
      "manifest-sha256.txt",
      "tagmanifest-sha256.txt",
      "tagmanifest-sha256.txt.sig",
    ]);
    const manifest = String(files.get("manifest-sha256.txt")).trimEnd().split("\n");
    const payload = [...files].filter(([path]) => path.startsWith("data/"));
    expect(manifest).toEqual(payload.map(([path, bytes]) => `${sha(bytes)}  ${path}`));
    expect(manifest).toEqual([...manifest].sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)));
    expect(String(files.get("tagmanifest-sha256.txt")).match(/ {2}.*$/gm)).toEqual([
      "  VERIFY.txt",
      "  bag-info.txt",
      "  bagit.txt",
      "  manifest-sha256.txt",
    ]);
    const octets = payload.reduce((sum, [, bytes]) => sum + bytes.length, 0);
    expect(String(files.get("bag-info.txt"))).toContain(`Payload-Oxum: ${octets}.${payload.length}\n`);
    expect(written.tagmanifestSha256).toBe(sha(files.get("tagmanifest-sha256.txt") as Buffer));
    expect(written.manifestSha256).toBe(sha(files.get("manifest-sha256.txt") as Buffer));
    expect(existsSync(`${target}.careo-part`)).toBe(false);
  });

  it("writes claims.json so that writing it again gives the same bytes", () => {
    writeBundle(sample.input, target, undefined);
    const text = readFileSync(join(target, "data/claims.json"), "utf8");
    expect(JSON.parse(text)).toEqual(sample.input.published);
    expect(text.startsWith('{"actors":[{"entries":')).toBe(true);
  });

  it("is checked by the commands in its VERIFY.txt, in every language, and only while it is whole", () => {
    for (const language of DOSSIER_LANGUAGES) {
      const published: PublishedCase = {
        ...sample.input.published,
        publication: { ...sample.input.published.publication, language },
      };
      const folder = join(root, language);
      writeBundle({ ...sample.input, published }, folder, sample.seal);
      expect(runFromVerifyText(folder, "Linux")).toBe("");
      const [count, good] = runFromVerifyText(folder, "Linux, macOS").trim().split("\n");
      const text = readFileSync(join(folder, "VERIFY.txt"), "utf8");
      expect(text).toContain(`${count?.trim()}`);
      expect(good).toMatch(
        /^Good "careo-dossier@v1" signature for desk.courier.invalid with ED25519 key SHA256:/,
      );
      expect(
        text
          .split("\n")
          .filter((line) => !line.startsWith("     "))
          .every((line) => line.length <= 100),
      ).toBe(true);
      writeFileSync(join(folder, "data/sources/S0001/text.txt"), "other words");
      expect(() => runFromVerifyText(folder, "Linux")).toThrow(/1 computed checksum did NOT match/);
    }
  });

  it("has the same bytes in another time zone, home and folder", () => {
    const environment = { ...process.env };
    writeBundle(sample.input, target, sample.seal);
    try {
      process.env["TZ"] = "Pacific/Kiritimati";
      process.env["HOME"] = join(root, "elsewhere");
      process.env["LANG"] = "tr_TR.UTF-8";
      writeBundle(sampleBundle().input, join(root, "deeper/down"), sample.seal);
    } finally {
      process.env = environment;
    }
    expect(tree(join(root, "deeper/down"))).toEqual(tree(target));
  });

  it("can be read by those it is published to", () => {
    writeBundle(sample.input, target, undefined);
    expect(statSync(join(target, "data")).mode & 0o777).toBe(0o755);
    expect(statSync(join(target, "data/claims.json")).mode & 0o044).toBe(0o044);
  });

  it("says that it carries no seal where there is no key", () => {
    const written = writeBundle(sample.input, target, undefined);
    expect(written.fingerprint).toBeUndefined();
    expect(existsSync(join(target, "tagmanifest-sha256.txt.sig"))).toBe(false);
    expect(readFileSync(join(target, "bag-info.txt"), "utf8")).toContain("Careo-Seal: none\n");
    expect(readFileSync(join(target, "VERIFY.txt"), "utf8")).toContain("carries no seal");
  });

  it("keeps a title on one line of bag-info.txt, whatever is in it", () => {
    const title = "A title\nContact-Email: somebody@else.invalid";
    const published = {
      ...sample.input.published,
      publication: { ...sample.input.published.publication, title },
    };
    writeBundle({ ...sample.input, published }, target, undefined);
    expect(readFileSync(join(target, "bag-info.txt"), "utf8").match(/^Contact-Email/gm)).toHaveLength(1);
  });

  it("copies a large original without holding it, and refuses one that changed since", () => {
    const original = join(root, "original.bin");
    const bytes = Buffer.alloc(3_000_001, "x");
    writeFileSync(original, bytes);
    const copy = {
      path: "sources/S0009/original.bin",
      content: { copyOf: original, sha256: sha(bytes), size: bytes.length },
    };
    writeBundle({ ...sample.input, sources: [...sample.input.sources, copy] }, target, undefined);
    expect(sha(readFileSync(join(target, "data/sources/S0009/original.bin")))).toBe(sha(bytes));
    writeFileSync(original, Buffer.alloc(3_000_001, "y"));
    const second = join(root, "second");
    expect(() => writeBundle({ ...sample.input, sources: [copy] }, second, undefined)).toThrow(
      /not what was approved/,
    );
    expect(readdirSync(root).sort()).toEqual(["dossier", "original.bin"]);
  });
});

describe("a bundle is refused", () => {
  const withFile = (path: string): BundleInput => ({
    ...sample.input,
    rendered: [...sample.input.rendered, { path, content: Buffer.from("x") }],
  });

  it.each([
    "../out.txt",
    "a/../b",
    "/etc/passwd",
    "a\\b",
    "a//b",
    "con.txt",
    "a/NUL",
    "dot.",
    "ünï.txt",
    ".hidden",
    "a b",
    `${"x".repeat(201)}`,
    "",
  ])("with a file called %j", (path) => {
    expect(() => writeBundle(withFile(path), target, undefined)).toThrow(
      expect.objectContaining({ code: "dossier/bad-path" }),
    );
    expect(existsSync(target)).toBe(false);
  });

  it("with two files that some systems take for one", () => {
    expect(() => writeBundle(withFile("INDEX.html"), target, undefined)).toThrow(
      /both index.html and INDEX.html/,
    );
    expect(() => writeBundle(withFile("claims.json"), target, undefined)).toThrow(/both/);
  });

  it("with an original that a browser would run", () => {
    const sources = [{ path: "sources/S0008/original.svg", content: Buffer.from("<svg/>") }];
    expect(() => writeBundle({ ...sample.input, sources }, target, undefined)).toThrow(/would run/);
    expect(inertName("original.svg")).toBe("original.svg.txt");
    expect(isActiveFormat(inertName("page.HTML"))).toBe(false);
    expect(inertName("photo.jpg")).toBe("photo.jpg");
  });

  it("over a folder that holds other things, and not over an empty one", () => {
    mkdirSync(target);
    writeFileSync(join(target, "diary.txt"), "mine");
    expect(() => writeBundle(sample.input, target, undefined)).toThrow(/holds other things/);
    expect(readFileSync(join(target, "diary.txt"), "utf8")).toBe("mine");
    rmSync(join(target, "diary.txt"));
    writeBundle(sample.input, target, undefined);
    expect(existsSync(join(target, "bagit.txt"))).toBe(true);
  });

  it("with a key that is not for seals", () => {
    expect(() => writeBundle(sample.input, target, generateKey("desk", "notes"))).toThrow(/not for seals/);
  });

  it("with a published case that is not of the contract", () => {
    const published = { ...sampleCase, surprise: true } as PublishedCase;
    expect(() => writeBundle({ ...sample.input, published }, target, undefined)).toThrow(/surprise/);
  });

  it("with a checkpoint over other entries, or another one than was approved", () => {
    const { ledger } = sample.input;
    const headers = Buffer.from(
      String(Buffer.from(ledger.headers as Uint8Array))
        .split("\n")
        .slice(0, 5)
        .join("\n")
        .concat("\n"),
    );
    expect(() => writeBundle({ ...sample.input, ledger: { ...ledger, headers } }, target, undefined)).toThrow(
      /does not fit the 5/,
    );
    expect(() => writeBundle({ ...sample.input, published: sampleCase }, target, undefined)).toThrow(
      /names a checkpoint/,
    );
  });

  it("by a full disk, and then nothing is left", () => {
    let left = 20_000;
    const disk = {
      ...nodeDisk,
      write: (file: number, from: Uint8Array, offset: number, length: number, position: number) => {
        left -= length;
        if (left < 0) throw Object.assign(new Error("no space"), { code: "ENOSPC" });
        return nodeDisk.write(file, from, offset, length, position);
      },
    };
    expect(() => writeBundle(sample.input, target, undefined, { disk })).toThrow(
      expect.objectContaining({ code: "dossier/write-failed" }),
    );
    expect(readdirSync(root)).toEqual([]);
  });
});

describe("the ledger of a long case", () => {
  it("is published as one proof for every disclosed entry, and the way from an earlier checkpoint", () => {
    const { ledger, published } = sample.input;
    const files = ledgerFiles({ ...ledger, earlier: [] }, published.publication, nodeDisk, 5);
    const proofs = files.filter(({ path }) => path.endsWith(".tlog-proof"));
    expect(files.some(({ path }) => path === "ledger/ledger.jsonl")).toBe(false);
    expect(proofs).toHaveLength(
      String(Buffer.from(ledger.disclosures as Uint8Array))
        .trimEnd()
        .split("\n").length,
    );
    const { size, root: top } = parseCheckpoint(openNote(ledger.checkpoint, []).text);
    for (const { content } of proofs) {
      const proof = parseTlogProof(String(Buffer.from(content as Uint8Array)));
      expect(isIncluded(leafHash(proof.header), proof.index, size, proof.hashes, top)).toBe(true);
    }
  });
});
