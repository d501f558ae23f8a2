import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageFiles } from "../../../../../test/fixtures/published/page-files.ts";
import { sampleBundle, sampleSeal } from "../../../../../test/fixtures/published/sample-bundle.ts";
import { type Tamper, tamper } from "../../../../../test/fixtures/published/tamper.ts";
import {
  generateKey,
  inclusionProofIn,
  leafHash,
  merkleLevels,
  publicKeyOf,
} from "../../../../ledger/index.ts";
import { writeBundle } from "../../../bundle/index.ts";
import { sshPublicKey } from "../../identity/ssh-signature.ts";
import { checkDossier, type PageReport, worst } from "./index.ts";
import { isIncluded, rootOf } from "./tree.ts";

const sample = sampleBundle();
let root: string;
let bundle: string;
let fingerprint: string;
let count = 0;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "careo-page-check-"));
  bundle = join(root, "dossier");
  fingerprint = writeBundle(sample.input, bundle, sample.seal).fingerprint ?? "";
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function check(folder: string, key = "", pin = ""): Promise<PageReport> {
  return checkDossier({ files: pageFiles(folder), key, pin, onBytes: () => undefined });
}

const failures = ({ checks }: PageReport) =>
  checks.filter(({ verdict }) => verdict === "failed").map(({ group, message }) => `${group}: ${message}`);

describe("the checks of the page", () => {
  it("find a sound bundle sound, with what somebody kept elsewhere", async () => {
    const report = await check(bundle, fingerprint, sample.pin);
    expect(failures(report)).toEqual([]);
    expect(worst(report.checks)).toBe("ok");
    expect(report).toMatchObject({ title: "The steel cabinet of Ulmen", fingerprint, pin: sample.pin });
  });

  it("say what is not established without", async () => {
    const report = await check(bundle);
    expect(worst(report.checks)).toBe("not established");
    expect(
      report.checks.filter(({ verdict }) => verdict === "not established").map(({ group }) => group),
    ).toEqual(["seal", "ledger"]);
  });

  it("take a key in every spelling, and no other", async () => {
    const publicKey = publicKeyOf(sampleSeal.verifier);
    for (const key of [fingerprint, sampleSeal.fingerprint, sampleSeal.verifier, sshPublicKey(publicKey)])
      expect(failures(await check(bundle, key))).toEqual([]);
    expect(failures(await check(bundle, generateKey("else", "seals").verifier))).toEqual([
      "seal: That is not the key you put in.",
    ]);
  });

  it("tell how much was read", async () => {
    let bytes = 0;
    const files = pageFiles(bundle);
    await checkDossier({
      files,
      key: "",
      pin: "",
      onBytes: (more) => {
        bytes += more;
      },
    });
    const unlisted = /^tagmanifest-sha256\.txt(\.sig)?$/;
    expect(bytes).toBe(files.reduce((sum, { path, size }) => sum + (unlisted.test(path) ? 0 : size), 0));
  });

  it("never throw, whatever is chosen", async () => {
    expect(
      failures(await checkDossier({ files: [], key: "", pin: "", onBytes: () => undefined })).length,
    ).toBeGreaterThan(2);
    const odd = tamper(bundle, join(root, `attack-${count++}`));
    odd.write("data/claims.json", "[]");
    odd.write("data/ledger/ledger.jsonl", "nonsense\n");
    expect(failures(await check(odd.folder)).join("\n")).toMatch(/quotations: It cannot be read/);
  });

  it("verify a long ledger by its proofs", async () => {
    const long = sampleBundle({ fill: 20_000 });
    const folder = join(root, "long");
    writeBundle(long.input, folder, long.seal);
    const report = await check(folder, fingerprint, long.pin);
    expect(failures(report)).toEqual([]);
    expect(report.checks.find(({ message }) => message.includes("28 entries are proved"))?.verdict).toBe(
      "ok",
    );
    const attacked = tamper(folder, join(root, "long-attacked"));
    attacked.edit("data/ledger/proofs/20002.tlog-proof", (text) =>
      text.replace(/\n[A-Za-z0-9+/]{43}=\n/, "\n"),
    );
    attacked.rebuild(sampleSeal);
    expect(failures(await check(attacked.folder)).join("\n")).toContain(
      "does not prove that its entry is in the tree",
    );
  });
});

