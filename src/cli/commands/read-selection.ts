import { readFile } from "node:fs/promises";
import { CareoError } from "../../base/index.ts";
import { type MatchedQueryRows, matchedSelection, type SaidSelection } from "../../casework/index.ts";

/** Row keys, one a line; a line `rowKey` at the top, and what stands behind the first comma or tab, do not count. */
export async function readKeys(path: string): Promise<SaidSelection> {
  const lines = (await textOf(path)).split(/\r?\n/).map((line) => unquoted(line.split(/[,;\t]/)[0] ?? ""));
  const keys = lines.filter((key, at) => key !== "" && !(at === 0 && key.toLowerCase() === "rowkey"));
  return { how: "keys", certain: keys, possible: [] };
}

/**
 * The result of `careo match`, as one object or one query a line (careo.match/1): strong candidates are certain; tied ones, and
 * those that are only possible, may be meant. Weak ones are left out.
 */
export async function readMatches(path: string): Promise<SaidSelection> {
  const found = matchedSelection(queriesOf(await textOf(path), path));
  if (found.how === "matched" && found.certain.length + found.possible.length > 0) return found;
  throw new CareoError("cli/usage", `${path} holds no candidate that is strong, tied or possible.`, {
    hint: "Give what careo match wrote with --json or --out.",
  });
}

function queriesOf(text: string, path: string): readonly MatchedQueryRows[] {
  try {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    const objects =
      lines.length > 1 && lines[0]?.trim() !== "{"
        ? lines.map((line) => JSON.parse(line))
        : [JSON.parse(text)];
    return (objects as { queries?: MatchedQueryRows[] }[]).flatMap(
      (each) => each.queries ?? [each as MatchedQueryRows],
    );
  } catch (cause) {
    throw new CareoError("cli/usage", `${path} is not what careo match writes.`, {
      hint: "Give what careo match wrote with --json or --out.",
      cause,
    });
  }
}

async function textOf(path: string): Promise<string> {
  try {
    return (await readFile(path, "utf8")).replace(/^\uFEFF/, "");
  } catch (cause) {
    throw new CareoError("cli/cannot-read", `${path} could not be read: ${(cause as Error).message}`, {
      cause,
    });
  }
}

function unquoted(cell: string): string {
  return cell.trim().replace(/^"(.*)"$/, "$1");
}
