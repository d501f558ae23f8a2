import { deflateSync } from "node:zlib";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { cssLoads, leavesBundle } from "./addresses.ts";
import { imageMetadata } from "./image-metadata.ts";
import { markupLoads } from "./markup-loads.ts";
import { pdfMetadata, type Sayable } from "./pdf-metadata.ts";
import { timedEntries } from "./zip-times.ts";

describe("a page that loads from elsewhere is found", () => {
  it.each([
    '<img src="https://x.invalid/a.png">',
    "<img src=//x.invalid/a.png>",
    "<IMG SRC='HTTP://x.invalid'>",
    '<img src="ht\ntps://x.invalid">',
    '<img src="&#104;ttps&colon;//x.invalid">',
    '<img src="\\\\x.invalid\\a">',
    '<img srcset="a.png 1x, https://x.invalid/b.png 2x">',
    '<img/src="https://x.invalid">',
    '<img alt="a" src="a.png" src="https://x.invalid">',
    '<video poster="https://x.invalid">',
    '<link rel="dns-prefetch" href="//x.invalid">',
    '<base href="https://x.invalid/">',
    '<iframe src="https://x.invalid"></iframe>',
    '<iframe srcdoc="&lt;img src=https://x.invalid&gt;"></iframe>',
    '<object data="https://x.invalid"></object>',
    '<form action="https://x.invalid"><button formaction="//y.invalid">',
    '<a href="#a" ping="https://x.invalid">a</a>',
    '<body background="https://x.invalid">',
    '<meta http-equiv="refresh" content="0;url=https://x.invalid">',
    '<p style="background: url(https://x.invalid)">',
    "<style>@import 'https://x.invalid/a.css'</style>",
    "<style>p { background: u\\72l(https://x.invalid) }</style>",
    "<style>p { background: image-set('https://x.invalid/a.png' 1x) }</style>",
    '<svg><image href="https://x.invalid/a.png"/></svg>',
    '<svg><image xlink:href="https://x.invalid/a.png"/></svg>',
    '<svg><use href="https://x.invalid/a.svg#b"/></svg>',
    '<svg><rect fill="url(https://x.invalid#p)"/></svg>',
    '<svg><feImage href="//x.invalid"/></svg>',
    "<script>1</script>",
    '<script src="local.js"></script>',
    '<p onclick="go()">',
    '<img src="data:text/html,hello">',
    '<img src="/etc/passwd">',
    '<img src="../../../../../elsewhere.png">',
    "<!-- hidden --><img src=https://x.invalid>",
    '<meta http-equiv="Content-Security-Policy" content="default-src https:"><script>1</script>',
    '<script>1</script><meta http-equiv="Content-Security-Policy" content="default-src \'none\'">',
  ])("%s", (markup) => {
    expect(markupLoads(markup)).not.toEqual([]);
  });

  it.each([
    '<a href="https://x.invalid/" rel="noreferrer">a link is no load</a>',
    '<svg><a xlink:href="https://x.invalid/"><text>1</text></a></svg>',
    '<img src="figures/one.svg"><img src="../up/one.png"><img src="data:image/png;base64,AAAA">',
    '<link rel="stylesheet" href="style.css"><style>p { color: #123; fill: url(#pattern) }</style>',
    "<p>https://x.invalid is only written here: src=https://x.invalid</p>",
    "<!-- <img src=https://x.invalid> -->",
    "<textarea><img src=https://x.invalid></textarea>",
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'sha256-AAAA'\"><script>1</script>",
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><path d="M0 0"/></svg>',
  ])("and this is none: %s", (markup) => {
    expect(markupLoads(markup)).toEqual([]);
  });

  it("in style sheets, too", () => {
    expect(cssLoads("/* url(https://x.invalid) */ a { background: url('b.png') }")).toEqual([]);
    expect(cssLoads("a { background: url( https://x.invalid/b.png ) }")).toEqual(["https://x.invalid/b.png"]);
    expect(leavesBundle("mailto:a@b.invalid")).toBe(true);
  });
});

