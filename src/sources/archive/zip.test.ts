import { deflateRawSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildZip } from "../../../test/fixtures/build-zip.ts";
import { LIMITS } from "../limits.ts";
import { gunzipStream, gunzipWhole, readZip, startBudget } from "./index.ts";

const refused = (code: string): object => expect.objectContaining({ name: "CareoError", code });
const small = startBudget({
  ...LIMITS,
  archiveBytes: 50_000,
  archiveRatioFrom: 10_000,
  archiveEntries: 5,
});

describe("reading a ZIP archive", () => {
  it("gives back what was packed, for any names and contents", async () => {
    const part = fc.record({ name: fc.string({ minLength: 1 }), data: fc.uint8Array({ maxLength: 2000 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(part, { maxLength: 5, selector: (each) => Buffer.from(each.name).toString("hex") }),
        async (parts) => {
          const zip = await readZip(buildZip(parts));
          expect(zip.entries.length).toBe(parts.length);
          for (const [index, entry] of zip.entries.entries()) {
            const bytes = await zip.read(entry);
            expect(Buffer.from(bytes).equals(Buffer.from(parts[index]?.data as Uint8Array))).toBe(true);
            expect(entry.safeName).toMatch(/^[0-9]{5}-[A-Za-z0-9][A-Za-z0-9._-]*$/);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it("refuses what is no archive", async () => {
    await expect(readZip(Buffer.from("no archive"))).rejects.toEqual(refused("sources/archive-damaged"));
  });

  it("refuses two entries of one name", async () => {
    const bytes = buildZip([
      { name: "a.txt", data: "one" },
      { name: "a.txt", data: "two" },
    ]);
    await expect(readZip(bytes)).rejects.toEqual(refused("sources/archive-refused"));
  });

  it("refuses entries that share bytes", async () => {
    const bytes = buildZip([
      { name: "a", data: "x".repeat(100) },
      { name: "b", data: "x".repeat(100), pointsAt: 0 },
    ]);
    await expect(readZip(bytes)).rejects.toEqual(refused("sources/archive-refused"));
  });

  it("refuses more entries than the cap, before reading them", async () => {
    const parts = Array.from({ length: 6 }, (_, index) => ({ name: `${index}`, data: "" }));
    await expect(readZip(buildZip(parts), small)).rejects.toEqual(refused("sources/archive-refused"));
  });

  it("refuses an entry that expands beyond the ratio", async () => {
    const zip = await readZip(buildZip([{ name: "zeros", data: new Uint8Array(20_000) }]), small);
    await expect(zip.read(zip.entries[0] as never)).rejects.toEqual(refused("sources/archive-refused"));
  });

  it("counts bytes over all entries and nested archives", async () => {
    const budget = startBudget({ ...LIMITS, archiveBytes: 1000 });
    const inner = buildZip([{ name: "x", data: Buffer.from("ab".repeat(300)), stored: true }]);
    const outer = await readZip(buildZip([{ name: "inner.zip", data: inner, stored: true }]), budget);
    const bytes = await outer.read(outer.entries[0] as never);
    const nested = await readZip(bytes, budget.nested("inner.zip"));
    await expect(nested.read(nested.entries[0] as never)).rejects.toEqual(refused("sources/archive-limit"));
  });

  it("opens an archive in an archive, and no third one", () => {
    const second = startBudget().nested("a.zip");
    expect(() => second.nested("b.zip")).toThrow(refused("sources/archive-refused") as never);
  });

  it.each([
    ["more bytes than stated", { statedSize: 10 }],
    ["fewer bytes than stated", { statedSize: 5000 }],
    ["another check sum", { statedCrc: 1 }],
    ["encrypted bytes", { encrypted: true }],
    ["bytes that do not inflate", { deflated: Buffer.from("rubbish rubbish") }],
  ])("refuses an entry with %s", async (_, forged) => {
    const zip = await readZip(buildZip([{ name: "a", data: "words ".repeat(100), ...forged }]));
    await expect(zip.read(zip.entries[0] as never)).rejects.toEqual(refused("sources/archive-damaged"));
  });

  it("refuses an entry that runs past the end of the file", async () => {
    const bytes = buildZip([{ name: "a", data: "words", statedCompressedSize: 5_000 }]);
    await expect(readZip(bytes)).rejects.toEqual(refused("sources/archive-damaged"));
  });

  it.each([
    ["../up.txt", "climbs"],
    ["C:\\boot.ini", "absolute"],
    ["/etc/passwd", "absolute"],
    ["con.txt", "reserved name on Windows"],
    ["folder/lpt1", "reserved name on Windows"],
    ["ends.", "ends with a dot"],
    ["nul\0byte", "control character"],
    [`${"n".repeat(300)}.txt`, "longer than 255 bytes"],
    ["photo\u202egpj.exe", "direction"],
    ["zero\u200bwidth", "invisible"],
  ])("reports the name %j and never uses it as a path", async (name, oddity) => {
    const zip = await readZip(buildZip([{ name, data: "x" }]));
    expect(zip.problems.map((problem) => problem.message).join("\n")).toContain(oddity);
    expect(zip.entries[0]?.safeName).toMatch(/^00001-[A-Za-z0-9][A-Za-z0-9._-]*$/);
    expect(Buffer.from(await zip.read(zip.entries[0] as never)).toString()).toBe("x");
  });

  it("reports names that meet on another file system, and keeps both", async () => {
    const zip = await readZip(
      buildZip([
        { name: "Café.txt", data: "1" },
        { name: "cafe\u0301.TXT", data: "2" },
      ]),
    );
    expect(zip.entries.length).toBe(2);
    expect(zip.problems.map((problem) => problem.code)).toEqual(["sources/archive-odd-name"]);
    expect(zip.problems[0]?.message).toContain("differ only in case, accents");
  });
});

describe("expanding gzip", () => {
  it("gives back what was packed and counts it", () => {
    const budget = startBudget();
    expect(Buffer.from(gunzipWhole(gzipSync("words"), budget, "a.gz")).toString()).toBe("words");
    expect(budget.spent()).toBe(5);
  });

  it("refuses a bomb without letting it out", async () => {
    const bomb = gzipSync(new Uint8Array(60_000));
    expect(() => gunzipWhole(bomb, small, "bomb.gz")).toThrow(refused("sources/archive-refused") as never);
    const drain = async (): Promise<void> => {
      for await (const _ of gunzipStream(oneChunk(bomb), small, "bomb.gz"));
    };
    await expect(drain()).rejects.toMatchObject({ code: expect.stringMatching(/^sources\/archive-/) });
  });

  it("reports a broken file", () => {
    const broken = deflateRawSync("words");
    expect(() => gunzipWhole(broken, startBudget(), "broken.gz")).toThrow("is not whole");
  });
});

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
