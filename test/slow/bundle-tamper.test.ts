import { execFileSync, spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BundleReport, verifyDossier } from "../../src/casework/index.ts";
import { exitOf, type PublishedCase, writeBundle } from "../../src/dossier/index.ts";
import { SEAL_NAMESPACE, signSsh, sshPublicKey } from "../../src/dossier/verify/identity/ssh-signature.ts";
import { ed25519PublicKey, generateKey } from "../../src/ledger/index.ts";
import { countedRandom, sampleBundle, sampleSeal } from "../fixtures/published/sample-bundle.ts";
import { filesIn, type Tamper, tamper } from "../fixtures/published/tamper.ts";

/**
 * The table of evidence.md, section 8, and more: whoever holds a bundle changes it, and makes everything around it fit again as
 * far as what they hold lets them. Without pins everything is found but a ledger that the real key cut short or wrote anew; with
 * a pin that is found, too. Where sha256sum and ssh-keygen can see an attack, they see it.
 */

const sample = sampleBundle({ exports: true });
const thief = generateKey("desk.courier.invalid", "seals", countedRandom("thief"));
let root: string;
let bundle: string;
let fingerprint: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "careo-tamper-"));
  bundle = join(root, "dossier");
  fingerprint = writeBundle(sample.input, bundle, sample.seal).fingerprint ?? "";
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

let count = 0;
const start = (): Tamper => tamper(bundle, join(root, `attack-${count++}`));

interface Seen {
  /** Exit codes of `careo verify` with nothing kept elsewhere, and with key and pin. */
  readonly without: number;
  readonly pinned: number;
  readonly sha256sum: boolean;
  readonly sshKeygen: boolean;
  readonly report: BundleReport;
}

async function look(folder: string): Promise<Seen> {
  const report = await verifyDossier(folder);
  return {
    report,
    without: exitOf(report, false),
    pinned: exitOf(await verifyDossier(folder, { keys: [fingerprint], pins: [sample.pin] }), false),
    sha256sum: ["tagmanifest-sha256.txt", "manifest-sha256.txt"].every(
      (each) =>
        spawnSync("sha256sum", ["--check", "--strict", "--quiet", each], { cwd: folder }).status === 0,
    ),
    sshKeygen: isSealedBy(folder, sampleSeal.seed),
  };
}

function isSealedBy(folder: string, seed: Uint8Array): boolean {
  const signers = join(root, "signers");
  writeFileSync(signers, `desk namespaces="${SEAL_NAMESPACE}" ${sshPublicKey(ed25519PublicKey(seed))}\n`);
  try {
    const input = readFileSync(join(folder, "tagmanifest-sha256.txt"));
    const signature = join(folder, "tagmanifest-sha256.txt.sig");
    execFileSync(
      "ssh-keygen",
      ["-Y", "verify", "-f", signers, "-I", "desk", "-n", SEAL_NAMESPACE, "-s", signature],
      {
        input,
        stdio: "pipe",
      },
    );
    return true;
  } catch {
    return false;
  }
}

const failures = ({ checks }: BundleReport) =>
  checks.filter(({ verdict }) => verdict === "failed").map(({ step, message }) => `${step}: ${message}`);

function edited(
  path: string,
  change: (text: string) => string,
  rebuild?: typeof sampleSeal | "stale",
): Tamper {
  const attack = start();
  attack.edit(path, change);
  if (rebuild !== undefined) attack.rebuild(rebuild === "stale" ? undefined : rebuild);
  return attack;
}

function republished(change: (published: PublishedCase) => PublishedCase): Tamper {
  const attack = start();
  attack.publish(change);
  attack.rebuild(sampleSeal);
  return attack;
}

describe("an untouched bundle", () => {
  it("is taken by careo, sha256sum and ssh-keygen alike", async () => {
    const seen = await look(bundle);
    expect(seen).toMatchObject({ without: 0, pinned: 0, sha256sum: true, sshKeygen: true });
    expect(seen.report).toMatchObject({ integrity: "ok", reasoning: "ok" });
  });
});

