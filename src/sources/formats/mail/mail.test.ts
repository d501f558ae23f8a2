import { describe, expect, it } from "vitest";
import { encodeText } from "../../../../test/fixtures/encode.ts";
import { sliceCodePoints } from "../../../base/index.ts";
import { LIMITS } from "../../limits.ts";
import type { FormatResult } from "../format.ts";
import { readMail } from "./mail.ts";

function read(raw: string | Uint8Array): Promise<FormatResult> {
  const bytes = typeof raw === "string" ? Buffer.from(raw) : raw;
  return readMail(bytes, {
    fileName: "mail.eml",
    mimeType: "message/rfc822",
    limits: LIMITS,
    companions: [],
  });
}

function typed({ text, blocks }: FormatResult): [string, string][] {
  return blocks.map((block) => [block.type, sliceCodePoints(text, block.start, block.end)]);
}

const HEAD = [
  "Received: from mx.example (mx.example [192.0.2.1]) by post.example; Tue, 5 Sep 2023 23:40:00 +0000",
  "From: =?utf-8?B?0JDQvdCwINCb0LXQutC+?= <ana@post.example>",
  'To: "Oyelé, Marta" <marta@port.example>, Desk: a@x.example, b@x.example;',
  "Subject: =?koi8-r?Q?=E4=CF=C7=CF=D7=CF=D2?= signed?",
  "Date: Tue, 5 Sep 2023 19:30:00 -0400",
  "MIME-Version: 1.0",
].join("\r\n");

const MIXED = `${HEAD}\r\nContent-Type: multipart/mixed; boundary=outer\r\n\r\n--outer
Content-Type: multipart/alternative; boundary=inner

--inner
Content-Type: text/plain; charset=utf-8

Nobody signed,
she says. 🚢

See https://source.example/doc
--inner
Content-Type: text/html; charset=windows-1252
Content-Transfer-Encoding: quoted-printable

<p style=3D"color:red">Nobody <b>signed</b>, she says. =F0</p><p>See <a href=3D"https://source.example/doc">the draft=92s text</a></p><img src=3D"https://evil.example/1.gif">
--inner--
--outer
Content-Type: application/octet-stream; name="../list.csv"
Content-Disposition: attachment; filename="../list.csv"
Content-Transfer-Encoding: base64

YSxiCjEsMgo=
--outer
Content-Type: message/rfc822

Subject: Inner
From: x@y.example

Inner text
--outer--
`.replace(/\r?\n/g, "\r\n");

describe("a mail", () => {
  it("is read as it is shown: subject, people, date, body", async () => {
    const result = await read(
      `${HEAD}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nNobody signed.\r\n\r\n> You said so.\r\n`,
    );
    expect(typed(result)).toEqual([
      ["title", "Договор signed?"],
      ["byline", "From: Ана Леко <ana@post.example>"],
      ["boilerplate", "To: Oyelé, Marta <marta@port.example>, Desk: a@x.example, b@x.example"],
      ["dateline", "Date: Tue, 5 Sep 2023 19:30:00 -0400"],
      ["body", "Nobody signed."],
      ["body", "> You said so."],
    ]);
    expect(result.published).toEqual({ value: "2023-09-05", basis: "metadata" });
    expect(result.metadata).toContainEqual(
      expect.objectContaining({ witness: "mail-header", name: "received" }),
    );
    expect(result.problems).toEqual([]);
  });

  it("gives its attachments and forwarded messages as parts, and reads both bodies where they differ", async () => {
    const result = await read(MIXED);
    const bodies = typed(result)
      .filter(([type]) => type === "body")
      .map(([, text]) => text);
    expect(bodies).toEqual([
      "Nobody signed, she says. ð",
      "See the draft’s text",
      "Nobody signed,\nshe says. 🚢",
      "See https://source.example/doc",
    ]);
    expect(result.problems).toMatchObject([{ code: "sources/parts-differ" }]);
    expect(
      result.parts?.map(({ name, bytes, role }) => [name, Buffer.from(bytes).toString().slice(0, 14), role]),
    ).toEqual([
      ["../list.csv", "a,b\n1,2\n", "attachment"],
      ["part 2", "Subject: Inner", "attachment"],
    ]);
    expect(result.text).not.toContain("Inner text");
    const link = result.metadata.find((each) => each.witness === "link");
    const [start = 0, end = 0] = (link?.name ?? "").split("-").map(Number);
    expect(sliceCodePoints(result.text, start, end)).toBe("the draft’s text");
  });

  it("reads one body where the two say the same", async () => {
    const same = MIXED.replace(" =F0", "").replace("the draft=92s text", "<i>https://source.example/doc</i>");
    const result = await read(same);
    expect(typed(result).filter(([type]) => type === "body")).toHaveLength(2);
    expect(result.problems).toEqual([]);
  });

  it("guesses the encoding where no part states one, and says so", async () => {
    const raw = `From: a@x.example\r\nSubject: x\r\nMessage-ID: <1>\r\n\r\n${"Договор никто не подписывал."}\r\n`;
    const result = await read(encodeText(raw, "koi8-r"));
    expect(result.text).toContain("Договор никто не подписывал.");
    expect(result.problems).toMatchObject([{ code: "sources/encoding-guessed" }]);
  });

  it("reports bytes that do not fit the encoding it states", async () => {
    const raw = Buffer.concat([
      Buffer.from(
        "From: a@x.example\r\nContent-Type: text/plain; charset=utf-8\r\nMessage-ID: <1>\r\n\r\nA ",
      ),
      Buffer.from([0xff]),
      Buffer.from(" b\r\n"),
    ]);
    const result = await read(raw);
    expect(result.text).toContain("A \ufffd b");
    expect(result.problems).toMatchObject([{ code: "sources/invalid-bytes" }]);
  });

  it("survives parts nested without end, and one without a body", async () => {
    const nested = Array.from(
      { length: 2000 },
      (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n\r\n`,
    );
    const deep = `From: a@x.example\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n${nested.join("")}`;
    await expect(read(deep)).rejects.toMatchObject({ code: "sources/parser-failed" });
    expect((await read("From: a@x.example\r\nMessage-ID: <1>\r\n\r\n")).problems).toMatchObject([
      { code: "sources/empty" },
    ]);
  });
});
