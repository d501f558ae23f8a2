import { describe, expect, it } from "vitest";
import { typeBlocks } from "./index.ts";

const ARTICLE = [
  "Rivena's harbour stands still",
  "By Ana Leko",
  "Rivena, 3 May 2022",
  "Nobody has unloaded a ship since March.",
  "The port authority says that repairs go on.",
  "Prof. Ivo Maren is one of the founders of the Rivena Dockers' League, a union of port workers.",
  "Read more: The price of a crane",
  "© Rivena Courier. All rights reserved.",
].join("\n\n");

function typesOf(text: string): string[] {
  const blocks = typeBlocks(text, [{ type: "body", start: 0, end: text.length, main: true }]);
  return blocks.map((block) => `${block.type}: ${text.slice(block.start, block.end).trim().slice(0, 12)}`);
}

describe("the type of a paragraph in plain text", () => {
  it("is told by its wording at the head and the foot", () => {
    expect(typesOf(ARTICLE)).toEqual([
      "title: Rivena's har",
      "byline: By Ana Leko",
      "dateline: Rivena, 3 Ma",
      "body: Nobody has u",
      "bio: Prof. Ivo Ma",
      "related: Read more: T",
      "boilerplate: © Rivena Cou",
    ]);
  });

  it("is not a note about the author when the text has spoken of the person before", () => {
    const text = ARTICLE.replace("Nobody has", "Maren says that nobody has");
    expect(typesOf(text).some((type) => type.startsWith("bio"))).toBe(false);
  });

  it("stays body in a text of two paragraphs, and where the file itself said what is what", () => {
    expect(typesOf("Officials say so.\n“Nobody signed,” said Ana Leko.\n")).toHaveLength(1);
    const given = [{ type: "title" as const, start: 0, end: 10, main: true }];
    expect(typeBlocks(ARTICLE, given)).toBe(given);
  });

  it("reads the note about the author in Ukrainian", () => {
    const text = [
      "Порт стоїть",
      "Суден немає.",
      "Ремонт триває.",
      "Влада мовчить.",
      "Іво Марен — засновник спілки докерів.",
    ].join("\n");
    expect(typesOf(text).at(-1)).toBe("bio: Іво Марен — ");
  });

  it("is a note about the author also where a page says what the rest is, and marks no note", () => {
    const page = [
      "Who paid?",
      "By Marta Velin",
      "The board paid.",
      "Marta Velin is a former employee of the board.",
    ];
    let at = 0;
    const blocks = page.map((text, index) => {
      const start = at;
      at += text.length + 2;
      const type = (["title", "byline", "body", "body"] as const)[index] ?? "body";
      return { type, start, end: start + text.length, main: index < 3 };
    });
    expect(typeBlocks(page.join("\n\n"), blocks).map(({ type }) => type)).toEqual([
      "title",
      "byline",
      "body",
      "bio",
    ]);
  });

  it("is a byline where a name stands alone over the date", () => {
    const text = ARTICLE.replace("By Ana Leko", "Анна Леко").replace("Rivena, 3 May 2022", "3 мая 2022 г.");
    expect(typesOf(text).slice(1, 3)).toEqual(["byline: Анна Леко", "dateline: 3 мая 2022 г"]);
  });
});
