import type { Cell } from "../row-hash.ts";

/** One line of JSON lines: its keys with their values as text. */
export interface JsonLine {
  readonly keys: readonly string[];
  readonly cells: readonly Cell[];
}

/**
 * Reads one line. A text is its characters; a number, true and false stand as they are written, so that 00123 in a text and
 * 12345678901234567890 keep their digits; null is absent; what is nested stands as it is written. Undefined where the line is
 * no JSON object, or holds a key twice.
 */
export function readJsonLine(line: string): JsonLine | undefined {
  try {
    // The engine's own parser judges; what follows only cuts what it has found to be sound.
    const parsed: unknown = JSON.parse(line);
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return undefined;
  } catch {
    return undefined;
  }
  const keys: string[] = [];
  const cells: Cell[] = [];
  let at = line.indexOf("{") + 1;
  for (;;) {
    at = skipSpace(line, at);
    if (line[at] === "}") break;
    const keyEnd = endOfText(line, at);
    keys.push(textOf(line.slice(at, keyEnd)));
    const valueAt = skipSpace(line, line.indexOf(":", keyEnd) + 1);
    const valueEnd = endOfValue(line, valueAt);
    cells.push(cellOf(line.slice(valueAt, valueEnd)));
    at = skipSpace(line, valueEnd);
    if (line[at] === ",") at++;
  }
  return new Set(keys).size === keys.length ? { keys, cells } : undefined;
}

function cellOf(source: string): Cell {
  if (source === "null") return null;
  return source.startsWith('"') ? textOf(source) : source;
}

/** A text that holds half of a surrogate pair cannot be kept as characters; it stands as the file writes it. */
function textOf(source: string): string {
  if (!source.includes("\\")) return source.slice(1, -1);
  const text = JSON.parse(source) as string;
  return /\p{Surrogate}/u.test(text) ? source.slice(1, -1) : text;
}

function endOfValue(line: string, at: number): number {
  const first = line[at];
  if (first === '"') return endOfText(line, at);
  if (first === "{" || first === "[") return endOfNested(line, at);
  let end = at;
  while (end < line.length && !/[\s,}]/.test(line[end] as string)) end++;
  return end;
}

function endOfText(line: string, at: number): number {
  let end = at + 1;
  while (line[end] !== '"') end += line[end] === "\\" ? 2 : 1;
  return end + 1;
}

function endOfNested(line: string, at: number): number {
  let depth = 0;
  for (let end = at; end < line.length; end++) {
    const character = line[end];
    if (character === '"') end = endOfText(line, end) - 1;
    else if (character === "{" || character === "[") depth++;
    else if (character === "}" || character === "]") if (--depth === 0) return end + 1;
  }
  return line.length;
}

function skipSpace(line: string, at: number): number {
  let next = at;
  while (line[next] === " " || line[next] === "\t" || line[next] === "\n" || line[next] === "\r") next++;
  return next;
}
