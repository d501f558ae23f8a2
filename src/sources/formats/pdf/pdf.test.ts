import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { appendRevision, buildPdf, firstExtra, type PdfText } from "../../../../test/fixtures/build-pdf.ts";
import { sliceCodePoints } from "../../../base/index.ts";
import { LIMITS } from "../../limits.ts";
import type { FormatResult } from "../format.ts";
import { readPdf } from "./index.ts";

const context = { fileName: "a.pdf", mimeType: "application/pdf", limits: LIMITS, companions: [] };
const read = (bytes: Uint8Array): Promise<FormatResult> => readPdf(bytes, context);
const codesOf = (result: FormatResult): string[] => result.problems.map((problem) => problem.code);
const textsOf = (result: FormatResult): string[] =>
  result.blocks.map((block) => sliceCodePoints(result.text, block.start, block.end));

/** Lines one below the other, 12 points apart. */
function lines(x: number, y: number, texts: readonly string[], size = 10): PdfText[] {
  return texts.map((text, index) => ({ text, x, y: y + index * size * 1.2, size }));
}

const PROSE = [
  "The harbour office lists every ship that came in",
  "during the first week of May and names the pilot",
  "who brought it to the quay and the hour of berth.",
];

describe("the text of a PDF", () => {
  it("joins lines into paragraphs, in any script", async () => {
    const russian = ["Портовая контора записывает каждый корабль, и", "лоцмана, который его привёл."];
    const result = await read(buildPdf({ pages: [[...lines(50, 60, PROSE), ...lines(50, 120, russian)]] }));
    expect(textsOf(result)).toEqual([PROSE.join(" "), russian.join(" ")]);
  });

  it("keeps the hyphen at the end of a line where the reading can join it", async () => {
    const result = await read(
      buildPdf({ pages: [lines(50, 60, ["The harbour offi-", "ce lists every ship"])] }),
    );
    expect(result.text).toBe("The harbour offi-\nce lists every ship\n");
  });

  it("reads one column after the other, under a title that spans both", async () => {
    const left = Array.from({ length: 8 }, (_, index) => `left column line number ${index} of the text`);
    const right = Array.from({ length: 8 }, (_, index) => `right column line no. ${index} of the text`);
    const page = [
      { text: "A title over the two columns of the page", x: 50, y: 50, size: 20 },
      // Drawn across, as some programs do: line by line over both columns.
      ...left.flatMap((text, index) => [
        { text, x: 50, y: 100 + index * 12 },
        { text: right[index] as string, x: 320, y: 100 + index * 12 },
      ]),
    ];
    const result = await read(buildPdf({ pages: [page] }));
    expect(result.blocks.map((block) => block.type)).toEqual(["title", "body"]);
    expect(textsOf(result)[1]).toBe([...left, ...right].join(" "));
  });

  it("reads a table row by row, its cells apart", async () => {
    const rows = Array.from({ length: 6 }, (_, index) => [
      { text: `Ship ${index}`, x: 50, y: 60 + index * 14 },
      { text: `${index}00 t`, x: 300, y: 60 + index * 14 },
    ]);
    const result = await read(buildPdf({ pages: [rows.flat()] }));
    expect(textsOf(result)).toEqual(rows.map(([a, b]) => `${a?.text}\t${b?.text}`));
  });

  it("keeps a sentence whole over the page, and puts running heads and notes behind it", async () => {
    const page = (number: number, body: string[]): PdfText[] => [
      { text: "Report of the harbour inquiry", x: 50, y: 30, size: 8 },
      ...lines(50, 80, body),
      { text: `Page ${number}`, x: 280, y: 780, size: 8 },
    ];
    const note = { text: "1 Letter of the pilot, in the file.", x: 50, y: 720, size: 7 };
    const result = await read(
      buildPdf({
        pages: [
          [...page(1, [...PROSE.slice(0, 2)]), note],
          page(2, [...PROSE.slice(2), "Then"]),
          page(3, ["Nothing more is written."]),
        ],
      }),
    );
    expect(textsOf(result)[0]).toBe(`${PROSE.join(" ")} Then`);
    const kinds = result.blocks.map((block) => block.type);
    expect(kinds.filter((kind) => kind === "boilerplate").length).toBe(6);
    expect(kinds.indexOf("boilerplate")).toBe(3);
    expect(textsOf(result)[1]).toBe(note.text);
    expect(result.blocks.find((block) => block.type === "boilerplate")?.main).toBe(false);
  });

  it("gives every line its box, so that a passage is found on the page", async () => {
    const result = await read(
      buildPdf({ pages: [[{ text: "🚢 came in", x: 72, y: 100, size: 12 }]], rotate: 0 }),
    );
    const [line] = result.pages?.[0]?.layout?.lines ?? [];
    expect(line).toMatchObject({ start: 0, end: 9, x: 72 });
    // Half an em for each of the nine glyphs; the top is less than one size above the baseline.
    expect(line?.width).toBeCloseTo(54, 1);
    expect((line?.y ?? 0) < 100 && (line?.y ?? 0) > 88).toBe(true);
    for (const box of result.pages?.flatMap((page) => page.layout?.lines ?? []) ?? [])
      expect(sliceCodePoints(result.text, box.start, box.end)).toBe("🚢 came in");
  });

  it("reads turned text, with boxes on the page as it is seen", async () => {
    const turned = { text: "along the edge", x: 590, y: 700, turn: 1 } as const;
    const result = await read(buildPdf({ pages: [[...lines(50, 60, PROSE), turned]] }));
    expect(textsOf(result)).toEqual([PROSE.join(" "), "along the edge"]);
    const box = result.pages?.[0]?.layout?.lines.at(-1);
    expect(box?.height).toBeCloseTo(70, 0);
    expect((box?.x ?? 0) > 575 && (box?.x ?? 0) < 590 && (box?.y ?? 0) > 625).toBe(true);
  });

  it("reads bold that is drawn twice only once", async () => {
    const double = { text: "Notice", x: 50, y: 60 };
    const result = await read(buildPdf({ pages: [[double, { ...double, x: 50.3 }]] }));
    expect(result.text).toBe("Notice\n");
  });

  it("knows the line that names the author, under the title only", async () => {
    const page = [
      { text: "Nothing found at the port", x: 50, y: 50, size: 20 },
      { text: "By Anna Berg, 4 May 2021", x: 50, y: 80 },
      ...lines(50, 120, PROSE),
      { text: "By Order of the Harbour", x: 50, y: 300 },
    ];
    const result = await read(buildPdf({ pages: [page] }));
    expect(result.blocks.map((block) => block.type)).toEqual(["title", "byline", "body", "body"]);
  });

  it("knows a caption by its opening", async () => {
    const caption = { text: "Figure 2. The quay in May.", x: 50, y: 300, size: 9 };
    const result = await read(buildPdf({ pages: [[...lines(50, 60, PROSE), caption]] }));
    expect(result.blocks.at(-1)?.type).toBe("caption");
  });
});

