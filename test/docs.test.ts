import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../src/cli/commands/table.ts";

const PAGES = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", ...pagesBelow("docs")];

function pagesBelow(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".md")).map((name) => join(folder, name));
}

describe("the documents", () => {
  it("link only to what is there", () => {
    const broken = PAGES.flatMap((page) =>
      [...readFileSync(page, "utf8").matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
        .map(([, target]) => target as string)
        .filter((target) => !existsSync(join(dirname(page), target)))
        .map((target) => `${page} -> ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it("name only verbs that exist", () => {
    const verbs = new Set(COMMANDS.map(({ verb }) => verb));
    const unknown = PAGES.flatMap((page) =>
      [...readFileSync(page, "utf8").matchAll(/(?:^|[`\s])(?:npx )?careo ([a-z]+) (?=[a-zA-Z./"<-])/gm)]
        .filter(([line]) => /`|npx|^\s{4}/.test(line))
        .map(([, verb]) => verb as string)
        .filter((verb) => !verbs.has(verb))
        .map((verb) => `${page}: careo ${verb}`),
    );
    expect(unknown).toEqual([]);
  });

  it("hold exactly the two set-up lines in the README", () => {
    const readme = readFileSync("README.md", "utf8");
    expect(readme.match(/^ {4}npm .*$/gm)).toEqual([
      "    npm ci && npm start",
      "    npm ci --ignore-scripts && npm test",
    ]);
  });
});
