import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { encodeText } from "../../../test/fixtures/encode.ts";
import { sniff } from "./index.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

function zipOf(...names: string[]): Uint8Array {
  return zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array([1])])));
}

describe("the type of a file", () => {
  it.each<[string, string, string | Uint8Array]>([
    ["text/plain", "note.txt", "Nobody signed.\n"],
    ["text/plain", "note", "From: Ana\nTo: all\nDate: today\n\nA memo, not mail."],
    ["text/plain", "note.txt", "1 < 2 and <b> is a tag."],
    ["text/plain", "note.txt", encodeText("Никто не подписывал. Договора нет.", "koi8-r")],
    ["text/plain", "note.txt", encodeText("\ufeffНикто не подписывал.", "utf-16be")],
    ["text/markdown", "note.md", "# Note\n"],
    ["text/markdown", "note", "---\ntitle: Note\n---\n\nText."],
    ["text/html", "page", "\ufeff \n<!DOCTYPE html><title>x</title>"],
    ["text/html", "page.txt", "<!-- saved from url=(0014)about:internet -->\n<html lang=en>"],
    ["text/html", "page.html", "Text <b>with</b> a tag"],
    ["image/svg+xml", "drawing.xml", '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="x"/>'],
    ["application/xml", "feed.xml", '<?xml version="1.0"?><feed/>'],
    ["message/rfc822", "mail", "Received: by x\nFrom: a@example.org\n\tfolded\nMessage-ID: <1>\n\nHello"],
    ["message/rfc822", "mail.eml", "Subject: Hello\n\nHello"],
    ["application/x-subrip", "talk.txt", "1\r\n00:00:01,000 --> 00:00:02,000\r\nHello\r\n"],
    ["text/vtt", "talk", "WEBVTT - a talk\n\n"],
    ["application/jsonl", "rows", '{"a":1}\n{"a":2}\n'],
    ["application/json", "meta.json", '{\n "a": 1 }'],
    ["text/plain", "marked.txt", Buffer.from("\ufeffThe harbour was closed.\n", "utf16le")],
    ["text/csv", "table.csv", "a,b\n1,2\n"],
    ["application/pdf", "x.pdf", "%PDF-1.7\n%\u00e2\u00e3\n"],
    ["application/warc", "x.warc", "WARC/1.1\r\nWARC-Type: warcinfo\r\n"],
    ["application/warc", "x.warc.gz", gzipSync("WARC/1.1\r\nWARC-Type: warcinfo\r\n")],
    ["application/gzip", "x.gz", gzipSync("other")],
    ["application/zip", "x.zip", zipOf("a.txt")],
    ["application/wacz", "x.wacz", zipOf("datapackage.json", "archive/data.warc.gz")],
    [DOCX, "x.docx", zipOf("[Content_Types].xml", "word/document.xml")],
    [
      "image/png",
      "x.png",
      Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex"),
    ],
  ])("is %s for %s", async (type, name, content) => {
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    expect((await sniff(bytes, name)).value).toBe(type);
  });

  it("is never text for binary data that calls itself text", async () => {
    const program = Buffer.from("7f454c4602010100000000000000000003003e0001000000", "hex");
    const numbers = new Uint8Array(Uint16Array.from({ length: 500 }, (_, at) => at % 31).buffer);
    for (const bytes of [program, numbers, zipOf("a.txt")]) {
      const { value, problems } = await sniff(bytes, "statement.txt");
      expect(value).not.toMatch(/^text/);
      expect(problems).toMatchObject([{ code: "sources/binary-as-text", where: "statement.txt" }]);
    }
  });

  it("says where a name claims another type than the bytes have", async () => {
    const { value, problems } = await sniff(Buffer.from("<!doctype html><p>Not found"), "report.pdf");
    expect(value).toBe("text/html");
    expect(problems).toMatchObject([{ code: "sources/name-contradicts-type" }]);
    expect((await sniff(Buffer.from("Plain."), "report.md")).problems).toEqual([]);
  });

  it("does not fail on any bytes cut from the start of a real archive", async () => {
    const archive = zipOf("datapackage.json", "archive/data.warc.gz");
    for (let length = 0; length < archive.length; length += 7)
      await expect(sniff(archive.subarray(0, length), "x.wacz")).resolves.toBeDefined();
  });
});