/** Name, attack, what a failing check has to say, and whether the two other programs have to see it. */
const ATTACKS: readonly (readonly [string, () => Tamper, RegExp, ("sha256sum" | "sshKeygen")[]])[] = [
  [
    "a file edited",
    () => edited("data/sources/S0001/text.txt", (text) => text.replace("never", "always")),
    /^2: It was changed/,
    ["sha256sum"],
  ],
  [
    "a file edited and listed anew",
    () => edited("data/sources/S0003/text.txt", (text) => text.replace("не", "й"), "stale"),
    /^3: It does not fit/,
    ["sshKeygen"],
  ],
  [
    "a page edited and sealed by another key",
    () => edited("data/index.html", (text) => text.replace("Ulmen", "Elsewhere"), thief),
    /^3: The ledger names another key/,
    ["sshKeygen"],
  ],
  [
    "VERIFY.txt edited",
    () => edited("VERIFY.txt", (text) => text.replace("SHA256:", "SHA256:x")),
    /^2: It was changed/,
    ["sha256sum"],
  ],
  [
    "the manifest edited",
    () =>
      edited("manifest-sha256.txt", (text) => text.replace(/^./, (letter) => (letter === "0" ? "1" : "0"))),
    /^2: It was changed/,
    ["sha256sum"],
  ],
  [
    "the tagmanifest edited",
    () =>
      edited("tagmanifest-sha256.txt", (text) =>
        text.replace(/^./, (letter) => (letter === "0" ? "1" : "0")),
      ),
    /^3: It does not fit/,
    ["sha256sum", "sshKeygen"],
  ],
  [
    "a file deleted",
    () => act((attack) => attack.remove("data/sources/S0007/original.txt")),
    /^1: A file that is listed is missing/,
    ["sha256sum"],
  ],
  [
    "a file deleted and the rest listed anew",
    () => act((attack) => attack.remove("data/exports/timeline.json"), "stale"),
    /^3: It does not fit/,
    ["sshKeygen"],
  ],
  [
    "an extra file below data",
    () => act((attack) => attack.write("data/sources/S0001/more.txt", "more")),
    /^1: A file was added/,
    [],
  ],
  [
    "an extra file beside the manifests",
    () => act((attack) => attack.write("README.txt", "read me first")),
    /^1: A file was added/,
    [],
  ],
  [
    "an extra file of a file browser",
    () => act((attack) => attack.write("data/.DS_Store", "x")),
    /^1: .*file browser/,
    [],
  ],
  [
    "fetch.txt",
    () => act((attack) => attack.write("fetch.txt", "https://x.invalid/a 5 data/a.txt\n")),
    /^1: fetch.txt/,
    [],
  ],
  ["a symlink for a file", () => act(linkInstead), /^1: .* is a link/, []],
  ["a symlink for a folder", () => act(linkFolder), /^1: .* is a link/, []],
  [
    "a path that climbs out",
    () => act((attack) => listed(attack, "data/../../outside.txt"), sampleSeal),
    /^1: .*leads out of the bundle/,
    [],
  ],
  [
    "an absolute path",
    () => act((attack) => listed(attack, "/etc/hostname"), sampleSeal),
    /^1: .*leads out of the bundle/,
    [],
  ],
  [
    "a path outside data",
    () => act((attack) => listed(attack, "bagit.txt"), sampleSeal),
    /^1: .*no place in this manifest/,
    [],
  ],
  [
    "a path listed twice",
    () =>
      act(
        (attack) => attack.edit("manifest-sha256.txt", (text) => `${text}${text.split("\n")[0]}\n`),
        sampleSeal,
      ),
    /^1: .*stands twice/,
    [],
  ],
  [
    "two names alike but for case",
    () => act((attack) => attack.write("data/INDEX.html", "<p>Other</p>"), sampleSeal, true),
    /^1: .*one name on some systems/,
    [],
  ],
  [
    "two names alike but for how letters are composed",
    () => act(composed, sampleSeal, true),
    /^1: .*one name on some systems/,
    [],
  ],
  [
    "a manifest with other line ends",
    () =>
      act(
        (attack) => attack.edit("manifest-sha256.txt", (text) => text.replaceAll("\n", "\r\n")),
        sampleSeal,
      ),
    /^1: /,
    [],
  ],
  [
    "a stripped seal",
    () => act((attack) => attack.remove("tagmanifest-sha256.txt.sig")),
    /^3: .*seal is missing/,
    ["sshKeygen"],
  ],
  ["a stripped seal, and the bag told so", () => act(stripWell), /^3: .*it was taken away/, ["sshKeygen"]],
  [
    "a seal by another key",
    () => act(() => undefined, thief),
    /^3: The ledger names another key/,
    ["sshKeygen"],
  ],
  [
    "a seal for something else",
    () => act((attack) => reseal(attack, "git")),
    /^3: It was made for "git"/,
    ["sshKeygen"],
  ],
  ["bytes behind the signature", () => act(trailing), /^3: .*left over/, []],
  [
    "text behind the signature",
    () => act((attack) => attack.edit("tagmanifest-sha256.txt.sig", (text) => `${text}\nmore\n`)),
    /^3: .*stand alone/,
    [],
  ],
  [
    "a header altered",
    () =>
      edited(
        "data/ledger/ledger.jsonl",
        (text) =>
          text.replace(/"c":"./, (start) => `${start.slice(0, -1)}${start.endsWith("0") ? "1" : "0"}`),
        sampleSeal,
      ),
    /^4: /,
    [],
  ],
  [
    "a header left out",
    () =>
      edited("data/ledger/ledger.jsonl", (text) => text.split("\n").toSpliced(4, 1).join("\n"), sampleSeal),
    /^4: This is not the header/,
    [],
  ],
  [
    "a date forged in an entry",
    () =>
      edited(
        "data/ledger/disclosures.jsonl",
        (text) => text.replace(/2031-05-01T08/, "2030-05-01T08"),
        sampleSeal,
      ),
    /^5: What entry \d+ says is not what was recorded/,
    [],
  ],
  [
    "a quotation forged in an entry",
    () =>
      edited(
        "data/ledger/disclosures.jsonl",
        (text) => text.replace("keeps no passports", "keeps all passports"),
        sampleSeal,
      ),
    /^5: What entry \d+ says/,
    [],
  ],
  [
    "an entry no longer disclosed",
    () => edited("data/ledger/disclosures.jsonl", (text) => text.split("\n").slice(1).join("\n"), sampleSeal),
    /^5: .*names entry \d+, which is not disclosed/,
    [],
  ],
  [
    "the signature of the checkpoint altered",
    () =>
      edited(
        "data/ledger/checkpoint.note",
        (text) =>
          text.replace(/(— \S+ .{20})(.)/, (_, before, letter) => `${before}${letter === "A" ? "B" : "A"}`),
        sampleSeal,
      ),
    /^4: The signature of .* is wrong/,
    [],
  ],
  [
    "another key for checkpoints put in",
    () =>
      act(
        (attack) =>
          attack.write("data/ledger/keys.txt", `${generateKey("desk.courier.invalid", "notes").verifier}\n`),
        sampleSeal,
      ),
    /^4: The ledger does not name the key/,
    [],
  ],
  [
    "a quotation altered in claims.json",
    () =>
      republished(
        mapClaims((each) => ({
          ...each,
          citations: each.citations.map((cited) => ({
            ...cited,
            quote: { ...cited.quote, exact: `${cited.quote.exact}!` },
          })),
        })),
      ),
    /^7: A quotation of C0001 does not stand where it is cited/,
    [],
  ],
  [
    "a quotation altered in claims.json and in its text",
    forgeText,
    /^5: A quotation of C0001 is not one that was recorded/,
    [],
  ],
  [
    "a quotation moved to other words",
    () =>
      republished(
        mapClaims((each) => ({
          ...each,
          citations: each.citations.map((cited) => ({
            ...cited,
            position: { start: cited.position.start + 1, end: cited.position.end + 1 },
          })),
        })),
      ),
    /^7: /,
    [],
  ],
  [
    "a rating altered",
    () => republished(mapRatings((rating) => ({ ...rating, consistency: "CC" }))),
    /^8: Published ratings give other figures/,
    [],
  ],
  [
    "a rating altered with all its figures",
    () =>
      republished(
        mapRatings((rating) =>
          rating.target !== undefined && "item" in rating.target && rating.target.item === "E0005"
            ? { ...rating, consistency: "CC" }
            : rating,
        ),
      ),
    /^5: .*ratings of G0001 are not among those/,
    [],
  ],
  ["a figure altered", () => republished(mapFigures), /^8: .*and not 0\.99/, []],
  [
    "a word for likelihood altered",
    () =>
      republished((all) => ({
        ...all,
        findings: all.findings.map((each) =>
          each.likelihood === undefined
            ? each
            : { ...each, likelihood: { ...each.likelihood, band: "almost certain" } },
        ),
      })),
    /^8: F0001 says “almost certain”/,
    [],
  ],
  [
    "a count of origins altered",
    () =>
      republished((all) => ({
        ...all,
        propositions: all.propositions.map((each) => ({
          ...each,
          origins: { for: each.origins.for + 3, against: each.origins.against },
        })),
      })),
    /^8: .*origins for it/,
    [],
  ],
  [
    "the date of approval altered",
    () =>
      republished((all) => ({
        ...all,
        publication: { ...all.publication, approvedAt: "2030-01-01T00:00:00Z" },
      })),
    /^5: .*the ledger says/,
    [],
  ],
  [
    "claims.json in another spelling",
    () => edited("data/claims.json", (text) => ` ${text}`, sampleSeal),
    /^5: It is not canonical JSON/,
    [],
  ],
  [
    "a field twice in claims.json",
    () =>
      edited(
        "data/claims.json",
        (text) => text.replace('"schema":', '"schema":"other","schema":'),
        sampleSeal,
      ),
    /^5: It is not canonical JSON/,
    [],
  ],
  [
    "an export altered",
    () => edited("data/exports/claimreview.jsonld", (text) => text.replace("Harbour", "Haven"), sampleSeal),
    /^9: It is not what the published case gives/,
    [],
  ],
  [
    "an export put in",
    () => act((attack) => attack.write("data/exports/more.json", "{}"), sampleSeal, true),
    /^9: The published case does not give this export/,
    [],
  ],
  [
    "a beacon in a page",
    () =>
      edited(
        "data/index.html",
        (text) => text.replace("<h1>", '<img src="//beacon.invalid"><h1>'),
        sampleSeal,
      ),
    /^10: It would load/,
    [],
  ],
  [
    "the Oxum altered",
    () => act((attack) => reseal(attack, SEAL_NAMESPACE, (info) => info.replace(/Oxum: ./, "Oxum: 9"))),
    /^2: bag-info.txt does not state/,
    [],
  ],
  [
    "bagit.txt of another version",
    () => act((attack) => attack.edit("bagit.txt", (text) => text.replace("1.0", "0.97")), sampleSeal),
    /^1: bagit.txt is not/,
    [],
  ],
];

function act(change: (attack: Tamper) => void, rebuild?: typeof sampleSeal | "stale", first = false): Tamper {
  const attack = start();
  if (first) change(attack);
  else if (rebuild !== undefined && rebuild !== "stale") {
    // What is wrong with a manifest has to stay in it; so the tag files alone are made to fit.
    attack.rebuild(rebuild);
    change(attack);
    retag(attack, rebuild);
    return attack;
  } else change(attack);
  if (rebuild !== undefined) attack.rebuild(rebuild === "stale" ? undefined : rebuild);
  return attack;
}

function retag(attack: Tamper, seal: typeof sampleSeal): void {
  const tags = ["VERIFY.txt", "bag-info.txt", "bagit.txt", "manifest-sha256.txt"];
  const lines = execFileSync("sha256sum", tags, { cwd: attack.folder, encoding: "utf8" });
  attack.write("tagmanifest-sha256.txt", lines);
  attack.write("tagmanifest-sha256.txt.sig", signSsh(Buffer.from(lines), seal.seed));
}

function reseal(attack: Tamper, namespace: string, info: (text: string) => string = (same) => same): void {
  attack.write("bag-info.txt", info(attack.read("bag-info.txt")));
  retag(attack, sampleSeal);
  const signed = readFileSync(join(attack.folder, "tagmanifest-sha256.txt"));
  attack.write("tagmanifest-sha256.txt.sig", signSsh(signed, sampleSeal.seed, namespace));
}

function linkInstead(attack: Tamper): void {
  const path = join(attack.folder, "data/sources/S0001/text.txt");
  renameSync(path, join(root, `moved-${count}.txt`));
  symlinkSync(join(root, `moved-${count}.txt`), path);
}

function linkFolder(attack: Tamper): void {
  const path = join(attack.folder, "data/sources/S0001");
  renameSync(path, join(root, `moved-${count}`));
  symlinkSync(join(root, `moved-${count}`), path);
}

function listed(attack: Tamper, path: string): void {
  writeFileSync(join(root, "outside.txt"), "outside");
  attack.edit("manifest-sha256.txt", (text) => `${"0".repeat(64)}  ${path}\n${text}`);
}

function composed(attack: Tamper): void {
  attack.write("data/caf\u00e9.txt", "one");
  attack.write("data/cafe\u0301.txt", "other");
}

/** Takes the seal away and everything that remembers one, but what the ledger says. */
function stripWell(attack: Tamper): void {
  attack.remove("tagmanifest-sha256.txt.sig");
  attack.edit("bag-info.txt", (text) => text.replace(/^Careo-Seal: .*$/m, "Careo-Seal: none"));
  attack.rebuild();
}

function trailing(attack: Tamper): void {
  attack.edit("tagmanifest-sha256.txt.sig", (text) => {
    const blob = Buffer.concat([
      Buffer.from(text.split("\n").slice(1, -2).join(""), "base64"),
      Buffer.from("x"),
    ]);
    const lines = blob.toString("base64").match(/.{1,70}/g) ?? [];
    return `-----BEGIN SSH SIGNATURE-----\n${lines.join("\n")}\n-----END SSH SIGNATURE-----\n`;
  });
}

function mapClaims(change: (claim: PublishedCase["claims"][number]) => PublishedCase["claims"][number]) {
  return (all: PublishedCase): PublishedCase => ({
    ...all,
    claims: all.claims.map((each, at) => (at === 0 ? change(each) : each)),
  });
}

type Rating = PublishedCase["weighings"][number]["ratings"][number];

function mapRatings(change: (rating: Rating) => Rating) {
  return (all: PublishedCase): PublishedCase => ({
    ...all,
    weighings: all.weighings.map((each, at) =>
      at === 0 ? { ...each, ratings: each.ratings.map(change) } : each,
    ),
  });
}

function mapFigures(all: PublishedCase): PublishedCase {
  return {
    ...all,
    weighings: all.weighings.map((each) => ({
      ...each,
      figures: {
        ...each.figures,
        ...(each.figures.posterior && {
          posterior: each.figures.posterior.map((row) => ({ ...row, value: "0.99" })),
        }),
      },
    })),
  };
}

/** The text, its hash, the citation and all files: everything that is not in the ledger. */
function forgeText(): Tamper {
  const attack = start();
  const exact = "The Harbour Office keeps no passports";
  const forged = "The Harbour Office keeps 22 passports";
  for (const name of ["text.txt", "original.txt"])
    attack.edit(`data/sources/S0001/${name}`, (text) => text.replace(exact, forged));
  const bytes = readFileSync(join(attack.folder, "data/sources/S0001/text.txt"));
  const [hash] = execFileSync("sha256sum", ["-"], { input: bytes, encoding: "utf8" }).split(" ");
  attack.edit("data/claims.json", (text) => {
    const published = JSON.parse(text) as PublishedCase;
    const old = published.sources[0]?.text?.sha256 ?? "";
    return text.replaceAll(exact, forged).replaceAll(old, hash ?? "");
  });
  attack.rebuild(sampleSeal);
  return attack;
}

describe("an attack is found without anything kept elsewhere", () => {
  it.each(ATTACKS)("%s", async (_, make, says, others) => {
    const attack = make();
    const seen = await look(attack.folder);
    expect(failures(seen.report).join("\n")).toMatch(new RegExp(says.source, "m"));
    expect(seen).toMatchObject({ without: 3, pinned: 3 });
    for (const each of others) expect(`${each} ${seen[each]}`).toBe(`${each} false`);
    rmSync(attack.folder, { recursive: true });
  });
});

describe("what the real keys can do to their own ledger", () => {
  it("is only warned of without a pin, and found with one", async () => {
    // The same case told anew: another ledger, a new checkpoint, sealed by the real key.
    const rewritten = sampleBundle({ exports: true, rewrite: "told anew" });
    const folder = join(root, "rewritten");
    writeBundle(rewritten.input, folder, sampleSeal);
    const without = await verifyDossier(folder, { keys: [fingerprint] });
    expect(exitOf(without, false)).toBe(0);
    expect(without.checks.find(({ id }) => id === "pin")).toMatchObject({
      of: "warning",
      message: expect.stringContaining("Tail NOT pinned"),
    });
    const pinned = await verifyDossier(folder, { keys: [fingerprint], pins: [sample.pin] });
    expect(exitOf(pinned, false)).toBe(3);
    expect(failures(pinned).join()).toMatch(/are not those that the pin was taken of/);
  });

  it("is found where the ledger was cut short of the pin", async () => {
    const longer = sampleBundle({ exports: true, more: 5 });
    const report = await verifyDossier(bundle, { keys: [fingerprint], pins: [longer.pin] });
    expect(exitOf(report, false)).toBe(3);
    expect(failures(report).join()).toMatch(/older than the pin, or entries were removed/);
  });

  it("is no attack where the ledger only grew", async () => {
    const longer = sampleBundle({ exports: true, more: 5 });
    const folder = join(root, "longer");
    writeBundle(
      { ...longer.input, ledger: { ...longer.input.ledger, earlier: [sample.input.ledger.checkpoint] } },
      folder,
      sampleSeal,
    );
    const report = await verifyDossier(folder, { keys: [fingerprint], pins: [sample.pin, longer.pin] });
    expect(exitOf(report, false)).toBe(0);
    expect(report.checks.find(({ id }) => id === "earlier versions")?.verdict).toBe("ok");
  });
});

describe("a bundle of an unsealed case", () => {
  it("is whole and nobody's", async () => {
    const bare = sampleBundle({ exports: true, keysOnRecord: false });
    const folder = join(root, "bare");
    writeBundle(bare.input, folder, undefined);
    const report = await verifyDossier(folder);
    expect(report).toMatchObject({ integrity: "ok", identity: "not established" });
    expect(exitOf(report, false)).toBe(0);
    expect(exitOf(await verifyDossier(folder, { keys: [fingerprint] }), false)).toBe(3);
  });
});

describe("folders of BagIt that are no dossier", () => {
  it.each([
    ["without a payload", (folder: string) => mkdirSync(join(folder, "data"))],
    [
      "with a payload",
      (folder: string) => {
        mkdirSync(join(folder, "data"));
        writeFileSync(join(folder, "data/hello.txt"), "hello\n");
      },
    ],
  ])("fail and do not crash: %s", async (_, fill) => {
    const folder = join(root, `bag-${count++}`);
    mkdirSync(folder);
    fill(folder);
    writeFileSync(join(folder, "bagit.txt"), "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    writeFileSync(
      join(folder, "manifest-sha256.txt"),
      filesIn(join(folder, "data"), folder)
        .map((path) => `${"0".repeat(64)}  ${path}\n`)
        .join(""),
    );
    expect(exitOf(await verifyDossier(folder), false)).toBe(3);
  });
});
