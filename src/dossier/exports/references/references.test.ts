import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { sampleCase } from "../../../../test/fixtures/published/sample-case.ts";
import type { PublishedSource } from "../../published/index.ts";
import { cslDate, cslOf } from "./csl.ts";
import { risOf } from "./ris.ts";

const text = { type: "string" };
const date = {
  type: "object",
  properties: {
    "date-parts": {
      type: "array",
      minItems: 1,
      maxItems: 2,
      items: { type: "array", minItems: 1, maxItems: 3, items: { type: "number" } },
    },
    season: { type: "number", minimum: 1, maximum: 4 },
    circa: { type: "boolean" },
    literal: text,
  },
  additionalProperties: false,
};
const isCsl = new Ajv().compile({
  type: "array",
  items: {
    type: "object",
    required: ["id", "type"],
    properties: {
      type: {
        enum: [
          ...["article-newspaper", "broadcast", "dataset", "document", "graphic", "interview", "legislation"],
          ...["motion_picture", "personal_communication", "post", "treaty"],
        ],
      },
      author: {
        type: "array",
        items: { type: "object", properties: { literal: text }, additionalProperties: false },
      },
      ...{ id: text, title: text, "container-title": text, publisher: text, URL: text, language: text },
      ...{ issued: date, accessed: date, status: text, note: text },
    },
    additionalProperties: false,
  },
});

const [first] = sampleCase.sources as readonly [PublishedSource];
const only = (source: Partial<PublishedSource>) => ({ ...sampleCase, sources: [{ ...first, ...source }] });

describe("the sources as CSL-JSON", () => {
  const items = JSON.parse(cslOf(sampleCase)) as readonly Record<string, unknown>[];

  it("are of the form that CSL 1.0.2 gives items: its types, names and dates, and nothing else", () => {
    expect(isCsl(items) ? [] : isCsl.errors).toEqual([]);
    const kinds = [
      "article",
      "video",
      "audio",
      "post",
      "statement",
      "agreement",
      "law",
      "table",
      "interview",
    ];
    const all = [...kinds, "photo", "letter", "other"].map((kind, at) => ({
      ...first,
      kind,
      id: `S${at + 1000}`,
    }));
    const written = JSON.parse(cslOf({ ...sampleCase, sources: all })) as object;
    expect(isCsl(written) ? [] : isCsl.errors).toEqual([]);
  });

  it("are one item each, by their ids in the publication", () => {
    expect(items.map(({ id }) => id)).toEqual(sampleCase.sources.map(({ id }) => id));
  });

  it("give names whole, dates as parts and the paper as what holds the article", () => {
    expect(items[1]).toEqual({
      id: "S0002",
      type: "article-newspaper",
      title: "Deckhands say their passports were kept in the Harbour Office",
      author: [{ literal: "Ines Tavarel" }],
      "container-title": "Ulmen Courier",
      URL: "https://courier.invalid/2031/deckhands",
      language: "en",
      issued: { "date-parts": [[2031, 3, 20]] },
      accessed: { "date-parts": [[2031, 3, 22]] },
      note: "authored: 2031-03-19",
    });
  });

  it("date a letter that never came out by when it was written", () => {
    expect(items[2]).toMatchObject({ type: "interview", issued: { "date-parts": [[2031, 4]] } });
  });

  it("say of a source that is not shown that it is withheld, and of a retracted one why", () => {
    expect(items[3]).toEqual({
      id: "S0004",
      type: "personal_communication",
      title: "A letter between two officers",
      note: "withheld",
    });
    expect(items[4]).toMatchObject({ status: "retracted", note: expect.stringContaining("corrected") });
  });

  it.each([
    ["2031", { "date-parts": [[2031]] }],
    ["2031-03~", { "date-parts": [[2031, 3]], circa: true }],
    ["2031-22", { "date-parts": [[2031]], season: 2 }],
    [
      "2031-03/2031-05",
      {
        "date-parts": [
          [2031, 3],
          [2031, 5],
        ],
      },
    ],
    ["2031?", { literal: "2031?" }],
    ["../2031-03", { literal: "../2031-03" }],
    ["the year of the flood", { literal: "the year of the flood" }],
  ])("write the date %s as CSL can say it", (text, date) => {
    expect(cslDate(text)).toEqual(date);
  });
});

describe("the sources as RIS", () => {
  it("are records that begin with a type and end", () => {
    const records = risOf(sampleCase).split("\n\n");
    expect(records).toHaveLength(sampleCase.sources.length);
    for (const record of records) expect(record.trimEnd()).toMatch(/^TY {2}- [A-Z]+\n[\s\S]*\nER {2}-$/);
  });

  it("put dates into their places, and doubtful ones into words", () => {
    expect(risOf(only({ publishedAt: "2031-03" }))).toContain("PY  - 2031\nDA  - 2031/03//\n");
    const doubtful = risOf(only({ publishedAt: "2031-03/.." }));
    expect(doubtful).toContain("DA  - ///2031-03 to ..\n");
    expect(doubtful).not.toContain("PY  -");
  });

  it("keep a title from ending the record", () => {
    const text = risOf(only({ title: "A\nER  - \nTY  - BOOK\u2028\u0085B" }));
    expect(text.match(/^(TY|ER) {2}-/gm)).toEqual(["TY  -", "ER  -"]);
    expect(text).toContain("TI  - A ER - TY - BOOK B\n");
  });
});
