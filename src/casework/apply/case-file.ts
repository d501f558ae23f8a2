import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from "yaml";
import type { Problem } from "../../base/index.ts";

/** A path through the file: keys of maps and positions in lists. */
export type FilePath = readonly (string | number)[];

/** A case file as it stands: everything in it is text, so that a figure keeps its digits and `no` is a word. */
export interface CaseFile {
  readonly value: unknown;
  /** Line and column, from 1, of what stands at a path, or of the nearest thing around it that is there. */
  readonly placeOf: (path: FilePath) => string;
  readonly problems: readonly Problem[];
}

// More aliases than this is a trap that unfolds in memory; nobody writes so many by hand.
const MOST_ALIASES = 200;

/**
 * Reads a case file: YAML, or Markdown whose `yaml` blocks are taken together in their order. Never throws: what is not YAML is
 * a problem with its place, and the value is then empty.
 *
 * @param name what the file is called in messages
 */
export function readCaseFile(name: string, text: string): CaseFile {
  const lines = new LineCounter();
  const yaml = /\.(md|markdown)$/i.test(name) ? blocksOf(text) : text;
  const document = parseDocument(yaml, { lineCounter: lines, schema: "failsafe", prettyErrors: false });
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  };
  const problems = [...document.errors, ...document.warnings].map(
    ({ code, message, pos }): Problem => ({
      code: "casework/case-file-wrong",
      message: code === "DUPLICATE_KEY" ? twice(yaml, pos[0]) : `${message}.`,
      where: place(pos[0]),
    }),
  );
  const placeOf = (path: FilePath): string => place(offsetOf(document.contents, path));
  if (problems.length > 0) return { value: {}, placeOf, problems };
  try {
    return { value: document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown, placeOf, problems };
  } catch (error) {
    const message = `It cannot be unfolded: ${(error as Error).message}.`;
    return { value: {}, placeOf, problems: [{ code: "casework/case-file-wrong", message, where: place(0) }] };
  }
}

/** The key that stands at an offset, as whoever wrote the file calls it. */
function twice(yaml: string, offset: number): string {
  const [key = ""] = /^[^:\n]*/.exec(yaml.slice(offset)) ?? [];
  return `${key.trim()} stands here a second time; a name stands once in its section.`;
}

/** The `yaml` blocks of a Markdown text, every other line emptied, so that lines keep their numbers. */
function blocksOf(markdown: string): string {
  let inside = false;
  return markdown
    .split(/\r?\n/)
    .map((line) => {
      if (/^```/.test(line)) {
        inside = !inside && /^```ya?ml\s*$/.test(line);
        return "";
      }
      return inside ? line : "";
    })
    .join("\n");
}

/** Follows a path as far as it goes; of an entry of a map, where its key stands. */
function offsetOf(node: unknown, path: FilePath, found = 0): number {
  const [step, ...rest] = path;
  if (step === undefined) return found;
  if (isMap(node)) {
    const pair = node.items.find((each: Pair) => isScalar(each.key) && each.key.value === String(step));
    return pair === undefined ? found : offsetOf(pair.value, rest, startOf(pair.key as Node) ?? found);
  }
  if (!isSeq(node)) return found;
  const item = node.items[Number(step)];
  return item === undefined ? found : offsetOf(item, rest, startOf(item as Node) ?? found);
}

function startOf(node: Node | null): number | undefined {
  return node?.range?.[0];
}
