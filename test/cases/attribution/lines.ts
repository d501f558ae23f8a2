/** Reads the lines of this folder: see README.md here for the notation. */
import { readFileSync } from "node:fs";

export interface ExpectedAttribution {
  readonly source: string | null;
  readonly cue: string | null;
  readonly content: readonly string[];
}

export interface AttributionLine {
  readonly number: number;
  readonly text: string;
  readonly knownMiss: boolean;
  readonly expected: readonly ExpectedAttribution[];
  /** Ranges of `expected`, UTF-16, by role. */
  readonly ranges: readonly Readonly<Record<"source" | "cue" | "content", readonly [number, number][]>>[];
  readonly fields: Readonly<Record<string, string>>;
}

export type LineLanguage = "en" | "es" | "ru" | "uk";

export function readLines(language: LineLanguage | "running-es" | "running-uk"): AttributionLine[] {
  const file = new URL(`./${language}.txt`, import.meta.url);
  return readFileSync(file, "utf8")
    .split("\n")
    .map((line, at) => ({ line, number: at + 1 }))
    .filter(({ line }) => line !== "" && !line.startsWith("#"))
    .map(({ line, number }) => readLine(line, number));
}

const ROLES = { s: "source", c: "cue", q: "content" } as const;

function readLine(line: string, number: number): AttributionLine {
  const knownMiss = line.startsWith("?");
  const [marked = "", written = ""] = line.slice(knownMiss ? 1 : 0).split(" || ");
  const { text, spans } = stripMarks(marked.replaceAll(" ¶ ", "\n\n"));
  const numbers = [...new Set(spans.map((span) => span.number))].sort();
  const ranges = numbers.map((each) => {
    const of = (role: string) =>
      spans.filter((span) => span.number === each && span.role === role).map((span) => span.range);
    return { source: of("source"), cue: of("cue"), content: of("content") };
  });
  const slice = ([start, end]: [number, number]) => text.slice(start, end);
  return {
    number,
    text,
    knownMiss,
    ranges,
    expected: ranges.map((each) => ({
      source: each.source[0] ? slice(each.source[0]) : null,
      cue: each.cue[0] ? slice(each.cue[0]) : null,
      content: each.content.map(slice),
    })),
    fields: Object.fromEntries(
      written
        .split(" ")
        .map((field) => field.split("="))
        .filter(([, value]) => value) as [string, string][],
    ),
  };
}

interface MarkedSpan {
  readonly role: string;
  readonly number: string;
  readonly range: [number, number];
}

function stripMarks(marked: string): { text: string; spans: MarkedSpan[] } {
  const spans: MarkedSpan[] = [];
  const open = new Map<string, number>();
  let text = "";
  let from = 0;
  for (const mark of marked.matchAll(/<(\/?)([scq])(\d?)>/g)) {
    text += marked.slice(from, mark.index);
    from = mark.index + mark[0].length;
    const name = `${mark[2]}${mark[3]}`;
    if (mark[1] === "") open.set(name, text.length);
    else
      spans.push({
        role: ROLES[mark[2] as keyof typeof ROLES],
        number: mark[3] ?? "",
        range: [open.get(name) ?? 0, text.length],
      });
  }
  text += marked.slice(from);
  return { text: text.trimEnd(), spans: spans.sort((a, b) => a.range[0] - b.range[0]) };
}
