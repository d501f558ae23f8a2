import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import {
  buildWacz,
  buildWarc,
  chunked,
  doubledHash,
  httpAnswer,
  type WaczOptions,
} from "../../../../test/fixtures/build-wacz.ts";
import { sliceCodePoints } from "../../../base/index.ts";
import { LIMITS } from "../../limits.ts";
import type { FormatReader, FormatResult } from "../format.ts";
import { findDigest } from "./digests.ts";
import { readWacz, readWarc } from "./index.ts";

const context = { fileName: "a.wacz", mimeType: "application/wacz", limits: LIMITS, companions: [] };

/** A reader of saved pages that only drops tags: what the real one makes of them is tested where it lives. */
const readPage: FormatReader = async (bytes) => {
  const text = Buffer.from(bytes)
    .toString("utf8")
    .replace(/<[^>]*>/g, "");
  const block = { type: "body", start: 0, end: [...text].length, main: true } as const;
  return { extractor: "test/1", text, blocks: [block], published: null, metadata: [], problems: [] };
};

const HTML = "<html><body><p>The harbour 🚢 was closed.</p></body></html>";
const URL_A = "https://port.example.org/news?id=1";
const warc = buildWarc([
  { type: "warcinfo", url: "", block: "software: hand 1.0\r\n", contentType: "application/warc-fields" },
  { url: URL_A, block: httpAnswer(HTML) },
  { url: "https://port.example.org/style.css", block: httpAnswer("p{}") },
  { type: "resource", url: `urn:fullPage:${URL_A}`, contentType: "image/png", block: "png bytes" },
]);
const pages = [{ url: `${URL_A}#top`, ts: "2021-05-04T03:02:01Z", title: "News" }];
const read = (options: Partial<WaczOptions> = {}): Promise<FormatResult> =>
  readWacz(buildWacz({ warc, pages, signed: "anonymous", ...options }), context, readPage);
const codesOf = (result: FormatResult): string[] => result.problems.map((problem) => problem.code);
const factOf = (result: FormatResult, witness: string, name: string): string | undefined =>
  result.metadata.find((each) => each.witness === witness && each.name === name)?.value;

describe("a WACZ", () => {
  it("gives the text of its pages, their HTML and their pictures", async () => {
    const result = await read();
    expect(result.text).toBe("The harbour 🚢 was closed.");
    expect(result.blocks[0]?.place).toEqual({ page: 1 });
    expect(result.pages).toEqual([{ page: 1, start: 0, end: 25, label: `${URL_A}#top` }]);
    expect(result.parts?.map((part) => [part.role, part.name])).toEqual([
      ["page", `${URL_A}#top`],
      ["screenshot", `urn:fullPage:${URL_A}`],
    ]);
    expect(factOf(result, "capture", "url")).toBe(URL_A);
    expect(factOf(result, "capture", "captured")).toBe("2021-05-04T03:02:01Z");
    expect(factOf(result, "warcinfo", "software")).toBe("hand 1.0");
    expect(factOf(result, "warc", "digests")).toMatch(/^4 blocks checked, 0 wrong/);
  });

  it("names an anonymous signer, and what the signature does not prove", async () => {
    const result = await read();
    expect(factOf(result, "wacz-signature", "signer")).toMatch(/^anonymous key [0-9a-f]{64}$/);
    expect(codesOf(result)).toEqual(["sources/signature-unchecked"]);
  });

  it.each([
    ["a signature over something else", { signed: "forged" }, "sources/signature-invalid"],
    ["no signature", { signed: "none" }, "sources/capture-unsealed"],
    ["no digest of its list", { digest: false }, "sources/capture-unsealed"],
  ] as const)("reports %s", async (_, options, code) => {
    expect(codesOf(await read(options))).toEqual([code]);
  });

  it("takes the hashes of js-wacz for the known bug they are, not for tampering", async () => {
    const long = buildWarc([
      { url: URL_A, block: httpAnswer(HTML + createHash("sha512").update("x").digest("hex").repeat(2000)) },
    ]);
    const result = await read({ warc: long, hash: doubledHash, profile: "data-package" });
    expect(codesOf(result)).toEqual(["sources/known-producer-bug", "sources/signature-unchecked"]);
    expect(result.problems[0]?.message).toContain("js-wacz");
  });

  it("finds a changed, an added, a missing resource and a changed list", async () => {
    const change =
      (name: string): NonNullable<WaczOptions["tamper"]> =>
      (parts) =>
        parts.map((part) =>
          part.name === name
            ? { ...part, data: Buffer.concat([Buffer.from(part.data as Uint8Array), Buffer.from(" ")]) }
            : part,
        );
    const damaged = async (tamper: WaczOptions["tamper"]): Promise<string[]> =>
      (await read(tamper ? { tamper } : {})).problems
        .filter((problem) => problem.code === "sources/capture-damaged")
        .map((problem) => problem.message);
    expect((await damaged(change("pages/pages.jsonl"))).join()).toMatch(/does not match its hash.*bytes/);
    expect((await damaged(change("datapackage.json"))).join()).toContain(
      "datapackage-digest.json is not that",
    );
    expect((await damaged((parts) => [...parts, { name: "archive/x.warc", data: "" }])).join()).toContain(
      "not on its list",
    );
    expect(
      (await damaged((parts) => parts.filter((part) => part.name !== "pages/pages.jsonl"))).join(),
    ).toContain("not in the WACZ");
  });

  it("says when a page on the list was not captured, and gives the text the capturing program extracted", async () => {
    const result = await read({ pages: [{ url: "https://port.example.org/gone", text: "As extracted." }] });
    expect(result.text).toBe("As extracted.");
    expect(result.problems.at(-1)).toMatchObject({
      code: "sources/page-not-captured",
      message: /capturing program/,
    });
  });

  it("takes the capture nearest to the time on the list", async () => {
    const twice = buildWarc([
      { url: URL_A, date: "2021-05-04T03:02:01Z", block: httpAnswer("<p>first</p>") },
      { url: URL_A, date: "2021-05-09T03:02:01Z", block: httpAnswer("<p>second</p>") },
    ]);
    const result = await read({ warc: twice, pages: [{ url: URL_A, ts: "2021-05-09T03:00:00Z" }] });
    expect(result.text).toBe("second");
  });

  it("keeps offsets over several pages", async () => {
    const two = buildWarc([
      { url: URL_A, block: httpAnswer("<p>🚢 one</p>") },
      { url: "https://port.example.org/two", block: httpAnswer("<p>two</p>") },
    ]);
    const result = await read({
      warc: two,
      pages: [{ url: URL_A }, { url: "https://port.example.org/two" }],
    });
    expect(result.blocks.map((block) => sliceCodePoints(result.text, block.start, block.end))).toEqual([
      "🚢 one",
      "two",
    ]);
    expect(result.blocks.map((block) => block.place?.page)).toEqual([1, 2]);
  });
});

