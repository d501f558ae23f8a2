import { readFileSync } from "node:fs";

/** A stretch the line marks, UTF-16 offsets into `text`. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

export interface OwnLine {
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
}

/** The lines of bench/reading/own/<name>.txt: "[words]{kind}" marks a stretch, "#" opens a comment. */
export function readOwnLines(name: string): readonly OwnLine[] {
  const file = readFileSync(new URL(`own/${name}.txt`, import.meta.url), "utf8");
  return file
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map(readLine);
}

function readLine(line: string): OwnLine {
  const spans: MarkedSpan[] = [];
  let text = "";
  let from = 0;
  for (const mark of line.matchAll(/\[([^\]]*)\]\{(\w+)\}/g)) {
    text += line.slice(from, mark.index);
    const words = mark[1] as string;
    spans.push({ start: text.length, end: text.length + words.length, kind: mark[2] as string });
    text += words;
    from = mark.index + mark[0].length;
  }
  return { text: text + line.slice(from), spans };
}
