import { describe, expect, it } from "vitest";
import { readDocument } from "./read-document.ts";

const HASH = "0".repeat(64);

function audit(text: string, published: { value: string; basis: "given" } | null = null) {
  const blocks = [{ type: "body", start: 0, end: [...text].length, main: true }] as const;
  return readDocument({
    text,
    sha256: HASH,
    textSha256: HASH,
    extractor: "test/1",
    blocks,
    published,
    version: "0",
  });
}

const BODY =
  "The harbour board said last week that it paid nobody. It will meet again in Rivena.\n\nNo other body has spoken.\n";

describe("the date of publication", () => {
  it("is taken from the head of the text, and said to be", () => {
    const { document, problems } = audit(
      `Who paid the dockers\n\nBy Marta Velin\n\n14 November 2024\n\n${BODY}`,
    );
    expect(document.published).toEqual({ value: "2024-11-14", basis: "byline" });
    expect(problems.map(({ code }) => code)).not.toContain("claims/no-publication-date");
  });

  it("gives words like “last week” their meaning", () => {
    const { dates } = audit(`Who paid the dockers\n\nBy Marta Velin\n\n14 November 2024\n\n${BODY}`);
    expect(dates.find(({ text }) => text === "last week")).toMatchObject({ basis: "from-publication-date" });
    expect(dates.find(({ text }) => text === "last week")?.value).toContain("2024-11");
  });

  it("stays open where the head states two days, and where a person says another", () => {
    const head = "Who paid the dockers\n\nBy Marta Velin\n\n14 November 2024\n\nUpdated 16 November 2024\n\n";
    expect(audit(`${head}${BODY}`).document.published).toBeNull();
    const given = { value: "2024-11", basis: "given" } as const;
    expect(audit(`${head}${BODY}`, given).document.published).toEqual(given);
  });

  it("is not taken from a date in the body", () => {
    expect(
      audit(`Who paid the dockers\n\nOn 3 March 2024 the board signed. ${BODY}`).document.published,
    ).toBeNull();
  });
});
