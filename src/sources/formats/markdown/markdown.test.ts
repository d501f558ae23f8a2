import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sliceCodePoints } from "../../../base/index.ts";
import { LIMITS } from "../../limits.ts";
import type { FormatResult } from "../format.ts";
import { readMarkdown } from "./markdown.ts";

function read(markdown: string): Promise<FormatResult> {
  const context = { fileName: "note.md", mimeType: "text/markdown", limits: LIMITS, companions: [] };
  return readMarkdown(Buffer.from(markdown), context);
}

async function shown(markdown: string): Promise<string[]> {
  const { text, blocks } = await read(markdown);
  return blocks.map((block) => sliceCodePoints(text, block.start, block.end));
}

const NOTE = `---
title: "Harbour closed"
author:
  - Ana Leko
date: 2023-09-05
---

# Harbour *closed* 🚢

Nobody **signed**, said \`Marta\` [Oyelé](https://source.example/a_b_c "title"),
who wrote snake_case and 2 * 3 * 4.  
She left at __dusk__\\*.[^1]

> A quoted
> line.

- one item
  goes on
- [x] two

1. three

| Crate | Weight |
|-------|-------:|
| A \\| B | 40 kg |

![Cranes at dusk](x.png)

See [the draft][d] and <https://auto.example>. [not a link]

\`\`\`
code *as is*
\`\`\`

Sub
---

<!-- ask Ivo -->

[^1]: Paid by the Harbour Union.

[D]: <https://draft.example/x>
`;

describe("a Markdown file", () => {
  it("is read as its reader sees it", async () => {
    const { blocks, text } = await read(NOTE);
    expect(
      blocks.map(({ type, start, end, main }) => [type, sliceCodePoints(text, start, end), main]),
    ).toEqual([
      ["title", "Harbour closed 🚢", true],
      [
        "body",
        "Nobody signed, said Marta Oyelé, who wrote snake_case and 2 * 3 * 4.\nShe left at dusk*.",
        true,
      ],
      ["body", "A quoted line.", true],
      ["body", "one item goes on", true],
      ["body", "two", true],
      ["body", "three", true],
      ["body", "Crate\tWeight", true],
      ["body", "A | B\t40 kg", true],
      ["caption", "Cranes at dusk", true],
      ["body", "See the draft and https://auto.example. [not a link]", true],
      ["body", "code *as is*", true],
      ["body", "Sub", true],
      ["body", "Paid by the Harbour Union.", false],
    ]);
  });

  it("keeps front matter, links with their place, and comments beside the text", async () => {
    const result = await read(NOTE);
    expect(result.published).toEqual({ value: "2023-09-05", basis: "metadata" });
    expect(result.metadata).toContainEqual({
      witness: "front-matter",
      name: "title",
      value: "Harbour closed",
    });
    expect(result.metadata).toContainEqual({ witness: "front-matter", name: "author", value: "Ana Leko" });
    expect(result.metadata).toContainEqual({
      witness: "markdown-comment",
      name: "comment",
      value: "ask Ivo",
    });
    const links = result.metadata.filter((each) => each.witness === "link");
    const places = links.map(({ name, value }) => {
      const [start = 0, end = 0] = name.split("-").map(Number);
      return [sliceCodePoints(result.text, start, end), value];
    });
    expect(places).toEqual([
      ["Oyelé", "https://source.example/a_b_c"],
      ["the draft", "https://draft.example/x"],
      ["https://auto.example", "https://auto.example"],
    ]);
    expect(result.problems).toMatchObject([{ code: "sources/hidden-text" }]);
  });

  it.each([
    ["**bold *nested* end**", "bold nested end"],
    ["***both***", "both"],
    ["* not emphasis*", "not emphasis*"],
    ["a*b*c and a_b_c", "abc and a_b_c"],
    ["**unclosed", "**unclosed"],
    ["~~struck~~ ~ tilde", "struck ~ tilde"],
    ["``a ` b``", "a ` b"],
    ["[a](b", "[a](b"],
    ["![alt [x]](y) after", "alt [x] after"],
    ["a &amp; b &lt;c&gt; &unknown;", "a & b <c> &unknown;"],
    ["<b onclick=x>bold</b> 1 < 2", "bold 1 < 2"],
    ["[a](javascript:alert(1))", "a"],
  ])("takes the marks off %s", async (markdown, text) => {
    expect(await shown(markdown)).toEqual([text]);
  });

  it("takes every word in, whatever the marks around it", async () => {
    const bits = fc.constantFrom(
      "*",
      "**",
      "_",
      "`",
      "[",
      "](x)",
      "]",
      "![",
      "> ",
      "- ",
      "# ",
      "\n",
      "\n\n",
      "|",
      "\\",
      "~~",
      " word ",
      "слово",
      "🙂",
      "---\n",
      "```\n",
      "1. ",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(bits, { maxLength: 30 }), async (pieces) => {
        const markdown = `start ${pieces.join("")}`;
        const { text, blocks } = await read(markdown);
        const count = (source: string): number => source.match(/word|слово|🙂/g)?.length ?? 0;
        expect(count(text)).toBe(count(markdown));
        let last = 0;
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(last);
          last = block.end;
        }
      }),
    );
  });

  it("reads a megabyte of open brackets and stars in little time", async () => {
    const started = performance.now();
    for (const sign of ["[", "*a ", "`", "![", "<", "_a", "> "])
      await read(sign.repeat(300_000 / sign.length));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