const ATTACKS: readonly (readonly [string, (attack: Tamper) => void, RegExp])[] = [
  [
    "a file edited",
    (attack) => attack.edit("data/sources/S0001/text.txt", (text) => text.replace("never", "always")),
    /^files: It was changed/,
  ],
  ["a file deleted", (attack) => attack.remove("data/index.html"), /^files: It is missing/],
  ["a file added", (attack) => attack.write("data/more.txt", "x"), /^files: It was added/],
  [
    "two names alike but for case",
    (attack) => {
      attack.write("data/INDEX.html", "x");
      attack.rebuild(sampleSeal);
    },
    /^files: Some systems/,
  ],
  [
    "a seal by another key",
    (attack) => attack.rebuild(generateKey("else", "seals")),
    /^seal: The ledger names another key/,
  ],
  [
    "a stale seal",
    (attack) => {
      attack.edit("data/index.html", (text) => `${text} `);
      attack.rebuild();
    },
    /^seal: The seal does not fit/,
  ],
  ["a stripped seal", (attack) => attack.remove("tagmanifest-sha256.txt.sig"), /^seal: There is no seal/],
  [
    "bytes behind the seal",
    (attack) => attack.edit("tagmanifest-sha256.txt.sig", (text) => `${text}x`),
    /^seal: The seal does not fit/,
  ],
  [
    "a header altered",
    (attack) => {
      attack.edit("data/ledger/ledger.jsonl", (text) => text.replace(/"s":3/, '"s":4'));
      attack.rebuild(sampleSeal);
    },
    /^ledger: Line 4 is not the header/,
  ],
  [
    "a commitment altered",
    (attack) => {
      attack.edit("data/ledger/ledger.jsonl", (text) => text.replace(/"c":"[0-9a-f]{8}/, '"c":"00000000'));
      attack.rebuild(sampleSeal);
    },
    /^ledger: Header 1 does not continue/,
  ],
  [
    "an entry altered",
    (attack) => {
      attack.edit("data/ledger/disclosures.jsonl", (text) => text.replace("existence", "knowledge"));
      attack.rebuild(sampleSeal);
    },
    /^ledger: Line \d+ does not say what was committed to/,
  ],
  [
    "the checkpoint altered",
    (attack) => {
      attack.edit("data/ledger/checkpoint.note", (text) =>
        text.replace(
          /(— \S+ .{20})(.)/,
          (_, before: string, letter: string) => `${before}${letter === "A" ? "B" : "A"}`,
        ),
      );
      attack.rebuild(sampleSeal);
    },
    /^ledger: No signature on it/,
  ],
  [
    "another key for checkpoints",
    (attack) => {
      attack.write("data/ledger/keys.txt", `${generateKey("desk", "notes").verifier}\n`);
      attack.rebuild(sampleSeal);
    },
    /^ledger: It names a key/,
  ],
  [
    "a quotation altered",
    (attack) => {
      attack.edit("data/claims.json", (text) => text.replace("keeps no passports", "keeps 22 passports"));
      attack.rebuild(sampleSeal);
    },
    /^quotations: A quotation of C0001/,
  ],
  [
    "a quotation moved by one code point",
    (attack) => {
      attack.publish((all) => ({
        ...all,
        claims: all.claims.map((each) =>
          each.id === "C0007"
            ? {
                ...each,
                citations: each.citations.map((cited) => ({
                  ...cited,
                  position: { start: cited.position.start + 1, end: cited.position.end + 1 },
                })),
              }
            : each,
        ),
      }));
      attack.rebuild(sampleSeal);
    },
    /^quotations: A quotation of C0007/,
  ],
];

describe("the page finds, as careo verify does,", () => {
  it.each(ATTACKS)("%s", async (_, change, says) => {
    const attack = tamper(bundle, join(root, `attack-${count++}`));
    change(attack);
    expect(failures(await check(attack.folder, "", sample.pin)).join("\n")).toMatch(
      new RegExp(says.source, "m"),
    );
  });

  it("another ledger than the one that was pinned", async () => {
    const folder = join(root, "rewritten");
    writeBundle(sampleBundle({ rewrite: "told anew" }).input, folder, sampleSeal);
    expect(failures(await check(folder))).toEqual([]);
    expect(failures(await check(folder, "", sample.pin)).join()).toContain(
      "not those that your pin was taken of",
    );
  });
});

describe("the tree of the page", () => {
  it("agrees with that of the ledger, leaf by leaf", () => {
    for (const size of [1, 2, 3, 7, 8, 9, 63, 64, 65]) {
      const leaves = Array.from({ length: size }, (_, at) => leafHash(Buffer.from(`leaf ${at}`)));
      const levels = merkleLevels(leaves);
      const top = levels.at(-1)?.[0] as Buffer;
      expect(Buffer.from(rootOf(leaves))).toEqual(top);
      leaves.forEach((leaf, index) => {
        const proof = inclusionProofIn(levels, index);
        expect(isIncluded(leaf, index, size, proof, top)).toBe(true);
        expect(isIncluded(leaf, index, size, [...proof, leaf], top)).toBe(false);
        if (size > 1) expect(isIncluded(leaf, (index + 1) % size, size, proof, top)).toBe(false);
      });
    }
  });
});
