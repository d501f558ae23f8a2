import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type ColleaguePage, colleaguePage } from "./colleague-page.ts";

const hostile = `</script><img src=x onerror="alert(1)">\u2028`;
const page: ColleaguePage = {
  language: "en",
  run: "0".repeat(32),
  title: hostile,
  labels: Object.fromEntries(
    ["title", "name", "same", "different", "unsure", "back", "reason", "save", "done", "keys", "offline"].map(
      (each) => [each, `${each} <b>`],
    ),
  ) as ColleaguePage["labels"],
  pairs: [
    {
      left: "F01",
      right: "12",
      fields: [{ name: "Name", left: hostile, right: "Иво", latin: "Ivo", bits: 4.2 }],
      evidence: [hostile],
    },
  ],
};

describe("a queue as one file", () => {
  it("holds what a table says as data, which no word of it can end", async () => {
    const html = await colleaguePage(page);
    expect(html).not.toContain("<img");
    const [, data = ""] = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html) ?? [];
    expect(JSON.parse(data)).toEqual(page);
  });

  it("allows itself its own script and style, by their digests, and no address", async () => {
    const html = await colleaguePage(page);
    for (const [tag, source] of [
      ["script", "script-src"],
      ["style", "style-src"],
    ] as const) {
      const [, content = ""] = new RegExp(`<${tag}>(.*?)</${tag}>`, "s").exec(html) ?? [];
      const digest = createHash("sha256").update(content).digest("base64");
      expect(html).toContain(`${source} 'sha256-${digest}'`);
    }
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/https?:/);
  });
});
