import { describe, expect, it } from "vitest";
import { buildDocx, paragraph } from "../../../../test/fixtures/build-docx.ts";
import { sliceCodePoints } from "../../../base/index.ts";
import { LIMITS } from "../../limits.ts";
import type { FormatResult } from "../format.ts";
import { readDocx } from "./docx.ts";

function read(bytes: Uint8Array): Promise<FormatResult> {
  return readDocx(bytes, {
    fileName: "letter.docx",
    mimeType: "application/zip",
    limits: LIMITS,
    companions: [],
  });
}

function typed({ text, blocks }: FormatResult): [string, string, boolean][] {
  return blocks.map((block) => [block.type, sliceCodePoints(text, block.start, block.end), block.main]);
}

function codes(result: FormatResult): string[] {
  return result.problems.map((problem) => problem.code);
}

describe("a Word document", () => {
  it("is read as it is shown: body, tables, text boxes, notes, headers and footers", async () => {
    const result = await read(
      buildDocx({
        body: [
          paragraph("Порт закрыт", "a3"),
          `<w:p><w:r><w:t>Nobody </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>signed</w:t><w:tab/><w:t>🚢 &amp; left</w:t><w:br/><w:t>at dusk.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
          `<w:tbl><w:tr><w:tc>${paragraph("Crate")}</w:tc><w:tc>${paragraph("40 kg")}</w:tc></w:tr></w:tbl>`,
          `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph("Box")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph("Box")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
          `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:r><w:t>shown result</w:t></w:r></w:p>`,
          paragraph("Cranes at dusk", "caption1"),
        ].join(""),
        parts: {
          styles: `<w:style w:styleId="a3"><w:name w:val="Title"/></w:style><w:style w:styleId="caption1"><w:name w:val="caption"/></w:style>`,
          footnotes: `<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>---</w:t></w:r></w:p></w:footnote><w:footnote w:id="2">${paragraph("Paid by the Harbour Union.")}</w:footnote>`,
          header1: paragraph("Ministry of Ports"),
          header2: paragraph("Ministry of Ports"),
          footer1: paragraph("Page"),
        },
      }),
    );
    expect(typed(result)).toEqual([
      ["title", "Порт закрыт", true],
      ["body", "Nobody signed\t🚢 & left\nat dusk.", true],
      ["body", "Crate", true],
      ["body", "40 kg", true],
      ["body", "Box", true],
      ["body", "shown result", true],
      ["caption", "Cranes at dusk", true],
      ["body", "Paid by the Harbour Union.", false],
      ["boilerplate", "Ministry of Ports", false],
      ["boilerplate", "Page", false],
    ]);
    expect(result.problems).toEqual([]);
  });

  it("reads insertions, leaves out deletions and hidden text, and tells of all with their authors", async () => {
    const result = await read(
      buildDocx({
        body: `<w:p><w:r><w:t>We paid </w:t></w:r><w:del w:author="Ivo" w:date="2023-09-05T10:00:00Z"><w:r><w:delText>90</w:delText></w:r></w:del><w:ins w:author="Marta" w:date="2023-09-06T10:00:00Z"><w:r><w:t>40</w:t></w:r></w:ins><w:r><w:t> crowns</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t> in cash</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>.</w:t></w:r></w:p><w:moveFrom w:author="Ivo"><w:p><w:r><w:t>Moved away</w:t></w:r></w:p></w:moveFrom>`,
        parts: {
          comments: `<w:comment w:id="0" w:author="Ana" w:date="2023-09-07T10:00:00Z">${paragraph("Is this right?")}</w:comment>`,
        },
      }),
    );
    expect(result.text).toBe("We paid 40 crowns.\n");
    expect(codes(result)).toEqual(["sources/tracked-changes", "sources/hidden-text", "sources/comments"]);
    expect(result.problems[0]?.message).toContain("1 insertions and 2 deletions by Marta, Ivo");
    for (const [witness, name, value] of [
      ["docx-deleted", "Ivo, 2023-09-05T10:00:00Z", "90"],
      ["docx-inserted", "Marta, 2023-09-06T10:00:00Z", "40"],
      ["docx-hidden", "hidden", " in cash"],
      ["docx-comment", "Ana, 2023-09-07T10:00:00Z", "Is this right?"],
    ])
      expect(result.metadata).toContainEqual({ witness, name, value });
  });

  it("keeps links, properties, pictures and embedded files", async () => {
    const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const result = await read(
      buildDocx({
        body: `<w:p><w:r><w:t>See 🚢 </w:t></w:r><w:hyperlink r:id="l1"><w:r><w:t>the draft</w:t></w:r></w:hyperlink></w:p>`,
        relations: `<Relationship Id="l1" Type="${type}/hyperlink" Target="https://source.example/doc" TargetMode="External"/><Relationship Id="i1" Type="${type}/image" Target="media/image1.png"/><Relationship Id="t1" Type="${type}/attachedTemplate" Target="https://evil.example/t.dotm" TargetMode="External"/>`,
        files: {
          "word/media/image1.png": new Uint8Array([1, 2, 3]),
          "word/vbaProject.bin": new Uint8Array([1]),
          "docProps/core.xml": `<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:creator>Ana Leko</dc:creator><dcterms:created>2023-09-05T10:00:00Z</dcterms:created></cp:coreProperties>`,
        },
      }),
    );
    expect(result.metadata).toContainEqual({
      witness: "link",
      name: "6-15",
      value: "https://source.example/doc",
    });
    expect(sliceCodePoints(result.text, 6, 15)).toBe("the draft");
    expect(result.metadata).toContainEqual({ witness: "docx-core", name: "creator", value: "Ana Leko" });
    expect(result.parts).toMatchObject([{ name: "word/media/image1.png", role: "media" }]);
    expect(result.problems).toMatchObject([
      { code: "sources/active-content", message: expect.stringMatching(/evil\.example.*macros/) },
    ]);
  });

  it("refuses document types and entities in any of its parts", async () => {
    const bomb = `<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>`;
    await expect(read(buildDocx({ body: paragraph("&b;"), prolog: bomb }))).rejects.toMatchObject({
      code: "sources/xml-refused",
    });
    const inStyles = buildDocx({ body: paragraph("x"), files: { "docProps/core.xml": `${bomb}<x/>` } });
    await expect(read(inStyles)).rejects.toMatchObject({ code: "sources/xml-refused" });
  });

  it("refuses to expand a bomb", async () => {
    const bytes = buildDocx({
      body: paragraph("x"),
      files: { "docProps/core.xml": new Uint8Array(40 * 2 ** 20) },
    });
    await expect(read(bytes)).rejects.toMatchObject({ code: "sources/archive-refused" });
  });

  it("says so when there is no document in it, and when it shows nothing", async () => {
    const bytes = buildDocx({ body: "<w:p/>" });
    expect(codes(await read(bytes))).toEqual(["sources/empty"]);
    await expect(read(bytes.subarray(0, 100))).rejects.toMatchObject({ code: "sources/archive-damaged" });
  });

  it("is read under any prefix, with broken XML as far as it goes", async () => {
    const odd = `<ns0:p><ns0:r><ns0:t>Under another prefix</ns0:t></ns0:r></ns0:p><w:p><w:r><w:t>cut`;
    const result = await read(buildDocx({ body: odd }));
    expect(result.text).toContain("Under another prefix");
  });
});