describe("what a PDF says about itself", () => {
  it("keeps the information dictionary and XMP as separate witnesses", async () => {
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description xmp:CreateDate="2021-03-04T05:06:07Z">
      <dc:creator><rdf:Seq><rdf:li>A. Harbour &amp; Co</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`;
    const info = { Author: "Office of Ports", CreationDate: "D:20230905120000Z" };
    const { metadata, published } = await read(buildPdf({ pages: [lines(50, 60, PROSE)], info, xmp }));
    expect(metadata).toEqual(
      expect.arrayContaining([
        { witness: "pdf-info", name: "Author", value: "Office of Ports" },
        { witness: "pdf-info", name: "CreationDate", value: "D:20230905120000Z" },
        { witness: "xmp", name: "dc:creator", value: "A. Harbour & Co" },
        { witness: "xmp", name: "xmp:CreateDate", value: "2021-03-04T05:06:07Z" },
      ]),
    );
    expect(published).toBeNull();
  });

  it("does not read XMP with entities", async () => {
    const xmp = '<!DOCTYPE x [<!ENTITY a "b">]><x:xmpmeta><dc:title>&a;</dc:title></x:xmpmeta>';
    const result = await read(buildPdf({ pages: [lines(50, 60, PROSE)], xmp }));
    expect(codesOf(result)).toContain("sources/xml-refused");
    expect(result.metadata.filter((each) => each.witness === "xmp")).toEqual([]);
  });

  it("names the pages without a text layer", async () => {
    const result = await read(buildPdf({ pages: [lines(50, 60, PROSE), [], []] }));
    expect(result.problems).toMatchObject([{ code: "sources/no-text-layer", where: "page 2-3" }]);
  });

  it("refuses a PDF that asks for a password, and says what to do", async () => {
    const locked = buildPdf({ pages: [lines(50, 60, PROSE)], encrypt: { user: "secret", owner: "boss" } });
    await expect(read(locked)).rejects.toMatchObject({ code: "sources/encrypted", hint: /without one/ });
  });

  it("reads a PDF locked with an empty password, and reports it", async () => {
    const locked = buildPdf({ pages: [lines(50, 60, PROSE)], encrypt: { user: "", owner: "boss" } });
    const result = await read(locked);
    expect(result.text).toContain("harbour office");
    expect(codesOf(result)).toEqual(["sources/encrypted"]);
  });

  it.each([
    ["a script", "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"],
    ["a script", "/OpenAction << /S /J#61vaScript /J#53 (app.alert(1)) >>"],
    ["an action that starts a program", "/OpenAction << /S /Launch /F (calc.exe) >>"],
    ["an XFA form", "/AcroForm << /Fields [] /XFA (x) >>"],
    ["a jump to another file", "/AA << /WC << /S /GoToR /F (other.pdf) >> >>"],
  ])("reports %s in %s", async (what, catalog) => {
    const result = await read(buildPdf({ pages: [lines(50, 60, PROSE)], catalog }));
    expect(result.problems.find((each) => each.code === "sources/active-content")?.message).toContain(what);
  });

  it("finds a script that hides in a compressed object stream", async () => {
    const hidden = deflateSync("9 0 << /S /JavaScript /JS (app.alert(1)) >>");
    const stream = `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${hidden.length} >>\nstream\n${hidden.toString("latin1")}\nendstream`;
    const result = await read(buildPdf({ pages: [lines(50, 60, PROSE)], extra: [stream] }));
    expect(codesOf(result)).toContain("sources/active-content");
  });

  it("does not take a first page to turn to for an action", async () => {
    const catalog = `/OpenAction [${firstExtra} 0 R /Fit]`;
    expect(codesOf(await read(buildPdf({ pages: [lines(50, 60, PROSE)], catalog })))).toEqual([]);
  });

  it("hands out embedded files as parts", async () => {
    const file = "<< /Type /EmbeddedFile /Length 5 >>\nstream\nhello\nendstream";
    const spec = `<< /Type /Filespec /F (../run.exe) /EF << /F ${firstExtra} 0 R >> >>`;
    const catalog = `/Names << /EmbeddedFiles << /Names [(a) ${firstExtra + 1} 0 R] >> >>`;
    const result = await read(buildPdf({ pages: [lines(50, 60, PROSE)], extra: [file, spec], catalog }));
    expect(result.parts?.map((part) => [part.role, Buffer.from(part.bytes).toString()])).toEqual([
      ["attachment", "hello"],
    ]);
    expect(result.problems[0]?.message).toContain("an embedded file");
  });

  it("counts how often the file was saved on top of itself", async () => {
    const once = buildPdf({ pages: [lines(50, 60, PROSE)] });
    expect(codesOf(await read(once))).toEqual([]);
    const thrice = await read(appendRevision(appendRevision(once)));
    expect(thrice.problems).toMatchObject([{ code: "sources/revisions", message: /2 more times/ }]);
    // An end mark that closes no cross-reference is only a word.
    const quoted = Buffer.concat([Buffer.from("%PDF-1.6\n% %%EOF\n"), once]);
    expect(codesOf(await read(quoted))).not.toContain("sources/revisions");
  });

  it("reports bytes behind the end", async () => {
    const once = buildPdf({ pages: [lines(50, 60, PROSE)] });
    const result = await read(Buffer.concat([once, Buffer.from("MZ hidden program")]));
    expect(result.problems).toMatchObject([{ code: "sources/trailing-bytes", message: /^17 bytes/ }]);
  });

  it("refuses a stream that would fill the memory", async () => {
    const bomb = deflateSync(new Uint8Array(12 * 2 ** 20));
    const pdf = buildPdf({ pages: [lines(50, 60, PROSE)], bomb });
    await expect(read(pdf)).rejects.toMatchObject({ code: "sources/pdf-bomb" });
  });

  it("refuses a bomb in two coats", async () => {
    const inner = deflateSync(deflateSync(new Uint8Array(12 * 2 ** 20)));
    const stream = `<< /Filter [/FlateDecode /Fl#61teDecode] /Length ${inner.length} >>\nstream\n${inner.toString("latin1")}\nendstream`;
    const pdf = buildPdf({ pages: [lines(50, 60, PROSE)], extra: [stream] });
    await expect(read(pdf)).rejects.toMatchObject({ code: "sources/pdf-bomb" });
  });

  it("is not led on by a page tree that promises pages it does not have", async () => {
    const result = await read(buildPdf({ pages: [lines(50, 60, PROSE)], statedPages: 100_000 }));
    expect(result.text).toContain("harbour office");
    expect(result.pages?.length).toBe(1);
  });

  it("names the pages beyond the cap", async () => {
    const bytes = buildPdf({ pages: Array.from({ length: 5 }, () => lines(50, 60, PROSE)) });
    const result = await readPdf(bytes, { ...context, limits: { ...LIMITS, units: 2 } });
    expect(result.pages?.length).toBe(2);
    expect(result.problems).toMatchObject([{ code: "sources/pages-not-read", where: "page 3-5" }]);
  });
});