describe("metadata of pictures", () => {
  const jpeg = (...segments: Buffer[]) =>
    Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      ...segments,
      Buffer.from([0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]),
    ]);
  const segment = (marker: number, text: string) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(text.length + 2, 2);
    return Buffer.concat([head, Buffer.from(text, "latin1")]);
  };
  const chunk = (type: string, data: string) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.length);
    head.write(type, 4, "latin1");
    return Buffer.concat([head, Buffer.from(data, "latin1"), Buffer.alloc(4)]);
  };
  const png = (...chunks: Buffer[]) =>
    Buffer.concat([
      Buffer.from("89504e470d0a1a0a", "hex"),
      chunk("IHDR", "x".repeat(13)),
      ...chunks,
      chunk("IEND", ""),
    ]);

  it("is named as people know it", () => {
    expect(imageMetadata(jpeg(segment(0xe0, "JFIF\0"), segment(0xe1, "Exif\0\0II*\0")))).toEqual(["EXIF"]);
    expect(
      imageMetadata(jpeg(segment(0xe1, "http://ns.adobe.com/xap/1.0/\0"), segment(0xfe, "by me"))),
    ).toEqual(["XMP", "a comment"]);
    expect(imageMetadata(jpeg(segment(0xed, "Photoshop 3.0\0")))).toEqual(["IPTC"]);
    expect(imageMetadata(Buffer.concat([jpeg(), Buffer.from("trailer")]))).toEqual([
      "bytes behind the picture",
    ]);
    expect(imageMetadata(png(chunk("eXIf", "II*\0"), chunk("tIME", "\x07")))).toEqual([
      "EXIF",
      "the time of its last change",
    ]);
    expect(imageMetadata(png(chunk("iTXt", "XML:com.adobe.xmp")))).toEqual(["text"]);
    expect(imageMetadata(Buffer.from("RIFF\x10\0\0\0WEBPEXIF\x04\0\0\0abcd", "latin1"))).toEqual(["EXIF"]);
  });

  it("is not found where there is none", () => {
    expect(imageMetadata(jpeg(segment(0xe0, "JFIF\0"), segment(0xe2, "ICC_PROFILE\0")))).toEqual([]);
    expect(imageMetadata(png(chunk("pHYs", "123456789")))).toEqual([]);
    expect(imageMetadata(Buffer.from("plain text"))).toBeUndefined();
  });
});

describe("metadata of a PDF", () => {
  const sayable: Sayable = { words: new Set(["Ines Tavarel", "The cabinet"]), at: "2031-05-20T09:00:00Z" };
  const pdf = (body: string) => Buffer.from(`%PDF-1.7\n${body}\n%%EOF`, "latin1");

  it("may be what the dossier says itself", () => {
    const info =
      "<< /Author (Ines Tavarel) /Creator (Typst 0.14.2) /CreationDate (D:20310520090000Z) /ModDate (D:20310520) >>";
    expect(pdfMetadata(pdf(info), sayable)).toEqual([]);
    expect(pdfMetadata(Buffer.from("no pdf"), sayable)).toBeUndefined();
  });

  it.each([
    ["/Author (Somebody Else)", "Author “Somebody Else”"],
    ["/Author (Some\\(body\\))", "Author “Some(body)”"],
    ["/Author <FEFF0049>", "Author “I”"],
    ["/Creator (Word on C:\\\\Users\\\\ines)", "Creator “Word on C:\\Users\\ines”"],
    ["/ModDate (D:20310521120000+02'00')", "ModDate “D:20310521120000+02'00'”"],
    ["/OpenAction << /S /JavaScript >>", "scripts, actions or files inside it"],
    ["trailer << /Encrypt 4 0 R >>", "encrypted, so that nobody can look"],
    [
      "<x:xmpmeta><rdf:RDF><rdf:Description><photoshop:City>Ulmen</photoshop:City></rdf:Description></rdf:RDF></x:xmpmeta>",
      "photoshop:City “Ulmen”",
    ],
    [
      '<x:xmpmeta><rdf:RDF><rdf:Description xmp:CreatorTool="Word"></rdf:Description></rdf:RDF></x:xmpmeta>',
      "xmp:CreatorTool “Word”",
    ],
  ])("is told: %s", (body, said) => {
    expect(pdfMetadata(pdf(body), sayable)).toEqual([said]);
  });

  it("is found in compressed streams", () => {
    const stream = deflateSync(Buffer.from("<< /Author (Somebody Else) >>"));
    const body = Buffer.concat([
      Buffer.from("%PDF-1.7\n1 0 obj << /Filter /FlateDecode >> stream\n"),
      stream,
      Buffer.from("\nendstream endobj"),
    ]);
    expect(pdfMetadata(body, sayable)).toEqual(["Author “Somebody Else”"]);
  });
});

describe("times in an archive", () => {
  it("are found, but for the one that all have", () => {
    const files = { "a.txt": Buffer.from("a"), "b.txt": Buffer.from("b") };
    expect(timedEntries(Buffer.from(zipSync(files, { mtime: new Date(1980, 0, 1) })))).toEqual([]);
    expect(timedEntries(Buffer.from(zipSync(files, { mtime: new Date(2031, 4, 20) })))).toEqual([
      "a.txt",
      "b.txt",
    ]);
    expect(timedEntries(Buffer.from("not an archive"))).toBeUndefined();
    expect(timedEntries(Buffer.from("PK\x03\x04cut"))).toEqual(["an archive without its list"]);
  });
});
