/** Reads an outline that a person edited, and says what is wrong with it and in which line. Nothing they wrote is dropped. */
import type { Problem, WithProblems } from "../../base/index.ts";
import type { PublishedCase } from "../published/index.ts";
import { checkOutline } from "./check-outline.ts";
import { readInlines } from "./inline-markdown.ts";
import {
  type FigureRef,
  isFigureName,
  type Outline,
  type OutlineBlock,
  type OutlineSection,
} from "./outline.ts";

export function readOutline(markdown: string, published: PublishedCase): WithProblems<Outline> {
  const reading = startReading();
  for (const { line, text } of linesOf(markdown)) readLine(text, line, reading);
  endBlock(reading);
  const { language, title } = published.publication;
  const outline: Outline = { title: reading.title ?? title, language, sections: reading.sections };
  const whereOf = (block: OutlineBlock) => reading.lines.get(block);
  return { value: outline, problems: [...reading.problems, ...checkOutline(outline, published, whereOf)] };
}

interface Reading {
  title: string | undefined;
  readonly sections: { key: string; heading: string; blocks: OutlineBlock[] }[];
  readonly problems: Problem[];
  /** In which line each block begins. */
  readonly lines: Map<OutlineBlock, string>;
  /** The block whose lines are being read: it ends at an empty line, or where another begins. */
  open: { readonly kind: "paragraph" | "item"; readonly line: number; readonly words: string[] } | undefined;
}

function startReading(): Reading {
  return { title: undefined, sections: [], problems: [], lines: new Map(), open: undefined };
}

/** The lines without comments; a comment may span several. */
function linesOf(markdown: string): { line: number; text: string }[] {
  const blank = (comment: string) => comment.replaceAll(/[^\n]/g, "");
  const bare = markdown.replaceAll(/\r\n?/g, "\n").replaceAll(/^[ \t]*<!--[\s\S]*?-->/gm, blank);
  return bare.split("\n").map((text, index) => ({ line: index + 1, text: text.trim() }));
}

function readLine(text: string, line: number, reading: Reading): void {
  const figure = /^!\[([^\]]*)\]$/.exec(text);
  if (text === "") endBlock(reading);
  else if (/^# /.test(text)) readTitle(text.slice(2), line, reading);
  else if (/^## /.test(text)) readSection(text.slice(3), reading);
  else if (/^### /.test(text))
    addBlock({ kind: "heading", inlines: readInlines(text.slice(4)) }, line, reading);
  else if (figure !== null) readFigure(figure[1] as string, line, reading);
  else if (/^- /.test(text)) {
    endBlock(reading);
    reading.open = { kind: "item", line, words: [text.slice(2)] };
  } else if (reading.open !== undefined) reading.open.words.push(text);
  else reading.open = { kind: "paragraph", line, words: [text] };
}

function endBlock(reading: Reading): void {
  const { open } = reading;
  reading.open = undefined;
  if (open === undefined) return;
  pushBlock({ kind: open.kind, inlines: readInlines(open.words.join(" ")) }, open.line, reading);
}

function addBlock(block: OutlineBlock, line: number, reading: Reading): void {
  endBlock(reading);
  pushBlock(block, line, reading);
}

function pushBlock(block: OutlineBlock, line: number, reading: Reading): void {
  const section = reading.sections.at(-1);
  if (section === undefined) {
    reading.problems.push({
      code: "dossier/outline-form",
      message: "Text stands before the first section and belongs to none.",
      hint: "Put it under a heading that begins with ##.",
      where: `line ${line}`,
    });
    reading.sections.push({ key: "own-1", heading: "", blocks: [block] });
  } else section.blocks.push(block);
  reading.lines.set(block, `line ${line}`);
}

function readTitle(words: string, line: number, reading: Reading): void {
  endBlock(reading);
  if (reading.title === undefined) {
    reading.title = unescapeHeading(words);
    return;
  }
  reading.problems.push({
    code: "dossier/outline-form",
    message: "The outline has a second title; it is kept as a heading.",
    hint: "Begin sections with ## and what is below them with ###.",
    where: `line ${line}`,
  });
  addBlock({ kind: "heading", inlines: readInlines(words) }, line, reading);
}

/** `## Timeline {#timeline}`; without a key the section is one of the authors' own. */
function readSection(words: string, reading: Reading): void {
  endBlock(reading);
  const [, heading, key] = /^(.*?)(?:\s*(?<!\\)\{#([a-z][a-z0-9-]*)\})?$/.exec(words) ?? [];
  const own = reading.sections.filter((section) => section.key.startsWith("own-")).length + 1;
  reading.sections.push({
    key: key ?? `own-${own}`,
    heading: unescapeHeading(heading ?? words),
    blocks: [],
  } satisfies OutlineSection as Reading["sections"][number]);
}

function unescapeHeading(words: string): string {
  return words.replace(/\\(.)/g, "$1").trim();
}

function readFigure(words: string, line: number, reading: Reading): void {
  const figure = figureOf(words);
  if (figure !== undefined) {
    addBlock({ kind: "figure", figure }, line, reading);
    return;
  }
  reading.problems.push({
    code: "dossier/unknown-figure",
    message: `There is no figure "${words}"; the line is kept as text.`,
    hint: "Figures are named as the outline that Careo writes names them, such as ![timeline].",
    where: `line ${line}`,
  });
  addBlock({ kind: "paragraph", inlines: [{ kind: "text", text: `![${words}]` }] }, line, reading);
}

function figureOf(words: string): FigureRef | undefined {
  const [name = "", of, ...more] = words.trim().split(/\s+/);
  if (!isFigureName(name) || more.length > 0) return undefined;
  return of === undefined ? { name } : { name, of };
}
