import { domainToASCII } from "node:url";
import { deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { scanForLeaks } from "./scan-for-leaks.ts";

const OTILIA = {
  owner: "act_otilia",
  words: [
    { spellings: ["Otilia", "Отилия"], alone: false },
    { spellings: ["Brancaleón", "Бранкалеон"], alone: true },
  ],
};
const NAME = "Otilia Brancaleón";

function scan(content: Uint8Array | string, path = "data/index.html") {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return scanForLeaks([{ path, bytes }], [OTILIA]);
}
const insides = (content: Uint8Array | string, path?: string) =>
  scan(content, path).leaks.map(({ inside }) => inside);

describe("the scan of final bytes", () => {
  it("tells where a name stands, as what, and what was done", () => {
    const { leaks, says, unread } = scan(`<p>said ${NAME} there</p>`);
    expect(leaks).toEqual([
      {
        path: "data/index.html",
        inside: "",
        owner: "act_otilia",
        words: NAME,
        context: `<p>said ${NAME} there</p>`,
      },
    ]);
    expect(unread).toEqual([]);
    expect(says).toBe("1 files were looked through for 1 protected names and phrases in 4 spellings.");
  });

  it("looks through the files although no name is protected, and says so", () => {
    const { leaks, says } = scanForLeaks([{ path: "a.txt", bytes: Buffer.from(NAME) }], []);
    expect(leaks).toEqual([]);
    expect(says).toBe(
      "1 files were looked through, and nothing was looked for: no name of the case is protected.",
    );
  });

  it.each([
    ["HTML references", "Otilia Brancale&oacute;n"],
    ["numbers of HTML", "&#79;tilia &#x42;rancale&#xF3;n"],
    ["escapes of JSON", String.raw`{"n":"Otilia Brancale\u00f3n"}`],
    ["escapes of JavaScript", String.raw`"\x4ftilia \u{42}rancale\xf3n"`],
    ["escapes of CSS", String.raw`content: "Otilia Brancale\f3 n"`],
    ["a URL", "?q=Otilia%20Brancale%C3%B3n"],
    ["a URL in Latin-1", "?q=Otilia+Brancale%F3n"],
    ["a URL of a URL", "?u=%2Fq%3DOtilia%2520Brancale%25C3%25B3n"],
    ["quoted-printable", "Otilia=20Brancale=C3=\r\n=B3n"],
    ["Punycode", `https://${domainToASCII("brancaleón.example")}/`],
  ])("finds it in %s", (_, text) => {
    expect(insides(text)).toContain("escaped");
  });

  it.each([
    ["base64", Buffer.from(`x ${NAME} y`).toString("base64")],
    ["base64url in a longer run", `abc${Buffer.from(`secret: ${NAME}!`).toString("base64url")}`],
    [
      "base64 in lines",
      (
        Buffer.from(`${"-".repeat(60)} ${NAME}`)
          .toString("base64")
          .match(/.{1,40}/g) as string[]
      ).join("\r\n"),
    ],
    ["base64 of UTF-16", Buffer.from(NAME, "utf16le").toString("base64")],
    ["base64 of base64", Buffer.from(Buffer.from(`x ${NAME} y`).toString("base64")).toString("base64")],
    ["base64 of gzip", gzipSync(NAME).toString("base64")],
    ["hex", Buffer.from(NAME).toString("hex")],
  ])("finds it in %s", (_, text) => {
    expect(insides(text).join()).toMatch(/base64|hex/);
  });

  it.each([
    ["UTF-16 with a mark", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(NAME, "utf16le")])],
    ["UTF-16 big end first, without a mark", Buffer.from(Buffer.from(`x ${NAME} y`, "utf16le")).swap16()],
    [
      "UTF-16 at an odd place in binary data",
      Buffer.concat([Buffer.from([0, 1, 2]), Buffer.from(NAME, "utf16le"), Buffer.from([0xff])]),
    ],
    ["Latin-1", Buffer.from(NAME, "latin1")],
    [
      "windows-1251",
      Buffer.from([
        0xce, 0xf2, 0xe8, 0xeb, 0xe8, 0xff, 0x20, 0xc1, 0xf0, 0xe0, 0xed, 0xea, 0xe0, 0xeb, 0xe5, 0xee, 0xed,
      ]),
    ],
    [
      "UTF-8 in binary data",
      Buffer.concat([Buffer.alloc(9), Buffer.from(NAME), Buffer.from([0, 0xff, 0xfe])]),
    ],
  ])("finds it in %s", (_, bytes) => {
    expect(insides(bytes)).toContain("");
  });

  it("finds it in the name of a file, and shown from right to left", () => {
    expect(insides("nothing", "data/otilia_brancaleon.txt")).toEqual(["its name"]);
    expect(insides(`\u202e${[...NAME].reverse().join("")}\u202c`)).toContain("reversed");
  });

  it("finds it in archives, in the names of their entries, and in an entry that no directory names", () => {
    const zip = zipSync({
      "inner/otilia-brancaleon.txt": Buffer.from("x"),
      "deep.zip": zipSync({ "a.xml": Buffer.from(`<a>${NAME}</a>`) }),
    });
    expect(insides(zip)).toEqual(expect.arrayContaining(["name of an entry", "deep.zip, a.xml"]));
    const hidden = Buffer.from(zipSync({ "a.txt": Buffer.from(`${NAME} `.repeat(20)) }, { level: 9 }));
    const cut = hidden.subarray(0, hidden.indexOf(Buffer.from([0x50, 0x4b, 1, 2])));
    expect(insides(cut)).toContain("a.txt");
    expect(insides(gzipSync(`x ${NAME}`))).toContain("unpacked");
  });

  it("finds it in the chunks of a PNG", () => {
    const chunk = (type: string, data: Buffer) => {
      const size = Buffer.alloc(4);
      size.writeUInt32BE(data.length);
      return Buffer.concat([size, Buffer.from(type), data, Buffer.alloc(4)]);
    };
    const png = (...chunks: Buffer[]) =>
      Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...chunks]);
    expect(insides(png(chunk("tEXt", Buffer.from(`Author\0${NAME}`, "latin1"))))).toContain("tEXt chunk");
    const packed = Buffer.concat([Buffer.from("Author\0\0"), deflateSync(NAME)]);
    expect(insides(png(chunk("zTXt", packed)))).toContain("zTXt chunk");
  });

  it("finds it in packed streams of a PDF, in octal, in UTF-16 and in pieces set apart by kerning", () => {
    const pdf = (dictionary: string, data: Buffer) =>
      Buffer.concat([
        Buffer.from(`%PDF-1.7\n1 0 obj\n<<${dictionary}>>\nstream\n`),
        data,
        Buffer.from("\nendstream\nendobj\n"),
      ]);
    const drawn = deflateSync("BT [(Otilia Bran)-20(cale\\363n)] TJ ET");
    expect(insides(pdf("/Filter /FlateDecode", drawn)).join()).toContain("stream 1");
    const hex = Buffer.from(NAME, "utf16le").swap16().toString("hex");
    expect(insides(Buffer.from(`%PDF-1.7\n1 0 obj\n<</Author <FEFF${hex}>>>\nendobj`)).join()).toContain(
      "objects",
    );
    const unpacked = scan(pdf("/Filter /LZWDecode", Buffer.from("whatever")));
    expect(unpacked.unread).toEqual([
      { path: "data/index.html", inside: "stream 1", why: "its stream cannot be unpacked" },
    ]);
  });

  it("says of what it cannot look into", () => {
    expect(scan(Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c])).unread[0]?.why).toBe("it is packed as 7z");
    expect(scan(Buffer.from("%PDF-1.7\n<</Encrypt 3 0 R>>")).unread[0]?.why).toBe("it is an encrypted PDF");
  });

  it("looks at the texts that a reader of the format gives", () => {
    const file = { path: "a.pdf", bytes: Buffer.from("x"), texts: [{ name: "page 3", text: NAME }] };
    expect(scanForLeaks([file], [OTILIA]).leaks[0]?.inside).toBe("page 3");
  });

  it("finds it where two pieces of a large file meet", () => {
    for (const at of [(1 << 20) - 9, (16 << 20) - 9]) {
      const bytes = Buffer.alloc(at + 64, "x y ");
      bytes.write(` ${NAME} `, at);
      expect(insides(bytes)).toContain("");
    }
  });

  it("finds nothing in noise", () => {
    let seed = 1;
    const noise = Buffer.alloc(1 << 20);
    for (let at = 0; at < noise.length; at++) {
      seed = (seed * 1103515245 + 12345) % 2 ** 31;
      noise[at] = seed >> 16;
    }
    const short = [{ owner: "a", words: [{ spellings: ["Leko"], alone: true }] }];
    for (const bytes of [
      noise,
      Buffer.from(noise.toString("base64")),
      Buffer.from(noise.toString("hex")),
      deflateRawSync(noise),
    ])
      expect(scanForLeaks([{ path: "a", bytes }], [OTILIA, ...short]).leaks).toEqual([]);
  });
});
