import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleBundle, sampleNotes, sampleSeal } from "../../../test/fixtures/published/sample-bundle.ts";
import { tamper } from "../../../test/fixtures/published/tamper.ts";
import { generateKey, nodeDisk } from "../../ledger/index.ts";
import type { BundleFile } from "../bundle/index.ts";
import { writeBundle } from "../bundle/index.ts";
import type { PublishedCase } from "../published/index.ts";
import type { ListedFile } from "./reasoning/index.ts";
import { type BundleOptions, type BundleReport, exitOf, verifyBundle } from "./verify-bundle.ts";

const sample = sampleBundle();
let root: string;
let bundle: string;
let fingerprint: string;
let count = 0;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "careo-verify-"));
  bundle = join(root, "dossier");
  fingerprint = writeBundle(sample.input, bundle, sample.seal).fingerprint ?? "";
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const attack = () => tamper(bundle, join(root, `attack-${count++}`));

function said(report: BundleReport, id: string): string {
  return report.checks
    .filter((each) => each.id === id)
    .map(({ verdict, message }) => `${verdict}: ${message}`)
    .join("\n");
}

const verdicts = ({ integrity, identity, time, reasoning }: BundleReport) => [
  integrity,
  identity,
  time,
  reasoning,
];

describe("verifying a bundle", () => {
  it("finds a sound one sound, with everything that somebody kept elsewhere", async () => {
    const report = await verifyBundle(bundle, { keys: [fingerprint], pins: [sample.pin] });
    expect(verdicts(report)).toEqual(["ok", "ok", "not established", "ok"]);
    expect(report.publication).toEqual({
      title: "The steel cabinet of Ulmen",
      version: 2,
      approvedAt: "2031-05-20T09:00:00Z",
    });
    expect(report.pin).toBe(sample.pin);
    expect([exitOf(report, false), exitOf(report, true)]).toEqual([0, 1]);
    expect(new Set(report.checks.map(({ step }) => step)).size).toBe(10);
    expect(report.unproved.length).toBe(5);
  });

  it("says what is not established where nothing is known from elsewhere", async () => {
    const report = await verifyBundle(bundle);
    expect(verdicts(report)).toEqual(["ok", "not established", "not established", "ok"]);
    expect(said(report, "key")).toContain(`Identity NOT established: sealed by the key ${fingerprint}`);
    expect(said(report, "pin")).toContain("Tail NOT pinned");
  });

  it.each([
    ["a fingerprint of OpenSSH", () => fingerprint],
    ["a hash of the raw key", () => sampleSeal.fingerprint],
    ["the line of a signed note", () => sampleSeal.verifier],
  ])("takes a key as %s", async (_, key) => {
    expect((await verifyBundle(bundle, { keys: [key()] })).identity).toBe("ok");
  });

  it("fails where another key sealed it than the reader named", async () => {
    const report = await verifyBundle(bundle, { keys: [generateKey("else", "seals").verifier] });
    expect(report.identity).toBe("failed");
    expect(exitOf(report, false)).toBe(3);
  });

  it("takes a typing error for one, and not for a finding", async () => {
    const report = await verifyBundle(bundle, { keys: ["SHA256:short"], pins: ["12:nonsense"] });
    expect(verdicts(report).slice(0, 2)).toEqual(["cannot check", "cannot check"]);
    expect(exitOf(report, false)).toBe(1);
  });

  it("never throws, whatever the folder holds", async () => {
    const empty = join(root, "empty");
    mkdirSync(empty);
    expect((await verifyBundle(empty)).integrity).toBe("failed");
    expect((await verifyBundle(join(root, "nowhere"))).integrity).toBe("cannot check");
    writeFileSync(join(root, "file"), "x");
    expect((await verifyBundle(join(root, "file"))).integrity).toBe("cannot check");
    const odd = attack();
    for (const path of [
      "data/claims.json",
      "data/ledger/checkpoint.note",
      "data/ledger/disclosures.jsonl",
      "bag-info.txt",
    ])
      odd.write(path, Buffer.from([0xff, 0xfe, 0, 1, 2, 3]));
    odd.rebuild(sampleSeal);
    expect((await verifyBundle(odd.folder)).integrity).toBe("failed");
  });

  it("cannot check what cannot be read, and says so", async () => {
    const disk = {
      ...nodeDisk,
      open: (path: string, flags: "r" | "r+" | "wx") => {
        if (path.endsWith("S0002/text.txt"))
          throw Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" });
        return nodeDisk.open(path, flags);
      },
    };
    const report = await verifyBundle(bundle, {}, disk);
    expect(report.integrity).toBe("cannot check");
    expect(said(report, "bytes")).toBe("cannot check: It cannot be read: EACCES: permission denied");
    expect(exitOf(report, false)).toBe(1);
  });

  it("finds a folder that was added with nothing in it: its name could say anything", async () => {
    const { folder } = attack();
    mkdirSync(join(folder, "data", "withdrawn, see elsewhere"));
    const report = await verifyBundle(folder);
    expect(report.integrity).toBe("failed");
    expect(said(report, "shape")).toContain("is a folder with nothing in it");
  });

  it("finds any byte that is changed in any file", async () => {
    const files = [
      "data/claims.json",
      "data/ledger/ledger.jsonl",
      "data/ledger/disclosures.jsonl",
      "data/sources/S0003/text.txt",
      "VERIFY.txt",
      "manifest-sha256.txt",
      "tagmanifest-sha256.txt",
      "bag-info.txt",
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.integer({ min: 1, max: 255 }),
        async (path, where, by) => {
          const attacked = attack();
          const bytes = Buffer.from(attacked.read(path));
          const at = Math.floor(where * bytes.length);
          bytes[at] = ((bytes[at] as number) + by) % 256;
          attacked.write(path, bytes);
          expect(exitOf(await verifyBundle(attacked.folder), false)).toBe(3);
          rmSync(attacked.folder, { recursive: true });
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("what a dossier says is held against its ledger, though all is rebuilt and sealed again", () => {
  const altered = (change: (published: PublishedCase) => PublishedCase, options: BundleOptions = {}) => {
    const attacked = attack();
    attacked.publish(change);
    attacked.rebuild(sampleSeal);
    return verifyBundle(attacked.folder, { keys: [fingerprint], pins: [sample.pin], ...options });
  };
  const first = <Held>(list: readonly Held[], change: (held: Held) => Held): readonly Held[] =>
    list.map((held, at) => (at === 0 ? change(held) : held));

  it("a proposition that was recorded in other words", async () => {
    const report = await altered((all) => ({
      ...all,
      propositions: first(all.propositions, (each) => ({ ...each, text: "Nobody kept anything." })),
    }));
    expect(said(report, "ties")).toContain("P0001 does not say what its entry says (text)");
  });

  it("a date of approval that was another", async () => {
    const report = await altered((all) => ({
      ...all,
      publication: { ...all.publication, approvedAt: "2030-05-20T09:00:00Z" },
    }));
    expect(said(report, "ties")).toContain("the ledger says 2031-05-20T09:00:00Z");
  });

  it("an entry that is named and not shown", async () => {
    const report = await altered((all) => ({
      ...all,
      claims: first(all.claims, (each) => ({ ...each, entries: [9] })),
    }));
    expect(said(report, "ties")).toContain("C0001 names entry 9, which is not disclosed");
  });

  it("a rating that was another, though it changes no figure", async () => {
    const report = await altered((all) => ({
      ...all,
      weighings: first(all.weighings, (each) => ({
        ...each,
        ratings: each.ratings.map((rating, at) =>
          at === each.ratings.length - 1 ? { ...rating, consistency: "CC" as const } : rating,
        ),
      })),
    }));
    expect(report.reasoning).toBe("ok");
    expect(said(report, "ties")).toContain("A rating of G0001 is not one that was recorded");
  });

  it("another case, or another checkpoint", async () => {
    const report = await altered((all) => ({
      ...all,
      publication: {
        ...all.publication,
        caseId: "0".repeat(32),
        checkpoint: { size: 3, root: "1".repeat(64) },
      },
    }));
    expect(said(report, "checkpoint")).toMatch(/not of the case[\s\S]*another size[\s\S]*another root/);
  });

  it("an original with another hash than its entry kept", async () => {
    const attacked = attack();
    attacked.write("data/sources/S0001/original.txt", "Another statement altogether.\n");
    attacked.publish((all) => ({
      ...all,
      sources: first(all.sources, (each) => ({
        ...each,
        original: {
          ...(each.original as NonNullable<typeof each.original>),
          sha256: "07a7ea57a0f3cbd7c8b4bdf1ddb5bf9a2d6cbf4a3ad6cc0a4f2c0bf4d4cd2a3e",
          size: 30,
        },
      })),
    }));
    attacked.rebuild(sampleSeal);
    expect(said(await verifyBundle(attacked.folder), "ties")).toMatch(
      /another hash[\s\S]*not the one that its entry says was kept/,
    );
  });

  it("an entry whose payload is not of its kind", async () => {
    const kinds = Object.fromEntries(
      [
        "artifact.kept",
        "source.added",
        "proposition.stated",
        "citation.made",
        "publication.approved",
        "assessment.made",
      ].map((kind) => [kind, () => []]),
    );
    expect((await verifyBundle(bundle, { kinds })).integrity).toBe("ok");
    const strict = { ...kinds, "source.added": () => ["title is not one"] };
    expect(said(await verifyBundle(bundle, { kinds: strict }), "disclosures")).toContain(
      "Entry 3 is not of its kind",
    );
    const { "citation.made": _, ...fewer } = kinds;
    const report = await verifyBundle(bundle, { kinds: fewer });
    expect(report.integrity).toBe("cannot check");
    expect(said(report, "disclosures")).toContain("does not know these kinds of entry: citation.made");
  });
});

describe("a ledger of more than 20,000 entries", () => {
  it("is verified by the proofs of its disclosed entries, and pinned by those of earlier versions", async () => {
    const long = sampleBundle({ fill: 20_000 });
    const folder = join(root, "long");
    // An earlier version was published when the ledger held its first 20,000 entries.
    writeBundle(
      { ...long.input, ledger: { ...long.input.ledger, earlier: [long.earlier] } },
      folder,
      long.seal,
    );
    const report = await verifyBundle(folder, { pins: [long.pin, long.earlierPin] });
    expect(report.integrity).toBe("ok");
    expect(said(report, "ledger")).toContain("28 entries are proved to be in the tree");
    expect(said(report, "earlier versions")).toContain(
      "continues that of an earlier version, of 20000 entries",
    );
    expect(said(report, "pin").match(/^ok/gm)).toHaveLength(2);
    expect((await verifyBundle(folder, { pins: [`7:${"0".repeat(64)}`] })).integrity).toBe("cannot check");
    expect((await verifyBundle(folder, { pins: [`20000:${"0".repeat(64)}`] })).integrity).toBe("failed");

    const attacked = tamper(folder, join(root, "long-attacked"));
    attacked.edit("data/ledger/proofs/20002.tlog-proof", (text) =>
      text.replace(/^index 20002$/m, "index 20003"),
    );
    attacked.edit("data/ledger/earlier/20000.consistency", (text) =>
      text.replace(/^old 20000$/m, "old 20001"),
    );
    attacked.rebuild(sampleSeal);
    const found = await verifyBundle(attacked.folder);
    expect(said(found, "ledger")).toContain("failed");
    expect(said(found, "earlier versions")).toContain("failed");
  });
});

describe("an earlier version that a reader kept", () => {
  const publish = (
    name: string,
    options: Parameters<typeof sampleBundle>[0],
    change: Partial<PublishedCase["publication"]>,
  ) => {
    const made = sampleBundle(options);
    const { published } = made.input;
    const folder = join(root, name);
    const publication = { ...published.publication, ...change };
    return writeBundle({ ...made.input, published: { ...published, publication } }, folder, made.seal);
  };

  it("is followed by the next one, which names its manifest and continues its ledger", async () => {
    const old = publish("version-1", {}, { version: 1 });
    const next = publish("version-2", { more: 3 }, { version: 2, previous: old.tagmanifestSha256 });
    const report = await verifyBundle(next.folder, { earlier: [old.folder] });
    expect(report.integrity).toBe("ok");
    expect(said(report, "version before")).toContain("it names its manifest");
    expect(said(report, "pin")).toContain("are those that the pin was taken of");
    // Not the other way round, not a version whose manifest was another, and not one of a ledger told anew.
    expect((await verifyBundle(old.folder, { earlier: [next.folder] })).integrity).toBe("failed");
    const other = publish("version-1-other", {}, { version: 1, title: "Another title" });
    expect(said(await verifyBundle(next.folder, { earlier: [other.folder] }), "version before")).toContain(
      "has another manifest",
    );
    const rewritten = publish("version-1-rewritten", { rewrite: "told anew" }, { version: 1 });
    expect(said(await verifyBundle(next.folder, { earlier: [rewritten.folder] }), "pin")).toContain(
      "They were changed",
    );
    expect((await verifyBundle(next.folder, { earlier: [join(root, "nowhere")] })).integrity).toBe(
      "cannot check",
    );
  });
});

describe("exports", () => {
  const make = (published: PublishedCase): readonly BundleFile[] => [
    { path: "exports/title.txt", content: Buffer.from(published.publication.title) },
  ];
  const written = (content: string) => {
    const folder = join(root, `exports-${count++}`);
    const rendered = [...sample.input.rendered, { path: "exports/title.txt", content: Buffer.from(content) }];
    writeBundle({ ...sample.input, rendered }, folder, sample.seal);
    return folder;
  };
  const regenerate = { makers: [make], program: "careo 0.1.0" };

  it("are made again and compared byte by byte", async () => {
    const folder = written(sample.input.published.publication.title);
    expect((await verifyBundle(folder, { regenerate })).reasoning).toBe("ok");
    expect((await verifyBundle(written("another title"), { regenerate })).reasoning).toBe("failed");
    expect((await verifyBundle(bundle, { regenerate })).reasoning).toBe("failed");
    expect(
      (await verifyBundle(folder, { regenerate: { ...regenerate, makers: [() => []] } })).reasoning,
    ).toBe("failed");
  });

  it("may describe the bundle by what its manifest lists", async () => {
    const list = (_: PublishedCase, files: readonly ListedFile[]): readonly BundleFile[] => [
      {
        path: "exports/list.txt",
        content: Buffer.from(
          files
            .filter(({ path }) => !path.startsWith("exports/"))
            .map(({ path, size }) => `${path} ${size}\n`)
            .join(""),
        ),
      },
    ];
    const folder = written("x");
    const listed = await verifyBundle(folder, {
      regenerate: {
        ...regenerate,
        makers: [list, () => [{ path: "exports/title.txt", content: Buffer.from("x") }]],
      },
    });
    expect(said(listed, "exports")).toBe("failed: An export is missing.");
    expect(listed.checks.find(({ id }) => id === "exports")?.where).toBe("data/exports/list.txt");
  });

  it("cannot be checked by nobody, or by another version that makes others", async () => {
    expect((await verifyBundle(written("x"))).reasoning).toBe("cannot check");
    const report = await verifyBundle(written("another title"), {
      regenerate: { ...regenerate, program: "careo 9.0.0" },
    });
    expect(report.reasoning).toBe("cannot check");
    expect(said(report, "exports")).toContain("the dossier was made by careo 0.1.0");
  });
});

describe("pages and pictures", () => {
  it("that load from elsewhere, or say where they were made, are found", async () => {
    const attacked = attack();
    attacked.edit("data/index.html", (text) =>
      text.replace("<h1>", '<img src="https://beacon.invalid/1.gif"><h1>'),
    );
    attacked.write(
      "data/figures/map.png",
      Buffer.concat([
        Buffer.from("89504e470d0a1a0a", "hex"),
        Buffer.from("\0\0\0\x04eXIfII*\0\0\0\0\0", "latin1"),
      ]),
    );
    attacked.rebuild(sampleSeal);
    const report = await verifyBundle(attacked.folder);
    expect(said(report, "remote loads")).toContain("beacon.invalid");
    expect(said(report, "metadata")).toContain("It holds EXIF");
    expect(report.integrity).toBe("failed");
  });
});

describe("agreement", () => {
  it("with sha256sum and ssh-keygen on a sound bundle", async () => {
    for (const manifest of ["tagmanifest-sha256.txt", "manifest-sha256.txt"])
      execFileSync("sha256sum", ["--check", "--strict", "--quiet", manifest], { cwd: bundle, stdio: "pipe" });
    expect(sampleNotes.verifier).not.toBe(sampleSeal.verifier);
  });
});
