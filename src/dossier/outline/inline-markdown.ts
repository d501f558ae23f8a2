/**
 * Sentences as Markdown and back: `[P3]`, `[#17]` and `[~]` are references, `*words*` are emphasised, everything else is text.
 * What would be taken for markup is escaped with a backslash; reading what was written gives the same again.
 */
import type { Inline } from "./outline.ts";

/** A handle, an entry number, or the mark of the authors' own words. */
export const REFERENCE: RegExp = /^(?:~|#\d+(?:\.\d+)?|\p{L}[\p{L}\p{N}_-]{0,63})$/u;

export function inlinesAsMarkdown(inlines: readonly Inline[]): string {
  const text = inlines
    .map((inline) => {
      if (inline.kind === "citation") return `[${inline.ref}]`;
      const escaped = inline.text.replace(/[\\[\]*]/g, "\\$&");
      return inline.kind === "emphasis" ? `*${escaped}*` : escaped;
    })
    .join("");
  return escapeLineStart(text);
}

/** A paragraph must not begin like a heading, an item, a figure or a comment. */
function escapeLineStart(text: string): string {
  return text.replace(/^(?=#|- |<!--)/, "\\");
}

/** A line of text as inlines, neighbours of one kind joined, white space as single blanks. */
export function readInlines(markdown: string): Inline[] {
  const inlines: Inline[] = [];
  const source = markdown.replace(/\s+/g, " ").trim();
  let text = "";
  let emphasis: string | undefined;
  const flush = () => {
    if (text !== "") inlines.push({ kind: "text", text });
    text = "";
  };
  const add = (characters: string) => {
    if (emphasis === undefined) text += characters;
    else emphasis += characters;
  };
  for (let at = 0; at < source.length; at++) {
    const character = source[at] as string;
    const reference = emphasis === undefined && character === "[" ? referenceAt(source, at) : undefined;
    if (character === "\\" && at + 1 < source.length) add(source[++at] as string);
    else if (reference !== undefined) {
      flush();
      inlines.push({ kind: "citation", ref: reference });
      at += reference.length + 1;
    } else if (character === "*" && emphasis !== undefined) {
      if (emphasis !== "") inlines.push({ kind: "emphasis", text: emphasis });
      emphasis = undefined;
    } else if (character === "*" && closesLater(source, at)) {
      flush();
      emphasis = "";
    } else add(character);
  }
  flush();
  return inlines;
}

function referenceAt(source: string, at: number): string | undefined {
  const end = source.indexOf("]", at);
  const inner = end < 0 ? "" : source.slice(at + 1, end);
  return REFERENCE.test(inner) ? inner : undefined;
}

/** A lone asterisk is an asterisk. */
function closesLater(source: string, at: number): boolean {
  for (let next = at + 1; next < source.length; next++) {
    if (source[next] === "\\") next++;
    else if (source[next] === "*") return next > at + 1;
  }
  return false;
}

/** The words alone, without references. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.kind === "citation" ? "" : inline.text)).join("");
}
