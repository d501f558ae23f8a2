import type { FrozenText } from "../../frozen-text.ts";

export interface FrontMatter {
  readonly metadata: FrozenText["metadata"];
  readonly body: string;
}

const BLOCK = /^(?:---|\+\+\+)[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\+\+\+|\.\.\.)[ \t]*(?:\r?\n|$)/;
const LONGEST = 65_536;

/**
 * Takes the front matter off: lines of `name: value` (YAML) or `name = value` (TOML), and lists under a name. Whatever is
 * nested deeper is kept as the line it is; a parser of YAML for a line of text is more than is needed.
 */
export function readFrontMatter(markdown: string): FrontMatter {
  const found = BLOCK.exec(markdown.slice(0, LONGEST));
  if (found === null) return { metadata: [], body: markdown };
  const metadata: { witness: string; name: string; value: string }[] = [];
  let name = "";
  for (const line of (found[1] as string).split(/\r?\n/)) {
    const field = /^([A-Za-z_][\w. -]{0,60}?)\s*[:=](?:\s+(.*)|)$/.exec(line);
    if (field !== null) name = (field[1] as string).toLowerCase();
    const value = unquoted(field === null ? line.replace(/^\s*-?\s*/, "") : (field[2] ?? ""));
    if (value !== "" && name !== "") metadata.push({ witness: "front-matter", name, value });
  }
  return { metadata, body: markdown.slice(found[0].length) };
}

function unquoted(value: string): string {
  return value
    .trim()
    .replace(/^(["'])([\s\S]*)\1$/, "$2")
    .trim();
}
