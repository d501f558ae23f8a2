import { describe, expect, it } from "vitest";
import { buildJpeg, buildPng } from "../../../../test/fixtures/build-image.ts";
import { LIMITS } from "../../limits.ts";
import { readImage, readSvg } from "./index.ts";

const context = { fileName: "a.jpg", mimeType: "image/jpeg", limits: LIMITS, companions: [] };
const photo = buildJpeg(640, 480, {
  main: { 271: "Harbour Optics", 272: "Box 1", 306: "2021:05:04 03:02:01" },
  exif: { 36867: "2021:05:03 03:02:01", 42033: "SN-0042" },
  gps: { 1: "N", 2: [12, 30, 0], 3: "W", 4: [45, 15, 0] },
});

describe("a picture", () => {
  it("gives its size, date, camera and place as witnesses", async () => {
    const { metadata, text } = await readImage(photo, context);
    expect(text).toBe("");
    expect(metadata).toEqual(
      expect.arrayContaining([
        { witness: "header", name: "width", value: "640" },
        { witness: "header", name: "height", value: "480" },
        { witness: "exif", name: "Make", value: "Harbour Optics" },
        { witness: "exif", name: "DateTimeOriginal", value: "2021:05:03 03:02:01" },
        { witness: "exif-gps", name: "GPSLatitude", value: "12, 30, 0" },
      ]),
    );
  });

  it("warns of what can find a person, without repeating it", async () => {
    const { problems } = await readImage(photo, context);
    const warning = problems.find((problem) => problem.code === "sources/sensitive-metadata");
    expect(warning?.message).toMatch(/where it was taken and who or whose device.*GPS/);
    expect(warning?.message).not.toMatch(/SN-0042|30|12/);
    const plain = await readImage(buildPng(4, 5), context);
    expect(plain.problems.map((problem) => problem.code)).toEqual(["sources/no-text-layer"]);
  });

  it("says that it has no text, and what to do", async () => {
    const { problems } = await readImage(buildPng(4, 5), context);
    expect(problems).toMatchObject([{ code: "sources/no-text-layer", hint: /tesseract/ }]);
  });

  it("takes the words of a recogniser, and says whose they are", async () => {
    const recogniser = {
      name: "test/1",
      recognise: async () => [
        { text: "Quay 4", confidence: 0.9 },
        { text: "c1osed", confidence: 0.3 },
      ],
    };
    const result = await readImage(photo, context, recogniser);
    expect(result.text).toBe("Quay 4\n\nc1osed\n");
    expect(result.extractor).toBe("image/1 test/1");
    expect(result.problems.at(-1)).toMatchObject({
      code: "sources/recognised-text",
      message: /1 of 2 lines/,
    });
  });

  it("bears a file cut anywhere", async () => {
    for (let end = 0; end < photo.length; end += 7) {
      const result = await readImage(photo.subarray(0, end), context);
      expect(result.problems.length).toBeGreaterThan(0);
    }
  });
});

describe("an SVG", () => {
  const svg = (
    inside: string,
  ): Promise<{ text: string; problems: readonly { code: string; message: string }[] }> =>
    readSvg(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="10">${inside}</svg>`), context);

  it("gives its words, without running it", async () => {
    const { text, problems } = await svg(
      "<title>Plan &amp; quay</title><script>alert('no')</script><text x='1'>Berth <tspan>four</tspan></text>",
    );
    expect(text).toBe("Plan & quay\n\nBerth four\n");
    expect(problems).toMatchObject([{ code: "sources/active-content", message: /a script/ }]);
  });

  it.each([
    ["event handlers", "<rect onload='x()'/><text>a</text>"],
    ["event handlers", "<rect/onclick=x()><text>a</text>"],
    ["script links", "<a href='java&#115;cript:x()'><text>a</text></a>"],
    ["script links", "<a href='java\tscript:x()'><text>a</text></a>"],
    ["references to other sites", "<image href='https://example.org/x.png'/><text>a</text>"],
    ["embedded HTML", "<foreignObject><p>a</p></foreignObject>"],
    ["style sheets", "<style>@import 'https://example.org/x.css'</style><text>a</text>"],
    ["links that change", "<a><set attributeName='href' to='x'/><text>a</text></a>"],
  ])("reports %s", async (what, inside) => {
    expect((await svg(inside)).problems[0]).toMatchObject({
      code: "sources/active-content",
      message: expect.stringContaining(what),
    });
  });

  it("is refused with a document type", async () => {
    const bomb = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg><text>&b;</text></svg>';
    await expect(readSvg(Buffer.from(bomb), context)).rejects.toMatchObject({ code: "sources/xml-refused" });
  });
});