describe("the records of a WARC", () => {
  const one = (part: Parameters<typeof buildWarc>[0][number], gzip = false): Promise<FormatResult> => {
    const bytes = buildWarc([part]);
    return readWarc(gzip ? gzipSync(bytes) : bytes, { ...context, fileName: "a.warc" }, readPage);
  };

  it("are read plain and gzipped, chunked and compressed", async () => {
    const packed = gzipSync("<p>packed</p>");
    for (const gzip of [false, true]) {
      expect((await one({ url: URL_A, block: httpAnswer(HTML) }, gzip)).text).toBe(
        "The harbour 🚢 was closed.",
      );
      const answer = httpAnswer(chunked("<p>in chunks</p>"), ["Transfer-Encoding: chunked"]);
      expect((await one({ url: URL_A, block: answer }, gzip)).text).toBe("in chunks");
      expect(
        (await one({ url: URL_A, block: httpAnswer(packed, ["Content-Encoding: gzip"]) }, gzip)).text,
      ).toBe("packed");
    }
  });

  it("are compared with their block digest, in either spelling", async () => {
    const block = httpAnswer(HTML);
    const base32 = (bytes: Uint8Array): string => {
      const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
      return (bits.match(/.{5}/g) ?? [])
        .map((five) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[Number.parseInt(five, 2)])
        .join("");
    };
    const sha1 = `sha1:${base32(createHash("sha1").update(block).digest())}`;
    expect(codesOf(await one({ url: URL_A, block, headers: { "WARC-Block-Digest": sha1 } }))).toEqual([]);
    const wrong = await one({
      url: URL_A,
      block,
      headers: { "WARC-Block-Digest": `sha256:${"0".repeat(64)}` },
    });
    expect(codesOf(wrong)).toEqual(["sources/capture-damaged"]);
  });

  it("are compared with their payload digest; with chunks a mismatch is a known ambiguity", async () => {
    const digest = (bytes: string): Record<string, string> => ({
      "WARC-Payload-Digest": `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    });
    const answer = httpAnswer(chunked(HTML), ["Transfer-Encoding: chunked"]);
    expect(codesOf(await one({ url: URL_A, block: answer, headers: digest(chunked(HTML)) }))).toEqual([]);
    expect(codesOf(await one({ url: URL_A, block: answer, headers: digest(HTML) }))).toEqual([]);
    expect(codesOf(await one({ url: URL_A, block: answer, headers: digest("else") }))).toEqual([
      "sources/known-ambiguity",
    ]);
    const plain = await one({ url: URL_A, block: httpAnswer(HTML), headers: digest("else") });
    expect(codesOf(plain)).toEqual(["sources/capture-damaged"]);
  });

  it("are reported when cut short", async () => {
    const bytes = buildWarc([{ url: URL_A, block: httpAnswer(HTML) }]);
    const result = await readWarc(
      bytes.subarray(0, bytes.length - 40),
      { ...context, fileName: "a.warc" },
      readPage,
    );
    expect(codesOf(result)).toContain("sources/capture-damaged");
  });

  it("do not let a bomb out", async () => {
    const bomb = gzipSync(new Uint8Array(12 * 2 ** 20));
    await expect(readWarc(bomb, context, readPage)).rejects.toMatchObject({
      code: "sources/archive-refused",
    });
    const body = gzipSync(new Uint8Array(80 * 2 ** 20));
    const inner = await one({ url: URL_A, block: httpAnswer(body, ["Content-Encoding: gzip"]) });
    expect(codesOf(inner)).toEqual(["sources/page-not-captured"]);
  });
});

describe("a stated digest", () => {
  it("is read in hex, base32 and base64, and refused in any other form", () => {
    const hex = createHash("sha256").update("x").digest("hex");
    const base64 = Buffer.from(hex, "hex").toString("base64");
    expect(findDigest(`SHA-256:${hex.toUpperCase()}`)).toEqual({ algorithm: "sha256", hex });
    expect(findDigest(`sha256:${base64}`)).toEqual({ algorithm: "sha256", hex });
    for (const text of ["", null, "sha256:", "crc32:00000000", `sha256:${hex}0`])
      expect(findDigest(text)).toBeUndefined();
  });
});
