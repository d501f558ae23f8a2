import type { BlockType } from "../../frozen-text.ts";
import { foldLabel } from "./inline.ts";

export interface MarkdownBlock {
  readonly type: BlockType;
  readonly main: boolean;
  readonly source: string;
  /** Code is shown as it is written. */
  readonly isCode?: true;
}

export interface MarkdownDocument {
  readonly blocks: readonly MarkdownBlock[];
  /** Targets defined apart from the text, by folded label. */
  readonly references: ReadonlyMap<string, string>;
  /** Comments of the author in the markup, which no reader sees. */
  readonly comments: readonly string[];
}

const FENCE = /^ {0,3}(`{3,}|~{3,})[^`]*$/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const UNDERLINE = /^ {0,3}(=+|-{2,})[ \t]*$/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/;
const DEFINITION = /^ {0,3}\[([^[\]^][^[\]]{0,998})\]:[ \t]*(?:<([^<>]*)>|(\S+))/;
const FOOTNOTE = /^ {0,3}\[\^[^[\]\s]{1,99}\]:[ \t]*/;
const TABLE_RULE = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const PICTURE = /^!\[[^\]]*\]\([^)]*\)$/;

/** Cuts Markdown into the blocks that a reader would see. Lists and quotations lose their marks, not their words. */
export function readBlocks(markdown: string): MarkdownDocument {
  const comments: string[] = [];
  const bare = markdown.replace(/<!--([\s\S]*?)(?:-->|$)/g, (_, comment: string) => {
    comments.push(comment.trim());
    return "";
  });
  const reader = new BlockReader();
  const lines = bare.split(/\r\n|\r|\n/);
  lines.forEach((line, at) => {
    reader.line(line, lines[at + 1] ?? "");
  });
  reader.flush();
  return {
    blocks: reader.blocks,
    references: reader.references,
    comments: comments.filter((each) => each !== ""),
  };
}

class BlockReader {
  readonly blocks: MarkdownBlock[] = [];
  readonly references: Map<string, string> = new Map();
  #lines: string[] = [];
  #main = true;
  #fence: string | undefined;
  #isTable = false;
  #hasTitle = false;

  line(raw: string, next: string): void {
    if (this.#fence !== undefined) this.#codeLine(raw);
    else this.#textLine(raw, next);
  }

  #textLine(raw: string, next: string): void {
    const line = this.#unquoted(raw);
    const heading = HEADING.exec(line);
    if (line.trim() === "") this.#endParagraph();
    else if (FENCE.test(line)) this.#openFence(line);
    else if (heading !== null) this.#heading(heading[1] as string, heading[2] ?? "");
    else if (this.#lines.length > 0 && !this.#isTable && UNDERLINE.test(line)) this.#underline(line);
    else if (this.#isTable || (line.includes("|") && TABLE_RULE.test(next) && next.includes("-")))
      this.#row(line);
    else if (RULE.test(line)) this.flush();
    else if (!this.#define(line)) this.#words(line);
  }

  flush(): void {
    const source = this.#lines.join("\n").trim();
    const type = PICTURE.test(source) ? "caption" : "body";
    if (source !== "")
      this.blocks.push({
        type,
        main: this.#main,
        source,
        ...(this.#fence !== undefined && { isCode: true as const }),
      });
    this.#lines = [];
    this.#main = true;
    this.#fence = undefined;
  }

  #endParagraph(): void {
    this.flush();
    this.#isTable = false;
  }

  #unquoted(raw: string): string {
    const quoted = /^ {0,3}(?:>[ \t]?)+/.exec(raw)?.[0] ?? "";
    return raw.slice(quoted.length);
  }

  #openFence(line: string): void {
    this.flush();
    this.#fence = FENCE.exec(line)?.[1];
  }

  #codeLine(raw: string): void {
    const closing = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(raw)?.[1];
    if (closing?.startsWith(this.#fence as string)) this.flush();
    else this.#lines.push(raw);
  }

  #heading(marks: string, source: string): void {
    this.flush();
    this.#pushHeading(marks.length, source);
  }

  #underline(line: string): void {
    const source = this.#lines.join("\n");
    this.#lines = [];
    this.#pushHeading(line.trim().startsWith("=") ? 1 : 2, source);
  }

  #pushHeading(level: number, source: string): void {
    const isTitle = level === 1 && !this.#hasTitle;
    if (isTitle) this.#hasTitle = true;
    if (source.trim() !== "")
      this.blocks.push({ type: isTitle ? "title" : "body", main: true, source: source.trim() });
  }

  #row(line: string): void {
    this.flush();
    this.#isTable = true;
    if (TABLE_RULE.test(line)) return;
    const cells = line
      .trim()
      .replace(/^\||(?<!\\)\|$/g, "")
      .split(/(?<!\\)\|/);
    this.blocks.push({ type: "body", main: true, source: cells.map((cell) => cell.trim()).join("\t") });
  }

  #define(line: string): boolean {
    const definition = this.#lines.length === 0 ? DEFINITION.exec(line) : null;
    if (definition === null) return false;
    const label = foldLabel(definition[1] as string);
    if (!this.references.has(label)) this.references.set(label, definition[2] ?? definition[3] ?? "");
    return true;
  }

  #words(line: string): void {
    const footnote = FOOTNOTE.exec(line);
    const item = ITEM.exec(line);
    if (footnote !== null || item !== null) this.flush();
    if (footnote !== null) this.#main = false;
    const isIndentedCode = this.#lines.length === 0 && item === null && /^(?: {4}|\t)/.test(line);
    const words = line.slice((footnote ?? item)?.[0].length ?? 0);
    // Two spaces or a backslash at the end keep the line end; any other is a space to the reader.
    this.#lines.push(isIndentedCode ? words.replace(/^(?: {4}|\t)/, "") : words.replace(/^[ \t]+/, ""));
  }
}

/** The lines of a paragraph as a reader sees them: joined, but for line ends that were asked for. */
export function joinLines(source: string): string {
  return source.replace(/( {2,}|\\)?[ \t]*\n/g, (_, hard?: string) => (hard === undefined ? " " : "\n"));
}
