import type { Problem } from "../../../base/index.ts";
import { TextWriter } from "../../text-writer.ts";
import { guardedXml } from "../../xml/guard.ts";
import { unescapeXml } from "../../xml/unescape.ts";
import type { FormatContext, FormatResult } from "../format.ts";

/**
 * An SVG is a program as much as a picture, so it is read as text only, by a scanner that follows and runs nothing:
 * the words it shows, and what it would do in a browser. Throws `sources/xml-refused` for document types and entities.
 */
export async function readSvg(bytes: Uint8Array, _context: FormatContext): Promise<FormatResult> {
  const xml = guardedXml(bytes, "The SVG");
  const writer = new TextWriter();
  for (const words of wordsOf(xml)) writer.block(words.type, words.text);
  return {
    extractor: "svg/1",
    ...writer.finish(),
    published: null,
    metadata: sizeOf(xml),
    problems: [...activeProblem(xml), ...(writer.length === 0 ? [noWords] : [])],
  };
}

const noWords: Problem = {
  code: "sources/no-text-layer",
  message: "The SVG holds no text: letters may be drawn as shapes.",
};

function wordsOf(xml: string): { type: "title" | "body" | "caption"; text: string }[] {
  const bare = xml
    .replace(/<!--[\s\S]*?(?:-->|$)/g, "")
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, "");
  const found: { type: "title" | "body" | "caption"; text: string }[] = [];
  for (const match of bare.matchAll(/<(title|desc|text|foreignObject)\b[^>]*>([\s\S]*?)<\/\1\s*>/gi)) {
    const name = (match[1] as string).toLowerCase();
    const text = unescapeXml(
      (match[2] as string).replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, "$1").replace(/<[^>]*>/g, " "),
    )
      .replace(/\s+/g, " ")
      .trim();
    if (text !== "")
      found.push({ type: name === "title" ? "title" : name === "desc" ? "caption" : "body", text });
  }
  return found;
}

function sizeOf(xml: string): { witness: string; name: string; value: string }[] {
  const root = /<svg\b[^>]*>/i.exec(xml)?.[0] ?? "";
  return ["width", "height", "viewBox"].flatMap((name) => {
    const value = new RegExp(`\\s${name}\\s*=\\s*["']([^"']{1,60})["']`, "i").exec(root)?.[1];
    return value === undefined ? [] : [{ witness: "svg", name, value }];
  });
}

/** What a browser would run or load. Entities are undone first, for `java&#115;cript:` is the same to a browser. */
const ACTS: readonly (readonly [RegExp, string])[] = [
  [/<(?:\w+:)?script\b/i, "a script"],
  [/[\s"'/]on[a-z]{3,}\s*=/i, "event handlers"],
  [/(?:java|vb)script\s*:/i, "script links"],
  [/<(?:\w+:)?(?:foreignObject|iframe|embed|object)\b/i, "embedded HTML"],
  [/(?:href|src)\s*=\s*["']?\s*(?:https?:)?\/\//i, "references to other sites"],
  [/@import|url\(\s*["']?\s*(?:https?:)?\/\//i, "style sheets or pictures of other sites"],
  [/(?:href|src)\s*=\s*["']?\s*data:/i, "embedded data"],
  [
    /<(?:\w+:)?(?:animate|set)\b[^>]*\battributeName\s*=\s*["']?\s*(?:xlink:)?href/i,
    "links that change themselves",
  ],
];

function activeProblem(xml: string): Problem[] {
  const plain = unescapeXml(xml).replace(/[\t\n\r]/g, (blank) => (blank === "\t" ? "" : " "));
  const found = ACTS.filter(([pattern]) => pattern.test(plain)).map(([, what]) => what);
  if (found.length === 0) return [];
  return [
    {
      code: "sources/active-content",
      message: `The SVG holds ${found.join(", ")}. Careo ran and loaded none of it.`,
      hint: "Do not open the original in a browser.",
    },
  ];
}
